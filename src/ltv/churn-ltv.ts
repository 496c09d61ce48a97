import { quotient } from '../internal/exact/quotients.ts';
import { amount } from '../internal/reading/amounts.ts';
import { rate } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** The input of {@link churnLtv}. */
export interface ChurnLtvInput {
  /** What a customer pays in one period, as an amount of at least 0. */
  readonly revenuePerPeriod: MoneyInput;
  /** The part of revenue that is left after its direct costs, from 0 to 1. */
  readonly grossMargin: number;
  /** Churn rate of one period, from 0 to 1. */
  readonly churnRate: number;
}

export const churnLtvSchema = parameters({
  revenuePerPeriod: amount(),
  grossMargin: rate(),
  churnRate: rate(),
});

/**
 * Lifetime value from churn: the margin of a period times the periods that a customer stays on average.
 *
 * - Formula: `revenuePerPeriod × grossMargin / churnRate`
 * - Unit: money per customer
 * - Convention: the same churn for ever, the first period paid in full, not discounted; {@link discountedLtv} discounts
 * - Source: LIKE.TG glossary, “Customer lifetime value”, with the lifespan taken as 1 / churn
 *
 * @returns The lifetime value, or `null` when the churn rate is 0.
 * @throws {@link MetricsInputError} when the revenue is no amount or negative, or a rate is not from 0 to 1.
 * @example
 * churnLtv({ revenuePerPeriod: 50, grossMargin: 0.8, churnRate: 0.05 })?.toString(); // => '800'
 */
export function churnLtv(input: ChurnLtvInput): Decimal | null {
  const { revenuePerPeriod, grossMargin, churnRate } = parseInput(churnLtvSchema, input);
  return quotient(revenuePerPeriod.times(grossMargin), churnRate);
}
