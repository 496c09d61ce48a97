import { ratio } from '../internal/exact/ratio.ts';
import { whole } from '../internal/reading/fields.ts';
import { parameters, parseInput, rule } from '../internal/reading/parse-input.ts';

/** The input of {@link customerChurnRate}. */
export interface CustomerChurnInput {
  /** Customers at the start of the period. */
  readonly customersAtStart: number;
  /** Those of them who left during it. */
  readonly customersLost: number;
}

export const customerChurnInputSchema = parameters(
  { customersAtStart: whole(), customersLost: whole() },
  rule<CustomerChurnInput>(
    'customersLost',
    'at most customersAtStart',
    (input) => input.customersLost <= input.customersAtStart,
  ),
);

/**
 * Customer churn rate: the share of the customers at the start of a period who left during it.
 *
 * - Formula: `customersLost / customersAtStart`
 * - Unit: rate, from 0 to 1
 * - Convention: start cohort; customers who joined and left inside the period are not counted. Other bases:
 *   {@link averageBaseChurnRate}, {@link growingBaseChurnRate}
 * - Source: LIKE.TG glossary, “Customer loyalty”
 *
 * @returns The rate, or `null` when there were no customers at the start.
 * @throws {@link MetricsInputError} when a count is not a whole number or more customers left than there were.
 * @example
 * customerChurnRate({ customersAtStart: 200, customersLost: 5 }); // => 0.025
 */
export function customerChurnRate(input: CustomerChurnInput): number | null {
  const { customersAtStart, customersLost } = parseInput(customerChurnInputSchema, input);
  return ratio(customersLost, customersAtStart);
}
