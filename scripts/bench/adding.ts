import { expectedProfit } from 'clientele';
import { Decimal } from 'decimal.js';
import lodash from 'lodash';
import { sum as kahanSum } from 'simple-statistics';
import { amountsOf } from './data.ts';
import type { Duckdb } from './duckdb.ts';
import { type Line, linesOf } from './line.ts';
import { medians } from './medians.ts';

const ROWS = 1_000_000;

/** The exact total of a million amounts, by `expectedProfit`, which takes it off a revenue. */
export async function addingLines(duckdb: Duckdb): Promise<Line[]> {
  const amounts = amountsOf(ROWS);
  await duckdb.load('amounts', { amount: 'DECIMAL(12, 2)' }, amounts.join('\n'));
  const time = await medians(
    {
      floats: () => floatSum(amounts),
      exact: () => expectedProfit({ projectedRevenue: 0, acquisitionCosts: amounts }),
      decimals: () => amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0)),
      kahan: () => kahanSum(amounts),
      lodash: () => lodash.sum(amounts),
      duckdb: () => duckdb.rows('SELECT CAST(sum(amount) AS VARCHAR) FROM amounts'),
    },
    { iterations: 21 },
  );
  return linesOf(
    'exact total, 1 million amounts',
    time.exact,
    {
      'a loop of floats': time.floats,
      'a loop of decimal.js': time.decimals,
      'simple-statistics `sum` (Kahan, floats)': time.kahan,
      'lodash `sum` (floats)': time.lodash,
      'DuckDB, one thread (decimals)': time.duckdb,
    },
    { 'a loop of floats': 6, 'a loop of decimal.js': 0.01 },
  );
}

function floatSum(amounts: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < amounts.length; index += 1) sum += amounts[index] as number;
  return sum;
}
