import { ratio } from '../internal/exact/ratio.ts';
import { whole } from '../internal/reading/fields.ts';
import { parameters, parseInput, rule } from '../internal/reading/parse-input.ts';

/** The input of {@link customerRetentionRate}. */
export interface CustomerRetentionInput {
  /** Customers at the start of the period. */
  readonly customersAtStart: number;
  /** Customers at its end. */
  readonly customersAtEnd: number;
  /** Customers at its end who joined during it. */
  readonly customersAcquired: number;
}

export const customerRetentionInputSchema = parameters(
  { customersAtStart: whole(), customersAtEnd: whole(), customersAcquired: whole() },
  rule<CustomerRetentionInput>(
    'customersAcquired',
    'at most customersAtEnd',
    (input) => input.customersAcquired <= input.customersAtEnd,
  ),
  rule<CustomerRetentionInput>(
    'customersAtEnd',
    'at most customersAtStart + customersAcquired',
    (input) => input.customersAtEnd - input.customersAcquired <= input.customersAtStart,
  ),
);

/**
 * Customer retention rate: the share of the customers at the start of a period who are still there at its end.
 *
 * - Formula: `(customersAtEnd − customersAcquired) / customersAtStart`
 * - Unit: rate, from 0 to 1
 * - Convention: `customersAcquired` are those who joined during the period and are there at its end; who joined and left
 *   again inside it is in neither count
 * - Source: LIKE.TG glossary, “Customer loyalty”
 *
 * @returns The rate, or `null` when there were no customers at the start.
 * @throws {@link MetricsInputError} when a count is not a whole number, or the counts contradict each other.
 * @example
 * customerRetentionRate({ customersAtStart: 200, customersAtEnd: 240, customersAcquired: 50 }); // => 0.95
 */
export function customerRetentionRate(input: CustomerRetentionInput): number | null {
  const { customersAtStart, customersAtEnd, customersAcquired } = parseInput(customerRetentionInputSchema, input);
  return ratio(customersAtEnd - customersAcquired, customersAtStart);
}
