import * as z from 'zod/mini';
import type { RateInput } from '../inputs.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import { ratioInput } from '../internal/reading/rates.ts';

/** What an LTV/CAC ratio says about the business. */
export type LtvToCacBand = 'unviable' | 'thin' | 'good' | 'great';

export const ltvToCacBandRatioSchema = z.nullable(ratioInput());

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
export function ltvToCacBand(ratio: RateInput): LtvToCacBand;
export function ltvToCacBand(ratio: RateInput | null): LtvToCacBand | null;
export function ltvToCacBand(ratio: RateInput | null): LtvToCacBand | null {
  const value = parseInput(ltvToCacBandRatioSchema, ratio, ['ratio']);
  if (value === null) return null;
  const { numerator, denominator } = value;
  if (numerator <= denominator) return 'unviable';
  if (numerator < 3n * denominator) return 'thin';
  return numerator === 3n * denominator ? 'good' : 'great';
}
