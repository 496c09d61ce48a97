import { revenueBridge } from 'clientele';
import { subscriptionsOf } from './data.ts';
import type { Duckdb } from './duckdb.ts';
import { type Line, linesOf } from './line.ts';
import { medians } from './medians.ts';

const ROWS = 1_000_000;

/** The same in SQL: changes of a year by customer and month, their running sum, and what kind of movement each of them is. */
const QUERY = `
  WITH paid AS (
    SELECT customer, start_day, end_day, amount * quantity * CASE term WHEN 'month' THEN 12 ELSE 1 END AS annual
    FROM subscriptions
    WHERE end_day IS NULL OR date_trunc('month', start_day) <> date_trunc('month', end_day)
  ),
  changes AS (
    SELECT customer, date_trunc('month', start_day) AS month, annual FROM paid
    UNION ALL SELECT customer, date_trunc('month', end_day), -annual FROM paid WHERE end_day IS NOT NULL
  ),
  changed AS (SELECT customer, month, sum(annual) AS change FROM changes GROUP BY ALL),
  moved AS (
    SELECT month, change, sum(change) OVER months AS after, row_number() OVER months AS number
    FROM changed
    WINDOW months AS (PARTITION BY customer ORDER BY month ROWS UNBOUNDED PRECEDING)
  )
  SELECT
    month,
    sum(change) FILTER (WHERE after = change AND number = 1),
    sum(change) FILTER (WHERE after = change AND number > 1),
    sum(change) FILTER (WHERE change > 0 AND after <> change),
    sum(change) FILTER (WHERE change < 0 AND after > 0),
    sum(change) FILTER (WHERE after = 0)
  FROM moved
  WHERE month >= DATE '2018-01-01' AND month < DATE '2024-01-01'
  GROUP BY month`;

/** The bridge of six years from a million subscriptions of three hundred thousand customers. */
export async function revenueLines(duckdb: Duckdb): Promise<Line[]> {
  const subscriptions = subscriptionsOf(ROWS);
  await duckdb.load(
    'subscriptions',
    {
      customer: 'VARCHAR',
      start_day: 'DATE',
      end_day: 'DATE',
      amount: 'DECIMAL(12, 2)',
      quantity: 'INTEGER',
      term: 'VARCHAR',
    },
    subscriptions
      .map(({ customerId, start, end, amount, quantity, term }) =>
        [customerId, start, end ?? '', amount, quantity, term].join(),
      )
      .join('\n'),
  );
  const duck = 'DuckDB, one thread, not divided by 12';
  const time = await medians({
    bridge: () => revenueBridge(subscriptions, { from: '2018-01', until: '2024-01' }),
    duckdb: () => duckdb.run(QUERY),
  });
  return linesOf('`revenueBridge`, 1 million subscriptions', time.bridge, { [duck]: time.duckdb }, { [duck]: 1 });
}
