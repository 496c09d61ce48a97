import { finite } from '../internal/reading/fields.ts';
import { parseInput } from '../internal/reading/parse-input.ts';

/** What an LTV/CAC ratio says about the business. */
export type LtvToCacBand = 'unviable' | 'thin' | 'good' | 'great';

export const ltvToCacRatioSchema = finite();

/**
 * LTV/CAC band: what the ratio of lifetime value to acquisition cost says about the business.
 *
 * - Formula: up to 1 unviable, between 1 and 3 thin, exactly 3 good, above 3 great
 * - Unit: one of four names
 * - Convention: exactly 3 is good; a ratio that is only almost 3 is still thin
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @param ratio - The result of {@link ltvToCac}.
 * @returns The band.
 * @throws {@link MetricsInputError} when the ratio is not a finite number.
 * @example
 * ltvToCacBand(3); // => 'good'
 */
export function ltvToCacBand(ratio: number): LtvToCacBand {
  const value = parseInput(ltvToCacRatioSchema, ratio, ['ratio']);
  if (value <= 1) return 'unviable';
  if (value < 3) return 'thin';
  return value === 3 ? 'good' : 'great';
}
