import { strictEqual } from 'node:assert';
import {
  abcQuery,
  cacByChannelQuery,
  churnCountsQuery,
  customerSummariesQuery,
  npsCountsQuery,
  orderTotalsQuery,
  ratingCountsQuery,
  type SqlDialect,
  type SqlQuery,
} from 'clientele';
import type { Engine } from './engine.ts';

const ORDER = { from: 'broken', customerId: 'customer', date: 'day', amount: 'amount' };
const INTERVAL = { from: 'broken', customerId: 'customer', start: 'day', end: 'ended', revenue: 'amount' };
const SPEND = { from: 'broken', channel: 'customer', cost: 'amount', customersAcquired: 'score', paid: 'paid' };
const RANGE = { column: 'day', from: '2023-01-01', until: '2023-02-01' };
const SCALE = { lowest: 0, highest: 10 };

const PERIOD = { from: '2023-01-01', until: '2023-02-01' };

/** Queries that give one row, with how many rows of the table of broken ones are invalid to each. */
const COUNTED: readonly (readonly [invalid: number, query: (dialect: SqlDialect) => SqlQuery<unknown>])[] = [
  [4, (dialect) => npsCountsQuery({ from: 'broken', rating: 'score', dialect })],
  [5, (dialect) => npsCountsQuery({ from: 'broken', rating: 'score', range: RANGE, dialect })],
  [4, (dialect) => ratingCountsQuery({ from: 'broken', rating: 'score', scale: SCALE, dialect })],
  [5, (dialect) => orderTotalsQuery({ ...ORDER, dialect })],
  [7, (dialect) => churnCountsQuery({ ...INTERVAL, period: PERIOD, dialect })],
  [3, (dialect) => abcQuery({ from: 'broken', value: 'amount', dialect })],
];

/** Asserts that no reader of an engine's rows passes over an invalid one. */
export async function checkRefusals({ dialect, rows }: Engine): Promise<number> {
  const refusal = async ({ sql, read }: SqlQuery<unknown>) => {
    const answer = await rows(sql);
    try {
      read(answer);
    } catch (error) {
      return (error as Error).message;
    }
    return 'no refusal';
  };
  const counted = COUNTED.slice(0, dialect === 'clickhouse' ? -1 : undefined);
  for (const [invalid, query] of counted) {
    const message = await refusal(query(dialect));
    strictEqual(/^rows\.0\.invalid: must be 0, .*, got (\d+)$/.exec(message)?.[1], String(invalid), message);
  }
  const listed = [customerSummariesQuery({ ...ORDER, dialect }), cacByChannelQuery({ ...SPEND, dialect })];
  for (const query of listed) {
    const message = await refusal(query);
    strictEqual(/^rows\.\d+\.invalid: must be 0, .*, got \d+$/.test(message), true, message);
  }
  return counted.length + listed.length;
}
