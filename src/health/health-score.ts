import { numbersInOneUnit, type Quotient, sumOfQuotients } from '../internal/exact/index.ts';
import {
  elements,
  finite,
  label,
  mustBe,
  notNegative,
  nullish,
  parseInput,
  ratio,
  refuse,
  row,
  rule,
} from '../internal/reading/index.ts';

/** A dimension of a customer's health as measured; a row may carry further columns. */
export interface HealthDimension extends HealthScale {
  /** The customer's value; `null` or absent where it is not known. */
  readonly value?: number | null | undefined;
}

/** What a dimension adds to a customer's health. */
export interface HealthContribution {
  /** Name of the dimension. */
  readonly name: string;
  /** How far the value lies from `worst` to `best`, from 0 to 1. */
  readonly attainedShare: number;
  /** Its weight divided by those of all dimensions that are known, from 0 to 1; `null` where these are 0. */
  readonly weightShare: number | null;
  /** What it adds to the score, in points; `null` where there is none. */
  readonly contribution: number | null;
}

/** A customer's health. */
export interface HealthScore {
  /** The score in points, from 0 to 100; `null` when no dimension with a weight is known. */
  readonly score: number | null;
  /** The dimensions that are known, in the order given; their contributions add up to the score. */
  readonly dimensions: readonly HealthContribution[];
  /** Names of the dimensions that are not known. */
  readonly missing: readonly string[];
}

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

export const healthDimensionSchema = row(
  {
    name: label(),
    value: nullish(finite()),
    worst: finite(),
    best: finite(),
    weight: notNegative(),
  },
  rule<HealthDimension>('best', 'another number than worst', ({ worst, best }) => worst !== best),
);

/**
 * Customer health score: how well a customer does in several dimensions, weighted.
 *
 * - Formula: `100 × Σ weight × (value − worst) / (best − worst) / Σ weight`
 * - Unit: points, from 0 to 100
 * - Convention: a value beyond worst or best counts as that one. A dimension whose value is missing is left out with its
 *   weight, not taken for 0, and listed. Where less is better, worst is above best
 * - Source: LIKE.TG glossary, “Customer health score”
 *
 * @returns The score, `null` when no dimension with a weight is known; the contributions; and the dimensions missing.
 * @throws {@link MetricsInputError} at the first dimension that is none, has the name of an earlier one, or the same worst and best.
 * @example
 * const { score, missing } = healthScore([
 *     { name: 'product use', value: 15, worst: 0, best: 20, weight: 2 },
 *     { name: 'open complaints', value: 3, worst: 4, best: 0, weight: 1 },
 *     { name: 'sentiment', value: null, worst: -100, best: 100, weight: 1 },
 *   ]);
 * score; // => 58.333333333333336
 * missing; // => ['sentiment']
 */
export function healthScore(dimensions: Iterable<HealthDimension>): HealthScore {
  const read = readDimensions(dimensions);
  const known = read.filter((dimension) => typeof dimension.value === 'number');
  const attained = known.map(attainedPart);
  const weights = numbersInOneUnit(known.map(({ weight }) => weight));
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const weighted = attained.map(({ top, bottom }, index) => ({ top: 100n * top * (weights[index] as bigint), bottom }));
  const { top, bottom } = sumOfQuotients(weighted);
  return {
    score: ratio(top, bottom * all),
    dimensions: known.map(({ name }, index) => {
      const [part, points] = [attained[index] as Quotient, weighted[index] as Quotient];
      return {
        name,
        attainedShare: ratio(part.top, part.bottom) as number,
        weightShare: ratio(weights[index] as bigint, all),
        contribution: ratio(points.top, points.bottom * all),
      };
    }),
    missing: read.filter((dimension) => typeof dimension.value !== 'number').map(({ name }) => name),
  };
}

function readDimensions(dimensions: Iterable<unknown>): readonly HealthDimension[] {
  const byName = new Map<string, HealthDimension>();
  for (const element of elements(dimensions, 'dimensions')) {
    const path = ['dimensions', byName.size];
    const dimension = parseInput(healthDimensionSchema, element, path);
    if (byName.has(dimension.name)) refuse([...path, 'name'], mustBe('a name of its own', dimension.name));
    byName.set(dimension.name, dimension);
  }
  return [...byName.values()];
}

/** How far a value lies from worst to best, exactly. */
function attainedPart({ value, worst, best }: HealthDimension): Quotient {
  const [at = 0n, from = 0n, to = 0n] = numbersInOneUnit([value as number, worst, best]);
  const [way, whole] = to > from ? [at - from, to - from] : [from - at, from - to];
  if (way <= 0n) return { top: 0n, bottom: whole };
  return { top: way < whole ? way : whole, bottom: whole };
}
