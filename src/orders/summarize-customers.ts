import type { Columns } from '../inputs.ts';
import { readOrders } from '../internal/reading/order-block.ts';
import { orderSchema } from '../internal/reading/orders.ts';
import { parameters, parseOptions } from '../internal/reading/parse-input.ts';
import { columnsOf } from '../internal/reading/rows.ts';
import type { Decimal, MoneyInput } from '../money.ts';
import { addOrders, noCustomers, summariesOf } from './open-customers.ts';

/** One order of a customer; a row may carry further columns. */
export interface Order {
  /** Who ordered: a safe integer, or a string that is not empty. `1` and `'1'` are two customers. */
  readonly customerId: string | number;
  /** When: a day (`YYYY-MM-DD`), an ISO instant with its offset or `Z`, or a `Date`. Instants are read as their day in UTC. */
  readonly date: string | Date;
  /** What was paid, as an amount; a refund is a negative one. */
  readonly amount: MoneyInput;
}

/** All orders of one customer, added up. */
export interface CustomerSummary {
  /** Who ordered. */
  readonly customerId: string | number;
  /** How many orders there are. */
  readonly orders: number;
  /** What was paid for all of them, less refunds, as money. */
  readonly revenue: Decimal;
  /** Day of the first order, `YYYY-MM-DD`. */
  readonly firstOrder: string;
  /** Day of the last order, `YYYY-MM-DD`. */
  readonly lastOrder: string;
}

export const summarizeCustomersOptionsSchema = parameters({ columns: columnsOf(orderSchema) });

/** Customer summaries of rows in the caller's own columns. */
export function summarizeCustomers<Row>(
  orders: Iterable<Row>,
  options: { readonly columns: Columns<Row, keyof Order> },
): readonly CustomerSummary[];
/**
 * Customer summaries: one row for each customer from all their orders.
 *
 * - Formula: for each customer, the number of orders, the sum of the amounts, the first and the last day
 * - Unit: orders, money, days in UTC
 * - Convention: every row is an order. A refund (a negative amount) lowers revenue and counts as a row of its own; where
 *   it should not, take it off the amount of its order first
 * - Merges: summaries of parts of the orders add up with {@link mergeCustomers}
 * - Source: LIKE.TG glossary, “Customer lifetime value”
 *
 * @param orders - Any iterable of orders, in any order.
 * @returns The customers, in order of first appearance.
 * @throws {@link MetricsInputError} at the first row that is no order.
 * @example
 * const [ann] = summarizeCustomers([
 *   { customerId: 'ann', date: '2024-03-01', amount: '19.90' },
 *   { customerId: 'bob', date: '2024-02-10', amount: 5 },
 *   { customerId: 'ann', date: '2024-01-15T23:30:00-05:00', amount: '0.10' },
 * ]);
 * ann?.orders; // => 2
 * ann?.revenue.toString(); // => '20'
 * ann?.firstOrder; // => '2024-01-16'
 */
export function summarizeCustomers(orders: Iterable<Order>): readonly CustomerSummary[];
export function summarizeCustomers(orders: Iterable<unknown>, options?: object): readonly CustomerSummary[] {
  const { columns } = parseOptions(summarizeCustomersOptionsSchema, options);
  const customers = noCustomers();
  readOrders(orders, 'orders', { schema: orderSchema, columns }, (block) => addOrders(customers, block));
  return summariesOf(customers);
}
