import { amount, decimalRatio, exact, type MoneyInput, type RateInput, rateInput } from '../internal/exact/index.ts';
import { nullable, parameters, parseInput, unlessNull } from '../internal/reading/index.ts';

/** The input of {@link cacPaybackPeriods}. */
export interface CacPaybackInput {
  /** What it cost to acquire the customer, as an amount of at least 0. */
  readonly cac: MoneyInput | null;
  /** What the customer pays per period, as an amount of at least 0. */
  readonly revenuePerPeriod: MoneyInput | null;
  /** Gross margin: the part of revenue that is left after direct costs, from 0 to 1. */
  readonly grossMargin: RateInput | null;
}

export const cacPaybackInputSchema = parameters({
  cac: nullable(amount()),
  revenuePerPeriod: nullable(amount()),
  grossMargin: nullable(rateInput()),
});

/**
 * CAC payback: how many periods it takes to earn back the acquisition cost of a customer.
 *
 * - Formula: `cac / (revenuePerPeriod × grossMargin)`
 * - Unit: periods, not rounded up
 * - Convention: based on margin, not revenue (for which set `grossMargin` to 1); no churn, no discount
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @returns The number of periods, or `null` when the customer earns nothing.
 * @throws {@link MetricsInputError} when the result is too large for a number.
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
