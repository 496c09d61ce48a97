import {
  amount,
  decimalRatio,
  type MoneyInput,
  type RateInput,
  ratioInput,
  signedAmount,
} from '../internal/exact/index.ts';
import { nullable, parameters, parseInput, unlessNull } from '../internal/reading/index.ts';

/** The input of {@link ltvToCac}. */
export interface LtvToCacInput {
  /** What a customer is worth over the whole relationship, as an amount; may be negative. */
  readonly lifetimeValue: MoneyInput | null;
  /** What it cost to win the customer, as an amount of at least 0. */
  readonly cac: MoneyInput | null;
}

export const ltvToCacInputSchema = parameters({ lifetimeValue: nullable(signedAmount()), cac: nullable(amount()) });

/**
 * LTV/CAC: how many times a customer is worth what it cost to win them.
 *
 * - Formula: `lifetimeValue / cac`
 * - Unit: ratio; negative where the customer costs more than they bring
 * - Convention: {@link ltvToCacBand} puts the ratio into words
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @returns The ratio, or `null` when the acquisition cost is 0.
 * @throws {@link MetricsInputError} when an amount is none, the cost is negative, or the ratio fits no number.
 * @example
 * ltvToCac({ lifetimeValue: 500, cac: 250 }); // => 2
 */
export function ltvToCac(input: LtvToCacInput): number | null {
  return unlessNull(parseInput(ltvToCacInputSchema, input), ({ lifetimeValue, cac }) =>
    decimalRatio(lifetimeValue, cac),
  );
}

/** What an LTV/CAC ratio says about the business. */
export type LtvToCacBand = 'unviable' | 'thin' | 'good' | 'great';

export const ltvToCacBandRatioSchema = nullable(ratioInput());

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
