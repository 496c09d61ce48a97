import { parameters, parseInput, ratio, rule, totalOf, whole } from '../internal/reading/index.ts';

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
