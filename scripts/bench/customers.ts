import * as arquero from 'arquero';
import { summarizeCustomers } from 'clientele';
import { ordersOf } from './data.ts';
import type { Duckdb } from './duckdb.ts';
import { type Line, linesOf } from './line.ts';
import { medians } from './medians.ts';
import { naiveSummaries } from './naive-summaries.ts';

const ROWS = 1_000_000;

/** The summaries of a hundred thousand customers from a million orders. */
export async function customerLines(duckdb: Duckdb): Promise<Line[]> {
  const orders = ordersOf(ROWS);
  await duckdb.load(
    'orders',
    { customer: 'VARCHAR', day: 'DATE', amount: 'DECIMAL(12, 2)' },
    orders.map(({ customerId, date, amount }) => `${customerId},${date},${amount}`).join('\n'),
  );
  const table = arquero.from([...orders]);
  const grouped = (columns: string) => `SELECT customer, count(*), ${columns} FROM orders GROUP BY customer`;
  const time = await medians({
    summaries: () => summarizeCustomers(orders),
    groups: () => duckdb.run(grouped('sum(amount), min(day), max(day)')),
    rows: () => duckdb.rows(grouped('sum(amount)::VARCHAR AS revenue, min(day)::VARCHAR, max(day)::VARCHAR')),
    naive: () => naiveSummaries(orders),
    arquero: () =>
      table
        .groupby('customerId')
        .rollup({
          orders: arquero.op.count(),
          revenue: arquero.op.sum('amount'),
          first: arquero.op.min('date'),
          last: arquero.op.max('date'),
        })
        .objects(),
  });
  return linesOf(
    '`summarizeCustomers`, 1 million orders',
    time.summaries,
    {
      'DuckDB `GROUP BY`, one thread, rows left inside': time.groups,
      'DuckDB `GROUP BY`, one thread, rows as objects': time.rows,
      'a loop of floats that checks nothing': time.naive,
      'arquero (floats)': time.arquero,
    },
    { 'DuckDB `GROUP BY`, one thread, rows left inside': 1 },
  );
}
