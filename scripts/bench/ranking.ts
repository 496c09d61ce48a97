import { abcAnalysis } from 'clientele';
import lodash from 'lodash';
import { type Item, itemsOf } from './data.ts';
import type { Duckdb } from './duckdb.ts';
import { type Line, linesOf } from './line.ts';
import { medians } from './medians.ts';

const ROWS = 1_000_000;

/** Compared in whole numbers, as `abcAnalysis` does. */
const CLASSES = `
  WITH ranked AS (
    SELECT id, value, sum(value) OVER (ORDER BY value DESC, id ROWS UNBOUNDED PRECEDING) AS reached,
      sum(value) OVER () AS total
    FROM items
  )
  SELECT id, value, reached, total, CASE WHEN (reached - value) * 100 < total * 80 THEN 'A'
    WHEN (reached - value) * 100 < total * 95 THEN 'B' ELSE 'C' END AS class
  FROM ranked`;

/** The classes of a million items. */
export async function rankingLines(duckdb: Duckdb): Promise<Line[]> {
  const items = itemsOf(ROWS);
  const value = (item: Item) => item.value;
  await duckdb.load(
    'items',
    { id: 'INTEGER', value: 'DECIMAL(12, 2)' },
    items.map(({ id, value }) => `${id},${value}`).join('\n'),
  );
  const time = await medians({
    abc: () => abcAnalysis(items, { value }),
    totals: () => duckdb.rows(`SELECT class, count(*), CAST(sum(value) AS VARCHAR) FROM (${CLASSES}) GROUP BY class`),
    rows: () => duckdb.rows(CLASSES),
    naive: () => naiveAbc(items),
    lodash: () => lodash.orderBy(items, value, 'desc'),
  });
  return linesOf(
    '`abcAnalysis`, 1 million items',
    time.abc,
    {
      'DuckDB, one thread, class totals only': time.totals,
      'DuckDB, one thread, a row for each item': time.rows,
      'sorting and adding floats': time.naive,
      'lodash `orderBy`, only sorting': time.lodash,
    },
    { 'DuckDB, one thread, class totals only': 0.5 },
  );
}

function naiveAbc(items: readonly Item[]) {
  const total = items.reduce((sum, item) => sum + item.value, 0);
  let reached = 0;
  return [...items]
    .sort((a, b) => b.value - a.value)
    .map((item) => {
      const before = reached / total;
      reached += item.value;
      return {
        item,
        class: before < 0.8 ? 'A' : before < 0.95 ? 'B' : 'C',
        share: item.value / total,
        cumulativeShare: reached / total,
      };
    });
}
