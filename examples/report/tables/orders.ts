import { type CustomerSummary, type Order, summarizeCustomers } from 'clientele';
import { openTable, type Row, type TableFile } from '../csv/read-table.ts';
import { libraryProblem, monthOf, toDate } from './cells.ts';
import { ORDER_COLUMNS } from './table-columns.ts';

const EXPECTED = {
  customerId: 'the id of a customer',
  date: 'a day such as 2024-02-29 or 20240229, or an instant such as 2024-02-29T12:00:00Z',
  amount: 'an amount such as 12.50',
};

type OrderRow = Row<(typeof ORDER_COLUMNS.required)[number], 'channel'>;

/** What the orders tell of each customer. */
export interface Orders {
  readonly customers: readonly CustomerSummary[];
  /** How many orders each customer placed in each month, `YYYY-MM`. */
  readonly months: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** What brought each customer, by the customer's first row; empty where the file does not say. */
  readonly channels: ReadonlyMap<string, string>;
}

/** Reads a file of orders, once and row by row. */
export function readOrders(file: TableFile): Orders {
  const table = openTable(file, ORDER_COLUMNS);
  const months = new Map<string, Map<string, number>>();
  const channels = new Map<string, string>();
  try {
    return { customers: summarizeCustomers(ordersOf(table.rows, months, channels)), months, channels };
  } catch (error) {
    throw libraryProblem(error, table, EXPECTED);
  }
}

function* ordersOf(
  rows: Iterable<OrderRow>,
  months: Map<string, Map<string, number>>,
  channels: Map<string, string>,
): Iterable<Order> {
  for (const { customerId, amount, channel, ...row } of rows) {
    const date = toDate(row.date);
    const month = monthOf(date);
    const ofCustomer = months.get(customerId) ?? new Map<string, number>();
    months.set(customerId, ofCustomer.set(month, (ofCustomer.get(month) ?? 0) + 1));
    if (channel !== undefined && !channels.has(customerId)) channels.set(customerId, channel);
    yield { customerId, date, amount };
  }
}
