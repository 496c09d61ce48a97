import { amount, type Decimal, type MoneyInput, quotient } from '../internal/exact/index.ts';
import { parameters, parseInput, whole } from '../internal/reading/index.ts';

/** The input of {@link averageRevenuePerAccount}, such as the `closing` of {@link revenueMovements}. */
export interface AverageRevenueInput {
  /** Paying customers. */
  readonly customers: number;
  /** What they pay per month, as an amount of at least 0. */
  readonly revenue: MoneyInput;
}

export const averageRevenueInputSchema = parameters({ customers: whole(), revenue: amount() });

/**
 * Average revenue per account (ARPA): what a customer pays per month on average.
 *
 * - Formula: `revenue / customers`
 * - Unit: money per customer and month
 * - Convention: over paying customers
 *
 * @returns The average, or `null` when there are no customers.
 * @example
 * averageRevenuePerAccount({ customers: 150, revenue: 12_500 })?.toFixed(2); // => '83.33'
 */
export function averageRevenuePerAccount(input: AverageRevenueInput): Decimal | null {
  const { customers, revenue } = parseInput(averageRevenueInputSchema, input);
  return quotient(revenue, customers);
}
