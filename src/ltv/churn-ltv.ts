import {
  amount,
  type Decimal,
  isZero,
  type MoneyInput,
  ONE,
  over,
  type RateInput,
  rateInput,
  timesAmount,
} from '../internal/exact/index.ts';
import { nullable, parameters, parseInput, unlessNull } from '../internal/reading/index.ts';

/** The input of {@link churnLtv}. */
export interface ChurnLtvInput {
  /** What a customer pays in one period, as an amount of at least 0. */
  readonly revenuePerPeriod: MoneyInput | null;
  /** The part of revenue that is left after its direct costs, from 0 to 1. */
  readonly grossMargin: RateInput | null;
  /** Churn rate of one period, from 0 to 1. */
  readonly churnRate: RateInput | null;
}

export const churnLtvInputSchema = parameters({
  revenuePerPeriod: nullable(amount()),
  grossMargin: nullable(rateInput()),
  churnRate: nullable(rateInput()),
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
  return unlessNull(parseInput(churnLtvInputSchema, input), ({ revenuePerPeriod, grossMargin, churnRate }) =>
    isZero(churnRate) ? null : timesAmount(revenuePerPeriod, grossMargin, over(ONE, churnRate)),
  );
}
