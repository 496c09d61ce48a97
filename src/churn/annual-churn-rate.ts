import { bounded, exact } from '../internal/exact/decimals.ts';
import { power } from '../internal/exact/powers.ts';
import { nearestNumber } from '../internal/exact/quotients.ts';
import { periodsPerYear, rate } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';

/** The input of {@link annualChurnRate}. */
export interface AnnualChurnInput {
  /** Churn rate of one period, from 0 to 1. */
  readonly churnRate: number;
  /** Periods in a year, from 0.01 to 1,000,000: 12 for months, 52.1775 for weeks. */
  readonly periodsPerYear: number;
}

export const annualChurnRateSchema = parameters({
  churnRate: rate(),
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
export function annualChurnRate(input: AnnualChurnInput): number {
  const { churnRate, periodsPerYear } = parseInput(annualChurnRateSchema, input);
  const retained = power(exact(1).minus(churnRate), periodsPerYear);
  return nearestNumber(bounded(1).minus(retained));
}
