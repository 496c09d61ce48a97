import {
  abcQuery,
  cacByChannelQuery,
  churnCountsQuery,
  customerSummariesQuery,
  npsCountsQuery,
  orderTotalsQuery,
  ratingCountsQuery,
  type SqlQuery,
  type SqlSource,
} from 'clientele';
import { describe, expect, it } from 'vitest';

const DIALECTS: readonly (Pick<SqlSource, 'dialect' | 'quotes'> & { readonly file: string })[] = [
  { file: 'duckdb', dialect: 'duckdb' },
  { file: 'postgres', dialect: 'postgres' },
  { file: 'clickhouse', dialect: 'clickhouse' },
  { file: 'ansi', dialect: 'ansi' },
  { file: 'ansi-backtick', dialect: 'ansi', quotes: 'backtick' },
];

const range = { column: 'answered_on', from: '2024-01-01', until: '2024-02-01' };
const orders = {
  from: ['shop', 'orders.2024'],
  customerId: 'customer_id',
  date: 'ordered_at',
  amount: 'paid',
  places: 2,
};
const subscriptions = {
  from: 'subscriptions',
  customerId: 'customer',
  start: 'started_on',
  end: 'ended_on',
  period: { from: '2024-01-01', until: '2024-02-01' },
};

const QUERIES: Readonly<Record<string, (source: Pick<SqlSource, 'dialect' | 'quotes'>) => SqlQuery<unknown>>> = {
  'nps-counts': (source) =>
    npsCountsQuery({ from: 'crm.answers', rating: 'score', groupBy: ['country', 'plan'], range, ...source }),
  'nps-counts-of-all': (source) => npsCountsQuery({ from: 'answers', rating: 'score', ...source }),
  'rating-counts': (source) =>
    ratingCountsQuery({ from: 'answers', rating: 'stars', scale: { lowest: 1, highest: 5 }, ...source }),
  'order-totals': (source) => orderTotalsQuery({ ...orders, groupBy: ['country'], ...source }),
  'customer-summaries': (source) =>
    customerSummariesQuery({ ...orders, range: { column: 'ordered_at', from: '2024-01-01' }, ...source }),
  'cac-by-channel': (source) =>
    cacByChannelQuery({
      from: 'spending',
      channel: 'channel',
      cost: 'spent',
      customersAcquired: 'won',
      paid: 'paid',
      groupBy: ['month'],
      ...source,
    }),
  'churn-counts': (source) => churnCountsQuery({ ...subscriptions, ...source }),
  'churn-counts-with-revenue': (source) =>
    churnCountsQuery({ ...subscriptions, revenue: 'mrr', groupBy: ['plan'], ...source }),
  abc: (source) => abcQuery({ from: 'products', value: 'sold', ...source }),
  'abc-of-items': (source) =>
    abcQuery({ from: 'sales', value: 'amount', item: 'product', groupBy: ['shop'], crossing: 'excluded', ...source }),
};

describe.each(Object.entries(QUERIES))('the text of %s', (name, query) => {
  it.each(DIALECTS.filter(({ dialect }) => dialect !== 'clickhouse' || !name.startsWith('abc')))(
    'for $file',
    async ({ file, ...source }) => {
      const { sql } = query(source);
      expect(sql).toBe(query(source).sql);
      await expect(`${sql}\n`).toMatchFileSnapshot(`golden/${name}.${file}.sql`);
    },
  );
});

describe('the text of a query about moments', () => {
  const range = { column: 'answered_at', from: '2024-01-01', until: '2024-02-01', dateType: 'instant' } as const;

  it.each(['duckdb', 'postgres', 'clickhouse'] as const)('for %s', async (dialect) => {
    const { sql } = customerSummariesQuery({ ...orders, dateType: 'instant', range, dialect });
    await expect(`${sql}\n`).toMatchFileSnapshot(`golden/customer-summaries-of-moments.${dialect}.sql`);
  });
});
