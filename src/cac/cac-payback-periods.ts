import { decimalRatio } from '../internal/exact/quotients.ts';
import { amount } from '../internal/reading/amounts.ts';
import { rate } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import type { MoneyInput } from '../money.ts';

/** The input of {@link cacPaybackPeriods}. */
export interface CacPaybackInput {
  /** What it cost to win the customer, as an amount of at least 0. */
  readonly cac: MoneyInput;
  /** What the customer pays in one period, as an amount of at least 0. */
  readonly revenuePerPeriod: MoneyInput;
  /** The part of revenue that is left after its direct costs, from 0 to 1. */
  readonly grossMargin: number;
}

export const cacPaybackPeriodsSchema = parameters({
  cac: amount(),
  revenuePerPeriod: amount(),
  grossMargin: rate(),
});

/**
 * CAC payback: how many periods it takes until the margin has paid back what it cost to win the customer.
 *
 * - Formula: `cac / (revenuePerPeriod × grossMargin)`
 * - Unit: periods, not rounded up
 * - Convention: on the margin, not on revenue (a `grossMargin` of 1 gives the latter); no churn, no discount
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @returns The number of periods, or `null` when a period earns nothing.
 * @throws {@link MetricsInputError} when an amount is none or negative, the margin is not from 0 to 1, or the result fits no
 *   number.
 * @example
 * cacPaybackPeriods({ cac: 300, revenuePerPeriod: 50, grossMargin: 0.8 }); // => 7.5
 */
export function cacPaybackPeriods(input: CacPaybackInput): number | null {
  const { cac, revenuePerPeriod, grossMargin } = parseInput(cacPaybackPeriodsSchema, input);
  return decimalRatio(cac, revenuePerPeriod.times(grossMargin));
}
