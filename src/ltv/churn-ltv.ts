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
  /** What a customer pays per period, as an amount of at least 0. */
  readonly revenuePerPeriod: MoneyInput | null;
  /** Gross margin: the part of revenue that is left after direct costs, from 0 to 1. */
  readonly grossMargin: RateInput | null;
  /** Churn rate per period, from 0 to 1. */
  readonly churnRate: RateInput | null;
}

export const churnLtvInputSchema = parameters({
  revenuePerPeriod: nullable(amount()),
  grossMargin: nullable(rateInput()),
  churnRate: nullable(rateInput()),
});

/**
 * Lifetime value from churn: the margin per period times the expected lifespan in periods.
 *
 * - Formula: `revenuePerPeriod × grossMargin / churnRate`
 * - Unit: money per customer
 * - Convention: constant churn, the first period paid in full, not discounted; {@link discountedLtv} discounts
 * - Source: Gupta & Lehmann, “Managing Customers as Investments” (2005), for the value at constant retention; LIKE.TG
 *   glossary, “Customer lifetime value”, with a lifespan of 1 / churn
 *
 * @returns The lifetime value, or `null` when the churn rate is 0.
 * @example
 * churnLtv({ revenuePerPeriod: 50, grossMargin: 0.8, churnRate: 0.05 })?.toString(); // => '800'
 */
export function churnLtv(input: ChurnLtvInput): Decimal | null {
  return unlessNull(parseInput(churnLtvInputSchema, input), ({ revenuePerPeriod, grossMargin, churnRate }) =>
    isZero(churnRate) ? null : timesAmount(revenuePerPeriod, grossMargin, over(ONE, churnRate)),
  );
}
