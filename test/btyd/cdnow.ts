import { existsSync, readFileSync } from 'node:fs';
import { calibrationSummary, type Order, type PurchaseHistory } from 'clientele';

const folder = new URL('../../../shared/data/cdnow/', import.meta.url);
const ORDERS = new URL('CDNOW_sample.txt', folder);
const ROUNDED = new URL('cdnow_customers_summary.csv', folder);

/** Whether the data are there; tests that need them are skipped with a message otherwise. */
export const hasCdnow = existsSync(ORDERS) && existsSync(ROUNDED);

/** Rows of blank-separated columns: id in the whole file, id in the sample, yyyymmdd, discs, dollars. */
function* readOrders(): Generator<Order> {
  for (const line of readFileSync(ORDERS, 'utf8').split('\r\n')) {
    const [, customerId, day = '', , amount = ''] = line.trim().split(/ +/);
    if (customerId === undefined) continue;
    yield { customerId, date: day.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'), amount };
  }
}

/** Histories of 39 weeks, weeks as days / 7, and what followed in the 39 weeks after them. */
export function cdnow() {
  return calibrationSummary(readOrders(), { until: '1997-10-01', holdoutUntil: '1998-07-01', unit: 'week' });
}

/** The same with weeks rounded to two decimals, as the Python package lifetimes ships them. */
export function roundedCdnow(): readonly PurchaseHistory[] {
  const [, ...lines] = readFileSync(ROUNDED, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => {
    const [, frequency = Number.NaN, recency = Number.NaN, T = Number.NaN] = line.split(',').map(Number);
    return { frequency, recency, T };
  });
}
