import { exact, type NotNull, powerComplement, type RateInput, rateInput } from '../internal/exact/index.ts';
import { nullable, parameters, parseInput, periodsPerYear, ratio, unlessNull } from '../internal/reading/index.ts';

/** The input of {@link annualChurnRate}. */
export interface AnnualChurnInput {
  /** Churn rate of one period, from 0 to 1. */
  readonly churnRate: RateInput | null;
  /** Periods in a year, from 0.01 to 1,000,000: 12 for months, 52.1775 for weeks. */
  readonly periodsPerYear: number;
}

export const annualChurnInputSchema = parameters({
  churnRate: nullable(rateInput()),
  periodsPerYear: periodsPerYear(),
});

/**
 * Annual churn rate: the share of customers lost in a year, when each period loses the same share of those left.
 *
 * - Formula: `1 − (1 − churnRate) ^ periodsPerYear`
 * - Unit: rate, from 0 to 1
 * - Convention: compounded, as each period starts from who is left; 12 × the monthly rate would be too high
 * - Source: LIKE.TG glossary, “Customer loyalty”, compounded over the year
 *
 * @returns The rate of a year.
 * @throws {@link MetricsInputError} when the rate is not from 0 to 1 or the number of periods is out of range.
 * @example
 * annualChurnRate({ churnRate: 0.5, periodsPerYear: 2 }); // => 0.75
 */
export function annualChurnRate(input: NotNull<AnnualChurnInput>): number;

export function annualChurnRate(input: AnnualChurnInput): number | null;

export function annualChurnRate(input: AnnualChurnInput): number | null {
  return unlessNull(parseInput(annualChurnInputSchema, input), ({ churnRate, periodsPerYear }) => {
    const { numerator, denominator } = churnRate;
    const stay = exact(String(denominator - numerator));
    return powerComplement(stay, exact(String(denominator)), periodsPerYear);
  });
}

export const expectedLifespanChurnRateSchema = nullable(rateInput());

/**
 * Expected customer lifespan: for how many periods a customer stays on average, when each period loses the same share.
 *
 * - Formula: `1 / churnRate`
 * - Unit: periods of the churn rate
 * - Convention: the first period counts in full, so a churn rate of 1 gives one period
 * - Source: LIKE.TG glossary, “Customer lifetime value”
 *
 * @param churnRate - Churn rate of one period, from 0 to 1.
 * @returns The number of periods, or `null` when nobody leaves.
 * @throws {@link MetricsInputError} when the rate is not from 0 to 1, or so small that the lifespan fits no number.
 * @example
 * expectedLifespan(0.025); // => 40
 * expectedLifespan(0); // => null
 */
export function expectedLifespan(churnRate: RateInput | null): number | null {
  const path = ['churnRate'];
  const rate = parseInput(expectedLifespanChurnRateSchema, churnRate, path);
  return rate === null ? null : ratio(rate.denominator, rate.numerator, path);
}
