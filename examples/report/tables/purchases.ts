import { statSync } from 'node:fs';
import { type CalibrationSummary, calibrationSummary, type Order } from 'clientele';
import { openTable, type TableFile } from '../csv/read-table.ts';
import { toDate } from './cells.ts';
import { ORDER_COLUMNS } from './table-columns.ts';

/**
 * Reads a file of orders that has been read before, as nobody knows the last day before: what each customer bought before `until`, in
 * weeks. Refunds are no purchases. `undefined` for what can be read only once, such as a pipe.
 */
export function readPurchases(file: TableFile, until: string): readonly CalibrationSummary[] | undefined {
  if (!statSync(file.path).isFile()) return undefined;
  return calibrationSummary(purchasesOf(file), { until, unit: 'week' });
}

function* purchasesOf(file: TableFile): Iterable<Order> {
  for (const { customerId, date, amount } of openTable(file, ORDER_COLUMNS).rows) {
    if (!amount.startsWith('-')) yield { customerId, date: toDate(date), amount };
  }
}
