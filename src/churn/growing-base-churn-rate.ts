import { ratio } from '../internal/exact/ratio.ts';
import { totalOf } from '../internal/reading/counts.ts';
import { whole } from '../internal/reading/fields.ts';
import { parameters, parseInput, rule } from '../internal/reading/parse-input.ts';

/** The input of {@link growingBaseChurnRate}. */
export interface GrowingBaseChurnInput {
  /** Customers at the start of the period. */
  readonly customersAtStart: number;
  /** Customers who joined during it. */
  readonly customersAcquired: number;
  /** Everybody who left during it, also those who had joined inside it. */
  readonly customersLost: number;
}

export const growingBaseChurnInputSchema = parameters(
  { customersAtStart: whole(), customersAcquired: whole(), customersLost: whole() },
  rule<GrowingBaseChurnInput>(
    'customersLost',
    'at most customersAtStart + customersAcquired',
    (input) => input.customersLost <= totalOf([input.customersAtStart, input.customersAcquired]),
  ),
);

/**
 * Churn rate on the growing base: customers lost, divided by all who were customers at any time of the period.
 *
 * - Formula: `customersLost / (customersAtStart + customersAcquired)`
 * - Unit: rate, from 0 to 1
 * - Convention: the base grows by who joins; {@link customerChurnRate} takes the start alone,
 *   {@link averageBaseChurnRate} the mean of start and end
 * - Source: LIKE.TG glossary, “Customer loyalty”, with everybody who was there as base
 *
 * @returns The rate, or `null` when nobody was a customer.
 * @throws {@link MetricsInputError} when a count is not a whole number or more customers left than there were.
 * @example
 * growingBaseChurnRate({ customersAtStart: 1000, customersAcquired: 600, customersLost: 40 }); // => 0.025
 */
export function growingBaseChurnRate(input: GrowingBaseChurnInput): number | null {
  const { customersAtStart, customersAcquired, customersLost } = parseInput(growingBaseChurnInputSchema, input);
  return ratio(customersLost, totalOf([customersAtStart, customersAcquired]));
}
