import { amount, decimalRatio, type MoneyInput } from '../internal/exact/index.ts';
import { parameters, parseInput } from '../internal/reading/index.ts';

/** The input of {@link revenueGrowthRate}. */
export interface GrowthInput {
  /** Recurring revenue at the start of the period, as an amount of at least 0. */
  readonly revenueAtStart: MoneyInput;
  /** Recurring revenue at the end of the period, as an amount of at least 0. */
  readonly revenueAtEnd: MoneyInput;
}

export const growthInputSchema = parameters({ revenueAtStart: amount(), revenueAtEnd: amount() });

/**
 * Growth rate: the growth of recurring revenue in a period, as a share of that at its start.
 *
 * - Formula: `(revenueAtEnd − revenueAtStart) / revenueAtStart`
 * - Unit: rate per period, at least −1
 *
 * @returns The rate, or `null` when there was no revenue at the start.
 * @throws {@link MetricsInputError} when the rate is too large for a number.
 * @example
 * revenueGrowthRate({ revenueAtStart: 12_500, revenueAtEnd: 13_000 }); // => 0.04
 */
export function revenueGrowthRate(input: GrowthInput): number | null {
  const { revenueAtStart, revenueAtEnd } = parseInput(growthInputSchema, input);
  return decimalRatio(revenueAtEnd.minus(revenueAtStart), revenueAtStart);
}
