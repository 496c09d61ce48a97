import { addRead, amountOfTotal, emptyTotal } from '../internal/exact/totals.ts';
import { addCounts } from '../internal/reading/counts.ts';
import { elements } from '../internal/reading/elements.ts';
import { metricsOfOrders } from '../internal/reading/order-totals.ts';
import { readSummary } from '../internal/reading/read-summary.ts';
import { daysBetween } from '../internal/time/calendar.ts';
import type { Decimal } from '../money.ts';
import type { CustomerSummary } from './summarize-customers.ts';

/** What the orders of all customers say about an average one. */
export interface OrderMetrics {
  /** How many customers there are. */
  readonly customers: number;
  /** How many orders they placed. */
  readonly orders: number;
  /** What they paid, less refunds, as money. */
  readonly revenue: Decimal;
  /** Revenue divided by orders, as money; `null` without orders. */
  readonly averageOrderValue: Decimal | null;
  /** Orders divided by customers; `null` without customers. */
  readonly purchaseFrequency: number | null;
  /** Mean time from a customer's first to last order, in years of 365.25 days; `null` without customers. */
  readonly averageLifespanYears: number | null;
}

/**
 * Order metrics: average order value, purchase frequency and customer lifespan, the inputs of a lifetime value.
 *
 * - Formula: `revenue / orders`; `orders / customers`; mean of (last − first day) / 365.25
 * - Unit: money per order; orders per customer over the whole time observed; years
 * - Convention: a customer with a single order has a lifespan of 0; the lifespan is the observed one, without the time that
 *   customers will still go on buying. For `simpleLtv`, which takes purchases a year, divide the frequency by the
 *   years that the orders cover
 * - Source: LIKE.TG glossary, “Customer lifetime value”
 *
 * @param customers - One summary for each customer, from {@link summarizeCustomers} or {@link mergeCustomers}.
 * @returns The metrics.
 * @throws {@link MetricsInputError} at the first row that is no `CustomerSummary`.
 * @example
 * const customers = summarizeCustomers([
 *   { customerId: 'ann', date: '2020-01-01', amount: 30 },
 *   { customerId: 'ann', date: '2024-01-01', amount: 50 },
 *   { customerId: 'bob', date: '2024-01-01', amount: 10 },
 * ]);
 * const metrics = orderMetrics(customers);
 * metrics.averageOrderValue?.toString(); // => '30'
 * metrics.purchaseFrequency; // => 1.5
 * metrics.averageLifespanYears; // => 2
 */
export function orderMetrics(customers: Iterable<CustomerSummary>): OrderMetrics {
  let count = 0;
  let orders = 0;
  let days = 0;
  const revenue = emptyTotal();
  for (const element of elements(customers, 'customers')) {
    const path = ['customers', count];
    const summary = readSummary(element, path);
    orders = addCounts(orders, summary.orders, [...path, 'orders']);
    addRead(revenue, summary.revenue);
    days += daysBetween(summary.firstOrder, summary.lastOrder);
    count += 1;
  }
  return metricsOfOrders({ customers: count, orders, revenue: amountOfTotal(revenue), lifespanDays: days });
}
