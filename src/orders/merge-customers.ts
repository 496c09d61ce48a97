import { addAmountAt, addHundredthsAt } from '../internal/exact/sums.ts';
import { addCounts } from '../internal/reading/counts.ts';
import { elements } from '../internal/reading/elements.ts';
import { readSummary } from '../internal/reading/read-summary.ts';
import { includeDay, lookUp, noCustomers, summariesOf } from './open-customers.ts';
import type { CustomerSummary } from './summarize-customers.ts';

/**
 * Merges the customer summaries of two parts of the orders: the summaries of all of them.
 *
 * - Formula: for each customer, the sum of orders and of revenue, the earlier first and the later last day
 * - Unit: orders, money, days in UTC
 * - Source: follows from the definition of {@link summarizeCustomers}
 *
 * @returns The customers of `a`, then those that only `b` has, in order of first appearance.
 * @throws {@link MetricsInputError} at the first row that is no `CustomerSummary`.
 * @example
 * const january = summarizeCustomers([{ customerId: 7, date: '2024-01-31', amount: 10 }]);
 * const february = summarizeCustomers([{ customerId: 7, date: '2024-02-01', amount: 20 }]);
 * const [customer] = mergeCustomers(january, february);
 * customer?.revenue.toString(); // => '30'
 * customer?.lastOrder; // => '2024-02-01'
 */
export function mergeCustomers(a: Iterable<CustomerSummary>, b: Iterable<CustomerSummary>): readonly CustomerSummary[] {
  const customers = noCustomers();
  for (const [name, summaries] of Object.entries({ a, b })) {
    let index = 0;
    for (const element of elements(summaries, name)) {
      const summary = readSummary(element, [name, index]);
      const place = lookUp(customers, [summary.customerId])[0] as number;
      includeDay(customers, place, summary.firstOrder);
      includeDay(customers, place, summary.lastOrder);
      const orders = customers.orders[place] as number;
      customers.orders[place] = addCounts(orders, summary.orders, [name, index, 'orders']);
      if (typeof summary.revenue === 'number') addHundredthsAt(customers.revenue, place, summary.revenue);
      else addAmountAt(customers.revenue, place, summary.revenue);
      index += 1;
    }
  }
  return summariesOf(customers);
}
