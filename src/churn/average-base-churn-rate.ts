import { ratio } from '../internal/exact/ratio.ts';
import { totalOf } from '../internal/reading/counts.ts';
import { whole } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';

/** The input of {@link averageBaseChurnRate}. */
export interface AverageBaseChurnInput {
  /** Customers at the start of the period. */
  readonly customersAtStart: number;
  /** Customers at its end. */
  readonly customersAtEnd: number;
  /** Everybody who left during it, also those who had joined inside it. */
  readonly customersLost: number;
}

export const averageBaseChurnInputSchema = parameters({
  customersAtStart: whole(),
  customersAtEnd: whole(),
  customersLost: whole(),
});

/**
 * Churn rate on the average base: customers lost, divided by the mean of the customers at the start and at the end.
 *
 * - Formula: `customersLost / ((customersAtStart + customersAtEnd) / 2)`
 * - Unit: rate, at least 0; above 1 where more customers were lost than there were on average
 * - Convention: the base is the average; {@link customerChurnRate} takes the start, {@link growingBaseChurnRate} all
 *   who were there at any time
 * - Source: LIKE.TG glossary, “Customer loyalty”, with the average as base
 *
 * @returns The rate, or `null` when there were no customers at the start and at the end.
 * @throws {@link MetricsInputError} when a count is not a whole number.
 * @example
 * averageBaseChurnRate({ customersAtStart: 90, customersAtEnd: 110, customersLost: 5 }); // => 0.05
 */
export function averageBaseChurnRate(input: AverageBaseChurnInput): number | null {
  const { customersAtStart, customersAtEnd, customersLost } = parseInput(averageBaseChurnInputSchema, input);
  return ratio(2n * BigInt(customersLost), totalOf([customersAtStart, customersAtEnd]));
}
