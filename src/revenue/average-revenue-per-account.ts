import { amount, type Decimal, type MoneyInput, quotient } from '../internal/exact/index.ts';
import { parameters, parseInput, whole } from '../internal/reading/index.ts';

/** The input of {@link averageRevenuePerAccount}, such as the `closing` of {@link revenueMovements}. */
export interface AverageRevenueInput {
  /** Customers who pay. */
  readonly customers: number;
  /** What they pay in a month, as an amount of at least 0. */
  readonly revenue: MoneyInput;
}

export const averageRevenueInputSchema = parameters({ customers: whole(), revenue: amount() });

/**
 * Average revenue per account (ARPA): what a customer pays in a month on average.
 *
 * - Formula: `revenue / customers`
 * - Unit: money per customer and month
 * - Convention: over the customers who pay
 * - Source: the definition of ARPA
 *
 * @returns The average, or `null` without customers.
 * @throws {@link MetricsInputError} when the count is not a whole number or the revenue no amount of at least 0.
 * @example
 * averageRevenuePerAccount({ customers: 150, revenue: 12_500 })?.toFixed(2); // => '83.33'
 */
export function averageRevenuePerAccount(input: AverageRevenueInput): Decimal | null {
  const { customers, revenue } = parseInput(averageRevenueInputSchema, input);
  return quotient(revenue, customers);
}
