import { deepStrictEqual } from 'node:assert';
import {
  abcAnalysis,
  abcQuery,
  type CustomerSummary,
  cacByChannel,
  cacByChannelQuery,
  churnCountsQuery,
  countNps,
  countRatings,
  customerSummariesQuery,
  mergeCustomers,
  mergeNps,
  mergeRatings,
  npsCountsQuery,
  orderMetrics,
  orderTotalsQuery,
  ratingCountsQuery,
  type SqlGroup,
  type SqlQuery,
  type SqlSource,
  summarizeCustomers,
} from 'clientele';
import { churnInMemory, type Interval } from './churn-reference.ts';
import type { Table } from './data.ts';
import type { Engine } from './engine.ts';

/** A question to the data, with its answer in memory for some of the rows. */
interface Comparison {
  readonly name: string;
  readonly table: string;
  readonly dialects?: readonly string[];
  /** Column of the groups. */
  readonly group: string;
  /** Column of the date range, where one is tried. */
  readonly day?: string;
  readonly query: (
    source: Omit<SqlSource, 'from'> & { readonly from: string },
  ) => SqlQuery<{ readonly group: SqlGroup }>;
  readonly inMemory: (rows: readonly Row[]) => object;
  /** Makes one answer of those to the two halves, where that is possible. */
  readonly merge?: (a: never, b: never) => object;
}

type Row = Readonly<Record<string, string | number | null>>;

const SCALE = { lowest: 1, highest: 5 };
const PERIOD = { from: '2023-01-01', until: '2023-02-01' };
const ORDERS = { customerId: 'customer', amount: 'amount' };

const ordersOf = (rows: readonly Row[]) =>
  summarizeCustomers(
    rows.map((row) => ({
      customerId: row.customer as string,
      date: row.ordered_on as string,
      amount: row.amount as string,
    })),
  );

const byId = (customers: readonly CustomerSummary[]) =>
  [...customers].sort((a, b) => (a.customerId < b.customerId ? -1 : 1));

const byName = <Spend extends { readonly channel: string }>(channels: readonly Spend[]) =>
  [...channels].sort((a, b) => (a.channel < b.channel ? -1 : 1));

const spendOf = (rows: readonly Row[]) =>
  byName(
    rows.map((row) => ({
      channel: row.channel as string,
      cost: row.cost as string,
      customersAcquired: row.won as number,
      paid: row.paid === 1,
    })),
  );

export const COMPARISONS: readonly Comparison[] = [
  {
    name: 'npsCountsQuery',
    table: 'ratings',
    group: 'country',
    day: 'answered_on',
    query: (source) => npsCountsQuery({ ...source, rating: 'score' }),
    inMemory: (rows) => ({ counts: countNps(rows.map((row) => row.score as number)) }),
    merge: (a: { counts: never }, b: { counts: never }) => ({ counts: mergeNps(a.counts, b.counts) }),
  },
  {
    name: 'ratingCountsQuery',
    table: 'ratings',
    group: 'country',
    day: 'answered_on',
    query: (source) => ratingCountsQuery({ ...source, rating: 'stars', scale: SCALE }),
    inMemory: (rows) => ({
      counts: countRatings(
        rows.map((row) => row.stars as number),
        SCALE,
      ),
    }),
    merge: (a: { counts: never }, b: { counts: never }) => ({ counts: mergeRatings(a.counts, b.counts) }),
  },
  {
    name: 'orderTotalsQuery',
    table: 'orders',
    group: 'country',
    day: 'ordered_on',
    query: (source) => {
      const { sql, read } = orderTotalsQuery({ ...source, ...ORDERS, date: 'ordered_on' });
      return { sql, read: (rows) => read(rows).map(({ group, metrics }) => ({ group, metrics })) };
    },
    inMemory: (rows) => ({ metrics: orderMetrics(ordersOf(rows)) }),
  },
  {
    name: 'orderTotalsQuery of moments',
    table: 'orders',
    group: 'country',
    dialects: ['duckdb', 'postgres', 'clickhouse'],
    query: (source) => {
      const { sql, read } = orderTotalsQuery({ ...source, ...ORDERS, date: 'ordered_at', dateType: 'instant' });
      return { sql, read: (rows) => read(rows).map(({ group, metrics }) => ({ group, metrics })) };
    },
    inMemory: (rows) => ({ metrics: orderMetrics(ordersOf(rows)) }),
  },
  {
    name: 'customerSummariesQuery',
    table: 'orders',
    group: 'country',
    day: 'ordered_on',
    query: (source) => {
      const { sql, read } = customerSummariesQuery({ ...source, ...ORDERS, date: 'ordered_on' });
      return { sql, read: (rows) => read(rows).map(({ group, customers }) => ({ group, customers: byId(customers) })) };
    },
    inMemory: (rows) => ({ customers: byId(ordersOf(rows)) }),
    merge: (a: { customers: never }, b: { customers: never }) => ({
      customers: byId(mergeCustomers(a.customers, b.customers)),
    }),
  },
  {
    name: 'cacByChannelQuery',
    table: 'spending',
    group: 'country',
    day: 'day',
    query: (source) =>
      cacByChannelQuery({ ...source, channel: 'channel', cost: 'cost', customersAcquired: 'won', paid: 'paid' }),
    inMemory: (rows) => {
      const cac = cacByChannel(spendOf(rows));
      const paid = new Map(spendOf(rows).map((spend) => [spend.channel, spend.paid]));
      const channels = cac.channels.map(({ channel, cost, customersAcquired }) => ({
        channel,
        cost,
        customersAcquired,
        paid: paid.get(channel),
      }));
      return { channels, cac };
    },
    merge: (a: { channels: readonly never[] }, b: { channels: readonly never[] }) => {
      const cac = cacByChannel(byName([...a.channels, ...b.channels]));
      const paid = new Map([...a.channels, ...b.channels].map(({ channel, paid }) => [channel, paid]));
      const channels = cac.channels.map(({ channel, cost, customersAcquired }) => ({
        channel,
        cost,
        customersAcquired,
        paid: paid.get(channel as never),
      }));
      return { channels, cac };
    },
  },
  {
    name: 'churnCountsQuery',
    table: 'subscriptions',
    group: 'country',
    query: (source) =>
      churnCountsQuery({
        ...source,
        customerId: 'customer',
        start: 'started',
        end: 'ended',
        revenue: 'mrr',
        period: PERIOD,
      }),
    inMemory: (rows) => churnInMemory(rows as unknown as readonly Interval[], PERIOD),
  },
  ...(['included', 'excluded'] as const).map((crossing) => ({
    name: `abcQuery, ${crossing}`,
    table: 'products',
    group: 'shop',
    dialects: ['duckdb', 'postgres', 'ansi'],
    query: (source: SqlSource) => abcQuery({ ...source, value: 'sold', crossing }),
    inMemory: (rows: readonly Row[]) => {
      const { total, classes } = abcAnalysis(rows, { value: (row) => row.sold as string, crossing });
      return { total, classes };
    },
  })),
];

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The answers of an engine, and of memory, by group. */
function byGroup<Answer extends { readonly group: SqlGroup }>(answers: readonly Answer[]): Map<string, Answer> {
  return new Map(answers.map((answer) => [JSON.stringify(answer.group), answer]));
}

function grouped(rows: readonly Row[], column: string | undefined): Map<string, { group: SqlGroup; rows: Row[] }> {
  const groups = new Map<string, { group: SqlGroup; rows: Row[] }>();
  for (const row of rows) {
    const group = column === undefined ? {} : { [column]: row[column] ?? null };
    const key = JSON.stringify(group);
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { group, rows: [row] });
  }
  return groups;
}

/** Rows as objects by column. */
export function rowsOf({ columns, rows }: Table): readonly Row[] {
  const names = Object.keys(columns);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [names[index], cell])));
}

/** The answers of memory to a comparison: of all rows, by group, and by group in a range of days. */
export function expectedAnswers({ group, day, inMemory }: Comparison, rows: readonly Row[]) {
  const range = { from: '2021-03-01', until: '2023-01-01' };
  const variants = [
    { what: 'all rows', rows, source: {} },
    { what: 'by group', rows, source: { groupBy: [group] } },
    ...(day === undefined
      ? []
      : [
          {
            what: 'by group, in a range of days',
            rows: rows.filter((row) => `${row[day]}` >= range.from && `${row[day]}` < range.until),
            source: { groupBy: [group], range: { column: day, ...range } },
          },
        ]),
  ];
  return variants.map(({ what, rows, source }) => {
    const groups = [...grouped(rows, source.groupBy?.[0]).entries()];
    const answers = groups.map(([key, { group, rows }]) => [key, json({ group, ...inMemory(rows) })] as const);
    return { what, source, answers: new Map(answers) };
  });
}

/** Compares every answer of an engine with that of memory, of the whole and of its merged halves; gives the time of each. */
export async function compare(
  engine: Engine,
  comparison: Comparison,
  expected: ReturnType<typeof expectedAnswers>,
): Promise<readonly { readonly what: string; readonly milliseconds: number }[]> {
  const times = [];
  for (const { what, source, answers } of expected) {
    const query = comparison.query({ from: comparison.table, dialect: engine.dialect, ...source });
    const started = performance.now();
    const rows = await engine.rows(query.sql);
    times.push({ what, milliseconds: performance.now() - started });
    deepStrictEqual(new Map([...byGroup(query.read(rows))].map(([key, answer]) => [key, json(answer)])), answers);
    if (comparison.merge === undefined) continue;
    const [one, other] = await Promise.all(
      engine.halves.map(async (half) => {
        const part = comparison.query({ from: half.tableOf(comparison.table), dialect: engine.dialect, ...source });
        return byGroup(part.read(await half.rows(part.sql)));
      }),
    );
    const merged = [...answers.keys()].map((key) => {
      const [a, b] = [one?.get(key), other?.get(key)];
      return [key, json({ group: a?.group, ...comparison.merge?.(a as never, b as never) })] as const;
    });
    deepStrictEqual(new Map(merged), answers);
  }
  return times;
}
