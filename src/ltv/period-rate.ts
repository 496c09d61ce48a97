import type { RateInput } from '../inputs.ts';
import { decimalOfFraction, ONE, plus } from '../internal/exact/fractions.ts';
import { power } from '../internal/exact/powers.ts';
import { nearestNumber } from '../internal/exact/quotients.ts';
import { periodsPerYear } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import { quantityInput } from '../internal/reading/rates.ts';

/** The input of {@link periodRate}. */
export interface PeriodRateInput {
  /** The rate of a year, at least 0: 0.1 is 10 %. */
  readonly annualRate: RateInput;
  /** Periods in a year, from 0.01 to 1,000,000: 12 for months, 52.1775 for weeks. */
  readonly periodsPerYear: number;
}

export const periodRateInputSchema = parameters({
  annualRate: quantityInput(),
  periodsPerYear: periodsPerYear(),
});

/**
 * Period rate: the rate of a period that compounds to a yearly rate.
 *
 * - Formula: `(1 + annualRate) ^ (1 / periodsPerYear) − 1`
 * - Unit: rate of one period
 * - Convention: compounded (effective), not divided by the number of periods (nominal)
 * - Source: the definition of the effective rate
 *
 * @returns The rate of one period.
 * @throws {@link MetricsInputError} when the rate is negative, the number of periods is out of range, or the result fits no number.
 * @example
 * periodRate({ annualRate: 0.21, periodsPerYear: 2 }); // => 0.1
 */
export function periodRate(input: PeriodRateInput): number {
  const { annualRate, periodsPerYear } = parseInput(periodRateInputSchema, input);
  const growth = decimalOfFraction(plus(annualRate, ONE));
  return nearestNumber(power(growth, 1, periodsPerYear).minus(1));
}
