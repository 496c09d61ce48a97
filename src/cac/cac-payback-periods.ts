import { amount, decimalRatio, exact, type MoneyInput, type RateInput, rateInput } from '../internal/exact/index.ts';
import { nullable, parameters, parseInput, unlessNull } from '../internal/reading/index.ts';

/** The input of {@link cacPaybackPeriods}. */
export interface CacPaybackInput {
  /** What it cost to win the customer, as an amount of at least 0. */
  readonly cac: MoneyInput | null;
  /** What the customer pays in one period, as an amount of at least 0. */
  readonly revenuePerPeriod: MoneyInput | null;
  /** The part of revenue that is left after its direct costs, from 0 to 1. */
  readonly grossMargin: RateInput | null;
}

export const cacPaybackInputSchema = parameters({
  cac: nullable(amount()),
  revenuePerPeriod: nullable(amount()),
  grossMargin: nullable(rateInput()),
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
  return unlessNull(parseInput(cacPaybackInputSchema, input), ({ cac, revenuePerPeriod, grossMargin }) =>
    decimalRatio(
      cac.times(exact(String(grossMargin.denominator))),
      revenuePerPeriod.times(exact(String(grossMargin.numerator))),
    ),
  );
}
