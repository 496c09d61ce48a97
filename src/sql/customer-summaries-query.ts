import { isCustomerId } from '../internal/orders/index.ts';
import { mustBe, parseInput, refuse } from '../internal/reading/index.ts';
import type { CustomerSummary } from '../orders/index.ts';
import { ORDER, ordersInput, ordersOf } from './orders-sql.ts';
import {
  cell,
  ownText,
  type Row,
  readCount,
  readDay,
  readMoney,
  readRows,
  refuseInvalid,
  rowsByGroup,
  type SqlGroup,
  type SqlOrders,
  type SqlQuery,
  scalarOf,
} from './query.ts';
import { countUnless, exceptItself, named, resultNames, select } from './source.ts';

/** The customers of a group. */
export interface CustomersOfGroup {
  /** The group. */
  readonly group: SqlGroup;
  /** Its customers, in the order of the rows, which is any; they merge with `mergeCustomers`. */
  readonly customers: readonly CustomerSummary[];
}

const customerSummariesQueryInput = ordersInput();

/**
 * The query for customer summaries: `summarizeCustomers` in the engine where the orders are.
 *
 * - Formula: for each customer, the number of orders, the sum of the amounts, the first and the last day
 * - Unit: orders, money, days in UTC
 * - Convention: one row for each customer (and group), in any order. Rows, refunds and amounts as in {@link orderTotalsQuery}.
 *   An id that the driver gives as a bigint becomes a number, or a text where that would not be exact
 * - Merges: summaries of several tables or servers add up with `mergeCustomers`
 * - Source: follows from the definition of `summarizeCustomers`
 *
 * @returns The query; without `groupBy` its result is one group, of an empty table as well.
 * @throws {@link MetricsInputError} when a name is none, or the dialect cannot express the query.
 * @example
 * const columns = { customerId: 'customer', date: 'ordered_on', amount: 'paid' };
 * const query = customerSummariesQuery({ from: 'orders', ...columns, dialect: 'duckdb' });
 * const [all] = query.read([
 *   { customer_id: 7n, orders: 2n, revenue: '20.0000', first_order: '2024-01-16', last_order: '2024-03-01', invalid: 0n },
 * ]);
 * all?.customers[0]?.customerId; // => 7
 * all?.customers[0]?.revenue.toString(); // => '20'
 */
export function customerSummariesQuery(input: SqlOrders): SqlQuery<CustomersOfGroup> {
  const parsed = parseInput(customerSummariesQueryInput, input);
  const { dialect, from, columns, groups, names, where, exactAmount, day, isOrder } = ordersOf(parsed);
  const result = resultNames(
    ['customer_id', 'orders', 'revenue', 'first_order', 'last_order', 'invalid'],
    exceptItself(names, parsed.customerId, 'customer_id'),
  );
  const readId = (row: Row) => {
    const value = cell(row, result.customer_id);
    const id = scalarOf(value) ?? ownText(value);
    if (isCustomerId(id)) return id;
    return refuse([...row.path, result.customer_id], mustBe('the id of a customer, a text or a whole number', value));
  };
  return {
    sql: select({
      columns: [
        ...groups,
        named(columns.customerId, dialect.quoted(result.customer_id)),
        `COUNT(*) AS ${dialect.quoted(result.orders)}`,
        `${dialect.sumText(exactAmount, parsed.places)} AS ${dialect.quoted(result.revenue)}`,
        `${dialect.dayText(`MIN(${day})`)} AS ${dialect.quoted(result.first_order)}`,
        `${dialect.dayText(`MAX(${day})`)} AS ${dialect.quoted(result.last_order)}`,
        `${countUnless(isOrder)} AS ${dialect.quoted(result.invalid)}`,
      ],
      from,
      where,
      groupBy: [...groups, columns.customerId],
    }),
    read: (rows) =>
      rowsByGroup(readRows(rows), parsed.groupBy).map(({ group, rows }) => {
        const customers = new Map<string | number, CustomerSummary>();
        for (const row of rows) {
          refuseInvalid(row, result.invalid, ORDER);
          const customerId = readId(row);
          if (customers.has(customerId))
            refuse(
              [...row.path, result.customer_id],
              mustBe('a customer of no earlier row, as such merge', customerId),
            );
          customers.set(customerId, {
            customerId,
            orders: readCount(row, result.orders),
            revenue: readMoney(row, result.revenue),
            firstOrder: readDay(row, result.first_order),
            lastOrder: readDay(row, result.last_order),
          });
        }
        return { group, customers: [...customers.values()] };
      }),
  };
}
