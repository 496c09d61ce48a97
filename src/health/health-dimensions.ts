/** The dimensions of a customer health score that the glossary names. */
export type HealthDimensionName = 'engagement' | 'product use' | 'relationship' | 'advocacy' | 'sentiment' | 'ROI';

/** How a dimension is measured, and how much it counts. */
export interface HealthScale<Name extends string = string> {
  /** Name of the dimension. */
  readonly name: Name;
  /** The value that is worth no points; may be above `best` where less is better. */
  readonly worst: number;
  /** The value that is worth all points. */
  readonly best: number;
  /** How much the dimension counts beside the others, at least 0. */
  readonly weight: number;
}

/**
 * The six dimensions of a customer health score, of equal weight and each measured from 0 to 100.
 *
 * - Unit: points of 100, before and after weighting
 * - Convention: where a business measures otherwise, it replaces `worst`, `best` and `weight`
 * - Source: LIKE.TG glossary, “Customer health score”; the scale and the equal weights are this library's
 *
 * @example
 * HEALTH_DIMENSIONS.map(({ name }) => name); // => ['engagement', 'product use', 'relationship', 'advocacy', 'sentiment', 'ROI']
 * healthScore(HEALTH_DIMENSIONS.map((scale, index) => ({ ...scale, value: 20 * index }))).score; // => 50
 */
export const HEALTH_DIMENSIONS: readonly HealthScale<HealthDimensionName>[] = Object.freeze([
  ofHundred('engagement'),
  ofHundred('product use'),
  ofHundred('relationship'),
  ofHundred('advocacy'),
  ofHundred('sentiment'),
  ofHundred('ROI'),
]);

function ofHundred(name: HealthDimensionName): HealthScale<HealthDimensionName> {
  return Object.freeze({ name, worst: 0, best: 100, weight: 1 });
}
