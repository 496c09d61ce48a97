import { type CustomerSummary, type Order, summarizeCustomers } from 'clientele';
import { openTable, type Row, type TableFile } from '../csv/read-table.ts';
import { libraryProblem, toDate } from './cells.ts';
import { ORDER_COLUMNS } from './table-columns.ts';

const EXPECTED = {
  customerId: 'the id of a customer',
  date: 'a day such as 2024-02-29 or 20240229, or an instant such as 2024-02-29T12:00:00Z',
  amount: 'an amount such as 12.50',
};

type OrderRow = Row<(typeof ORDER_COLUMNS.required)[number]>;

/** Reads a file of orders into one summary for each customer. */
export function readOrders(file: TableFile): readonly CustomerSummary[] {
  const table = openTable(file, ORDER_COLUMNS);
  try {
    return summarizeCustomers(ordersOf(table.rows));
  } catch (error) {
    throw libraryProblem(error, table, EXPECTED);
  }
}

function* ordersOf(rows: Iterable<OrderRow>): Iterable<Order> {
  for (const { customerId, date, amount } of rows) yield { customerId, date: toDate(date), amount };
}
