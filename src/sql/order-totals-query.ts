import { parseInput } from '../internal/reading/index.ts';
import { daysBetween } from '../internal/time/index.ts';
import type { OrderMetrics } from '../orders/index.ts';
import { metricsOfOrders, type OrderTotals } from '../orders/order-metrics.ts';
import { ORDER, ordersInput, ordersOf } from './orders-sql.ts';
import {
  readCount,
  readDay,
  readGroup,
  readMoney,
  readRows,
  refuseInvalid,
  type SqlGroup,
  type SqlOrders,
  type SqlQuery,
} from './query.ts';
import { countUnless, derived, quotedNames, resultNames, select, total } from './source.ts';

/** The totals and the metrics of the orders of a group. */
export interface OrderTotalsOfGroup {
  /** The group. */
  readonly group: SqlGroup;
  /** Its totals. They add up only over groups and tables that share no customer. */
  readonly counts: OrderTotals;
  /** What `orderMetrics` gives for its customers. */
  readonly metrics: OrderMetrics;
}

const orderTotalsQueryInput = ordersInput();

const INNER = ['customer_orders', 'customer_revenue', 'first_order', 'last_order', 'invalid_orders'] as const;

/**
 * The query for order metrics: `summarizeCustomers` and `orderMetrics` in the engine where the orders are.
 *
 * - Formula: as `orderMetrics`, each customer being observed from the first order to the day after the last one of the group
 * - Unit: money per order; orders per customer, and per customer and year; years
 * - Convention: days in UTC; every row is an order, and a refund lowers revenue. A row without customer, date or amount, or
 *   with an amount of more than `places` decimal places, counts as invalid, and `read` refuses the result. Amounts have at
 *   most 18 digits before the point, less by each of `places` above 4
 * - Does not merge: a customer of two tables would count twice; {@link customerSummariesQuery} merges
 * - Source: follows from the definition of `orderMetrics`
 *
 * @returns The query; without `groupBy` it gives one row, of an empty table as well.
 * @throws {@link MetricsInputError} when a name is none, or the dialect cannot express the query.
 * @example
 * const columns = { customerId: 'customer', date: 'ordered_on', amount: 'paid' };
 * const query = orderTotalsQuery({ from: 'shop.orders', ...columns, dialect: 'clickhouse' });
 * const [all] = query.read([{ customers: '2', orders: '3', revenue: '60.50', first_order_days: '36524', last_order: '2019-12-31', invalid: '0' }]);
 * all?.counts.revenue.toString(); // => '60.5'
 * all?.metrics.ordersPerCustomer; // => 1.5
 */
export function orderTotalsQuery(input: SqlOrders): SqlQuery<OrderTotalsOfGroup> {
  const parsed = parseInput(orderTotalsQueryInput, input);
  const { dialect, from, columns, groups, names, where, exactAmount, day, isOrder } = ordersOf(parsed);
  const inner = quotedNames(dialect, INNER, names);
  const result = resultNames(['customers', 'orders', 'revenue', 'first_order_days', 'last_order', 'invalid'], names);
  const customers = select({
    columns: [
      ...groups,
      `COUNT(*) AS ${inner.customer_orders}`,
      `SUM(${exactAmount}) AS ${inner.customer_revenue}`,
      `MIN(${day}) AS ${inner.first_order}`,
      `MAX(${day}) AS ${inner.last_order}`,
      `${countUnless(isOrder)} AS ${inner.invalid_orders}`,
    ],
    from,
    where,
    groupBy: [...groups, columns.customerId],
  });
  return {
    sql: select({
      columns: [
        ...groups,
        `COUNT(*) AS ${dialect.quoted(result.customers)}`,
        `${total(inner.customer_orders)} AS ${dialect.quoted(result.orders)}`,
        `${dialect.sumText(inner.customer_revenue, parsed.places)} AS ${dialect.quoted(result.revenue)}`,
        `${total(dialect.daysBetween(dialect.date(dialect.days.first), inner.first_order))} AS ${dialect.quoted(result.first_order_days)}`,
        `${dialect.dayText(`MAX(${inner.last_order})`)} AS ${dialect.quoted(result.last_order)}`,
        `${total(inner.invalid_orders)} AS ${dialect.quoted(result.invalid)}`,
      ],
      from: derived(customers, dialect.quoted('customer_totals')),
      groupBy: groups,
    }),
    read: (rows) =>
      Array.from(readRows(rows), (row) => {
        refuseInvalid(row, result.invalid, ORDER);
        const customers = readCount(row, result.customers);
        const orders = readCount(row, result.orders);
        const revenue = readMoney(row, result.revenue);
        const firstOrderDays = readCount(row, result.first_order_days);
        const end = customers === 0 ? 0 : daysBetween(dialect.days.first, readDay(row, result.last_order)) + 1;
        const counts = { customers, orders, revenue, observedDays: customers * end - firstOrderDays };
        return { group: readGroup(row, parsed.groupBy), counts, metrics: metricsOfOrders(counts) };
      }),
  };
}
