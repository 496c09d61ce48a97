import * as arquero from 'arquero';
import { calibrationSummary, cohortTable, summarizeCustomers } from 'clientele';
import { ordersOf } from './data.ts';
import type { Duckdb } from './duckdb.ts';
import { type Line, linesOf } from './line.ts';
import { medians } from './medians.ts';
import { naiveSummaries } from './naive-summaries.ts';

const ROWS = 1_000_000;

/** Customers of each month, and how many of them are active in each month from then on. */
const COHORTS = `
  WITH firsts AS (SELECT customer, min(date_trunc('month', day)) AS cohort FROM orders GROUP BY customer)
  SELECT cohort, date_diff('month', cohort, day) AS T, count(DISTINCT customer)
  FROM orders JOIN firsts USING (customer) GROUP BY cohort, age`;

/** What they pay in each month. */
const REVENUE_OF_COHORTS = COHORTS.replace('count(DISTINCT customer)', 'sum(amount)');

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
    calibration: () => calibrationSummary(orders, { until: '2022-12-31', holdoutUntil: '2023-12-31', unit: 'week' }),
    cohorts: () => cohortTable(orders, { grain: 'month', measure: 'customers' }),
    cohortsInDuckdb: () => duckdb.run(COHORTS),
    revenue: () => cohortTable(orders, { grain: 'month', measure: 'revenue' }),
    revenueInDuckdb: () => duckdb.run(REVENUE_OF_COHORTS),
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
  const summaries = linesOf(
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
  const calibration = linesOf(
    '`calibrationSummary`, 1 million orders',
    time.calibration,
    { '`summarizeCustomers`': time.summaries },
    { '`summarizeCustomers`': 1.5 },
  );
  const cohorts = linesOf(
    '`cohortTable` of customers by month, 1 million orders',
    time.cohorts,
    { 'DuckDB, one thread': time.cohortsInDuckdb },
    { 'DuckDB, one thread': 1 },
  );
  const revenue = linesOf(
    '`cohortTable` of revenue by month, 1 million orders',
    time.revenue,
    { 'DuckDB, one thread': time.revenueInDuckdb },
    { 'DuckDB, one thread': 1 },
  );
  return [...summaries, ...calibration, ...cohorts, ...revenue];
}
