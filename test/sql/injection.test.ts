import {
  abcQuery,
  cacByChannelQuery,
  churnCountsQuery,
  npsCountsQuery,
  orderTotalsQuery,
  type SqlDialect,
} from 'clientele';
import { describe, expect, it } from 'vitest';
import { duckdbWith } from './duckdb.ts';

/** Names that would end the identifier, comment the rest out or add a statement, if they were spliced in as they are. */
const HOSTILE = [
  '"',
  '""',
  '"; DROP TABLE victim; --',
  "'; DROP TABLE victim; --",
  'score" FROM answers; DROP TABLE victim; --',
  'score") THEN 1 END) FROM victim; DROP TABLE victim; --',
  '/* */',
  '*/ DROP TABLE victim; /*',
  '--',
  '`; DROP TABLE victim; --',
  '\\',
  '\\"; DROP TABLE victim; --',
  '\\`; DROP TABLE victim; --',
  '$$; DROP TABLE victim; $$',
  '#{exit}',
  '$&',
  '%s?:a',
  'order',
  'SELECT',
  'été 😀',
  ' ',
];

const quotedInSql = (name: string) => `"${name.split('"').join('""')}"`;

describe('a hostile name is a name', () => {
  it.each(HOSTILE)('%j, as table, as rating and as group', async (name) => {
    const column = `${name} of rating`;
    const database = await duckdbWith(
      'CREATE TABLE victim (x INTEGER)',
      `CREATE TABLE ${quotedInSql(name)} (${quotedInSql(column)} INTEGER, ${quotedInSql(name)} VARCHAR)`,
      `INSERT INTO ${quotedInSql(name)} VALUES (10, 'a'), (0, 'a')`,
    );
    const from = [name];
    const query = npsCountsQuery({ from, rating: column, groupBy: [name], dialect: 'duckdb' });
    const counts = { promoters: 1, passives: 0, detractors: 1 };
    expect(await database.answer(query)).toStrictEqual([{ group: { [name]: 'a' }, counts }]);
    const missing = `${name}, which is missing`;
    await expect(database.rows(npsCountsQuery({ from, rating: missing, dialect: 'duckdb' }).sql)).rejects.toThrow(
      'not found in FROM clause',
    );
    await expect(
      database.rows(npsCountsQuery({ from: [missing], rating: 'x', dialect: 'duckdb' }).sql),
    ).rejects.toThrow('does not exist');
    expect(await database.rows('SELECT COUNT(*) AS rows FROM victim')).toStrictEqual([{ rows: 0n }]);
  });

  it.each<[dialect: SqlDialect, name: string, quoted: string]>([
    ['duckdb', 'a"b`c\\d', '"a""b`c\\d"'],
    ['postgres', 'a"b`c\\d', '"a""b`c\\d"'],
    ['clickhouse', 'a"b`c\\d', '`a"b\\`c\\\\d`'],
    ['ansi', 'a"b', '"a""b"'],
  ])('quoted in the dialect %s: %s', (dialect, name, quoted) => {
    const { sql } = npsCountsQuery({ from: [name], rating: name, groupBy: [name], dialect });
    expect(sql).toContain(`FROM ${quoted}\nGROUP BY ${quoted}`);
    expect(sql).toContain(`${quoted} IN (9, 10)`);
  });
});

describe('what a table calls its columns does not matter', () => {
  const names = {
    orders: [
      'customers',
      'orders',
      'revenue',
      'first_order_days',
      'invalid',
      'customer_orders',
      'first_order',
      'last_order',
    ],
    churn: [
      'customers_at_start',
      'at_start',
      'at_end',
      'within',
      'known_before',
      'start_revenue',
      'revenue_at_end',
      'invalid',
    ],
    abc: ['items_a', 'value_a', 'item_value', 'item_invalid', 'reached', 'all_items', 'item_class', 'INVALID'],
    cac: ['cost', 'channel', 'paid', 'customers_acquired', 'invalid', 'cost_', 'Channel_', 'x'],
  };
  const rotations = (list: readonly string[]) =>
    list.map((_, index) => [...list.slice(index), ...list.slice(0, index)]);

  it.each(rotations(names.orders))('for orders in %s, %s, %s and %s', async (customerId, date, amount, group) => {
    const database = await duckdbWith(
      `CREATE TABLE data ("${customerId}" VARCHAR, "${date}" DATE, "${amount}" INTEGER, "${group}" VARCHAR)`,
      "INSERT INTO data VALUES ('ann', '2024-01-01', 5, 'x'), ('ann', '2024-01-03', 5, 'x'), ('bob', '2024-01-01', 1, 'x')",
    );
    const columns = { customerId, date, amount } as { customerId: string; date: string; amount: string };
    const [all] = await database.answer(
      orderTotalsQuery({ from: 'data', ...columns, groupBy: [group as string], dialect: 'duckdb' }),
    );
    expect(JSON.parse(JSON.stringify(all?.counts))).toStrictEqual({
      customers: 2,
      orders: 3,
      revenue: '11',
      observedDays: 6,
    });
    expect(all?.group).toStrictEqual({ [group as string]: 'x' });
  });

  it.each(rotations(names.churn))(
    'for subscriptions in %s, %s, %s, %s and %s',
    async (customerId, start, end, revenue, group) => {
      const database = await duckdbWith(
        `CREATE TABLE data ("${customerId}" VARCHAR, "${start}" DATE, "${end}" DATE, "${revenue}" INTEGER, "${group}" VARCHAR)`,
        "INSERT INTO data VALUES ('ann', '2023-01-01', NULL, 5, 'x'), ('bob', '2023-01-01', '2024-01-10', 7, 'x')",
      );
      const columns = { customerId, start, end, revenue } as Record<'customerId' | 'start' | 'end' | 'revenue', string>;
      const period = { from: '2024-01-01', until: '2024-02-01' };
      const groupBy = [group as string];
      const [all] = await database.answer(
        churnCountsQuery({ from: 'data', ...columns, period, groupBy, dialect: 'duckdb' }),
      );
      expect(all?.counts.customersLost).toBe(1);
      expect(all?.revenue?.churnedRevenue.toString()).toBe('7');
      expect(all?.group).toStrictEqual({ [group as string]: 'x' });
    },
  );

  it.each(rotations(names.abc))('for items in %s, %s and %s', async (value, item, group) => {
    const database = await duckdbWith(
      `CREATE TABLE data ("${value}" INTEGER, "${item}" VARCHAR, "${group}" VARCHAR)`,
      "INSERT INTO data VALUES (90, 'a', 'x'), (6, 'b', 'x'), (4, 'c', 'x')",
    );
    const columns = { value: value as string, item: item as string, groupBy: [group as string] };
    const [all] = await database.answer(abcQuery({ from: 'data', ...columns, dialect: 'duckdb' }));
    expect([all?.classes.A.items, all?.classes.B.items, all?.classes.C.items]).toStrictEqual([1, 1, 1]);
  });

  it.each(rotations(names.cac))(
    'for channels in %s, %s, %s, %s and %s',
    async (channel, cost, customersAcquired, paid, group) => {
      const database = await duckdbWith(
        `CREATE TABLE data ("${channel}" VARCHAR, "${cost}" INTEGER, "${customersAcquired}" INTEGER, "${paid}" BOOLEAN, "${group}" VARCHAR)`,
        "INSERT INTO data VALUES ('ads', 100, 5, true, 'x'), ('ads', 50, 5, true, 'x'), ('blog', 50, 10, false, 'x')",
      );
      const columns = { channel, cost, customersAcquired, paid } as Record<
        'channel' | 'cost' | 'customersAcquired' | 'paid',
        string
      >;
      const query = cacByChannelQuery({ from: 'data', ...columns, groupBy: [group as string], dialect: 'duckdb' });
      const [all] = await database.answer(query);
      expect(all?.cac.blended?.toString()).toBe('10');
      expect(all?.cac.paid?.toString()).toBe('15');
    },
  );

  it('for a group of the name of the channel', async () => {
    const database = await duckdbWith(
      'CREATE TABLE data (channel VARCHAR, cost INTEGER, n INTEGER, paid BOOLEAN)',
      "INSERT INTO data VALUES ('ads', 100, 5, true)",
    );
    const columns = { channel: 'channel', cost: 'cost', customersAcquired: 'n', paid: 'paid' };
    const query = cacByChannelQuery({ from: 'data', ...columns, groupBy: ['channel'], dialect: 'duckdb' });
    const [ads] = await database.answer(query);
    expect([ads?.group, ads?.channels[0]?.channel]).toStrictEqual([{ channel: 'ads' }, 'ads']);
  });
});
