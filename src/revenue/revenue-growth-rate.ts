import { amount, decimalRatio, type MoneyInput } from '../internal/exact/index.ts';
import { parameters, parseInput } from '../internal/reading/index.ts';

/** The input of {@link revenueGrowthRate}. */
export interface GrowthInput {
  /** Recurring revenue at the start of the period, as an amount of at least 0. */
  readonly revenueAtStart: MoneyInput;
  /** Recurring revenue at its end, as an amount of at least 0. */
  readonly revenueAtEnd: MoneyInput;
}

export const growthInputSchema = parameters({ revenueAtStart: amount(), revenueAtEnd: amount() });

/**
 * Growth rate: by what share of its start recurring revenue grew in a period.
 *
 * - Formula: `(revenueAtEnd − revenueAtStart) / revenueAtStart`
 * - Unit: rate of the period, at least −1
 * - Source: the definition of a growth rate
 *
 * @returns The rate, or `null` when there was no revenue at the start.
 * @throws {@link MetricsInputError} when an amount is none or negative, or the rate fits no number.
 * @example
 * revenueGrowthRate({ revenueAtStart: 12_500, revenueAtEnd: 13_000 }); // => 0.04
 */
export function revenueGrowthRate(input: GrowthInput): number | null {
  const { revenueAtStart, revenueAtEnd } = parseInput(growthInputSchema, input);
  return decimalRatio(revenueAtEnd.minus(revenueAtStart), revenueAtStart);
}
