import {
  abcAnalysis,
  abcQuery,
  cacByChannel,
  cacByChannelQuery,
  churnCountsQuery,
  countNps,
  countRatings,
  customerSummariesQuery,
  npsCountsQuery,
  orderMetrics,
  orderTotalsQuery,
  ratingCountsQuery,
  type SqlQuery,
  type SqlSource,
  summarizeCustomers,
} from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { duckdbWith } from './duckdb.ts';

const json = (value: unknown) => JSON.parse(JSON.stringify(value));

const database = await duckdbWith(
  'CREATE TABLE answers (score INTEGER, half DOUBLE, country VARCHAR, answered_on DATE)',
  `INSERT INTO answers VALUES (10, 10, 'FR', '2024-01-01'), (9, 9, 'FR', '2024-01-31'), (8, 8, 'DE', '2024-02-01'),
     (7, 7, NULL, '2024-01-15'), (0, 0, 'FR', '2023-12-31'), (6, 6, 'DE', '2024-01-15')`,
  'CREATE TABLE orders (customer VARCHAR, day DATE, moment TIMESTAMPTZ, paid DECIMAL(18, 4), country VARCHAR)',
  `INSERT INTO orders VALUES ('ann', '2020-02-29', '2020-02-28 23:30:00-05', 19.99, 'FR'),
     ('ann', '2024-03-01', '2024-03-01 01:00:00+02', -5.005, 'FR'), ('bob', '2024-01-01', '2024-01-01 00:00:00+00', 0, 'DE'),
     ('bob', '1999-12-31', '1999-12-31 00:00:00+00', 100000000000.0001, 'FR')`,
  'CREATE TABLE spending (channel VARCHAR, paid BOOLEAN, cost DECIMAL(10, 2), customers INTEGER)',
  "INSERT INTO spending VALUES ('blog', false, 500, 50), ('ads', true, 1500.25, 20), ('ads', true, 0.25, 30)",
  'CREATE TABLE products (name VARCHAR, sold DECIMAL(10, 2), shop VARCHAR)',
  `INSERT INTO products VALUES ('a', 21, 'x'), ('b', 18, 'x'), ('c', 9, 'x'), ('d', 9, 'x'), ('e', 7, 'x'), ('f', 6, 'x'),
     ('g', 5, 'x'), ('h', 5, 'x'), ('i', 90, 'y'), ('j', 6, 'y'), ('k', 4, 'y'), ('l', 0, 'z'), ('m', 0, 'z')`,
);

const dialects = [{ dialect: 'duckdb' }, { dialect: 'ansi' }] as const satisfies readonly Partial<SqlSource>[];

describe.each(dialects)('DuckDB gives the answers of memory, in the dialect $dialect', (dialect) => {
  it('for NPS counts', async () => {
    const query = (source: Partial<SqlSource>) =>
      database.answer(npsCountsQuery({ from: 'answers', rating: 'score', ...dialect, ...source }));
    expect(await query({})).toStrictEqual([{ group: {}, counts: countNps([10, 9, 8, 7, 0, 6]) }]);
    const grouped = await query({ groupBy: ['country'] });
    expect(new Map(grouped.map(({ group, counts }) => [group.country, counts]))).toStrictEqual(
      new Map([
        ['FR', countNps([10, 9, 0])],
        ['DE', countNps([8, 6])],
        [null, countNps([7])],
      ]),
    );
    const range = { column: 'answered_on', from: '2024-01-01', until: '2024-02-01' };
    expect(await query({ range })).toStrictEqual([{ group: {}, counts: countNps([10, 9, 7, 6]) }]);
  });

  it('for rating counts, whatever the type of the column', async () => {
    const scale = { lowest: 0, highest: 10 };
    for (const rating of ['score', 'half']) {
      const [all] = await database.answer(ratingCountsQuery({ from: 'answers', rating, scale, ...dialect }));
      expect(all?.counts).toStrictEqual(countRatings([10, 9, 8, 7, 0, 6], scale));
    }
  });

  it('for orders', async () => {
    const columns = { from: 'orders', customerId: 'customer', date: 'day', amount: 'paid', ...dialect };
    const customers = summarizeCustomers([
      { customerId: 'ann', date: '2020-02-29', amount: '19.99' },
      { customerId: 'ann', date: '2024-03-01', amount: '-5.005' },
      { customerId: 'bob', date: '2024-01-01', amount: 0 },
      { customerId: 'bob', date: '1999-12-31', amount: '100000000000.0001' },
    ]);
    const [all] = await database.answer(customerSummariesQuery(columns));
    const byName = [...(all?.customers ?? [])].sort((a, b) => (a.customerId < b.customerId ? -1 : 1));
    expect(json(byName)).toStrictEqual(json(customers));
    const [totals] = await database.answer(orderTotalsQuery(columns));
    expect(json(totals?.metrics)).toStrictEqual(json(orderMetrics(customers)));
    expect(totals?.counts.observedDays).toBe(1463 + 8828);
    const grouped = await database.answer(customerSummariesQuery({ ...columns, groupBy: ['country'] }));
    expect(grouped.map(({ group, customers }) => [group.country, customers.length]).sort()).toStrictEqual([
      ['DE', 1],
      ['FR', 2],
    ]);
  });

  it('for channels', async () => {
    const spend = [
      { channel: 'ads', cost: '1500.25', customersAcquired: 20, paid: true },
      { channel: 'ads', cost: '0.25', customersAcquired: 30, paid: true },
      { channel: 'blog', cost: '500', customersAcquired: 50, paid: false },
    ];
    const columns = {
      from: 'spending',
      channel: 'channel',
      cost: 'cost',
      customersAcquired: 'customers',
      paid: 'paid',
    };
    const [all] = await database.answer(cacByChannelQuery({ ...columns, ...dialect }));
    expect(json(all?.cac)).toStrictEqual(json(cacByChannel(spend)));
    expect(all?.channels.map(({ channel, paid }) => [channel, paid])).toStrictEqual([
      ['ads', true],
      ['blog', false],
    ]);
  });

  it.each(['included', 'excluded'] as const)('for ABC classes, %s', async (crossing) => {
    const sold = { x: [21, 18, 9, 9, 7, 6, 5, 5], y: [90, 6, 4], z: [0, 0] };
    const options = { crossing, thresholds: { a: 0.8, b: 0.95 } };
    const query = { from: 'products', value: 'sold', groupBy: ['shop'], ...options, ...dialect };
    for (const item of [undefined, 'name']) {
      const grouped = await database.answer(abcQuery(item === undefined ? query : { ...query, item }));
      expect(grouped.length).toBe(3);
      for (const { group, total, classes } of grouped) {
        const { rows, ...expected } = abcAnalysis(sold[group.shop as keyof typeof sold], { value: Number, ...options });
        expect(rows.length).toBeGreaterThan(0);
        expect(json({ total, classes })).toStrictEqual(json(expected));
      }
    }
  });
});

describe('the days of orders are those of UTC', () => {
  it('for moments, whatever the time zone of the session', async () => {
    const query = customerSummariesQuery({
      from: 'orders',
      customerId: 'customer',
      date: 'moment',
      dateType: 'instant',
      range: { column: 'moment', from: '2020-02-29', until: '2024-03-01', dateType: 'instant' },
      amount: 'paid',
      dialect: 'duckdb',
    });
    await database.rows("SET TimeZone = 'Asia/Tokyo'");
    const [all] = await database.answer(query);
    const days = all?.customers.map(({ customerId, firstOrder, lastOrder }) => [customerId, firstOrder, lastOrder]);
    expect(days?.sort()).toStrictEqual([
      ['ann', '2020-02-29', '2024-02-29'],
      ['bob', '2024-01-01', '2024-01-01'],
    ]);
  });
});

describe('the arithmetic of days in the dialect ansi', () => {
  const dayNumber = /CAST\((365 .* \+ EXTRACT\(DAY FROM "first_order"\)) - \(365/s;
  const { sql } = orderTotalsQuery({ from: 'x', customerId: 'c', date: 'd', amount: 'a', dialect: 'ansi' });
  const expression = dayNumber.exec(sql)?.[1] ?? '';

  it.each([false, true])('counts every day from 1600 to 2400 once, with integer division %s', async (isInteger) => {
    const { rows } = await duckdbWith(`SET integer_division = ${isInteger}`);
    const days = `SELECT CAST(day AS DATE) AS "first_order"
      FROM generate_series(TIMESTAMP '1600-01-01', TIMESTAMP '2400-12-31', INTERVAL 1 DAY) AS series(day)`;
    const numbers = `SELECT "first_order" - DATE '1600-01-01' AS real_number, ${expression} AS number FROM (${days})`;
    const [row] = await rows(
      `SELECT COUNT(*) AS days, COUNT(DISTINCT number - real_number) AS offsets FROM (${numbers})`,
    );
    expect(row).toStrictEqual({ days: 292_560n, offsets: 1n });
  });
});

describe('an empty table', () => {
  it.each<[name: string, query: SqlQuery<unknown>, expected: unknown]>([
    [
      'NPS counts',
      npsCountsQuery({ from: 'answers', rating: 'score', dialect: 'duckdb' }),
      { group: {}, counts: { promoters: 0, passives: 0, detractors: 0 } },
    ],
    [
      'order totals',
      orderTotalsQuery({ from: 'orders', customerId: 'customer', date: 'day', amount: 'paid', dialect: 'duckdb' }),
      {
        group: {},
        counts: { customers: 0, orders: 0, revenue: '0', observedDays: 0 },
        metrics: {
          customers: 0,
          orders: 0,
          revenue: '0',
          averagePurchaseValue: null,
          ordersPerCustomer: null,
          purchaseFrequency: null,
          customerLifespan: null,
        },
      },
    ],
    [
      'customer summaries',
      customerSummariesQuery({
        from: 'orders',
        customerId: 'customer',
        date: 'day',
        amount: 'paid',
        dialect: 'duckdb',
      }),
      { group: {}, customers: [] },
    ],
    [
      'ABC classes',
      abcQuery({ from: 'products', value: 'sold', dialect: 'duckdb' }),
      {
        group: {},
        total: '0',
        classes: {
          A: { items: 0, value: '0', itemShare: null, valueShare: null },
          B: { items: 0, value: '0', itemShare: null, valueShare: null },
          C: { items: 0, value: '0', itemShare: null, valueShare: null },
        },
      },
    ],
  ])('gives one row of %s', async (_, query, expected) => {
    const empty = await duckdbWith(
      'CREATE TABLE answers (score INTEGER)',
      'CREATE TABLE orders (customer VARCHAR, day DATE, paid DECIMAL(18, 4))',
      'CREATE TABLE products (sold DECIMAL(10, 2))',
    );
    expect(json(await empty.answer(query))).toStrictEqual([expected]);
  });
});

describe('churn', () => {
  const period = { from: '2024-01-01', until: '2024-02-01' };
  const rows = [
    ['stays', '2023-01-01', null, 100],
    ['pays less', '2023-01-01', '2024-01-10', 100],
    ['pays less', '2024-01-10', null, 60],
    ['pays more', '2023-01-01', '2024-02-01', 10],
    ['pays more', '2024-01-31', '2024-03-01', 5],
    ['leaves on the first day', '2023-01-01', '2024-01-01', 7],
    ['leaves on the last day', '2023-01-01', '2024-01-31', 8],
    ['left before', '2023-01-01', '2023-12-31', 1000],
    ['comes back', '2023-01-01', '2023-12-31', 30],
    ['comes back', '2024-01-05', null, 40],
    ['is away in the middle', '2023-01-01', '2024-01-05', 20],
    ['is away in the middle', '2024-01-20', null, 20],
    ['joins on the first day', '2024-01-01', null, 50],
    ['joins on the last day', '2024-01-31', null, 51],
    ['joins after', '2024-02-01', null, 1000],
    ['joins and leaves', '2024-01-01', '2024-01-31', 1000],
    ['joins and leaves at once', '2024-01-15', '2024-01-15', 1000],
  ];
  const values = rows.map((row) => `(${row.map((cell) => (cell === null ? 'NULL' : `'${cell}'`)).join(', ')})`);
  const table = duckdbWith(
    'CREATE TABLE subscriptions (customer VARCHAR, started DATE, ended DATE, mrr DECIMAL(10, 2))',
    `INSERT INTO subscriptions VALUES ${values.join(', ')}`,
  );
  const columns = { from: 'subscriptions', customerId: 'customer', start: 'started', end: 'ended', period };

  it.each(dialects)('counts customers and revenue, in the dialect $dialect', async (dialect) => {
    const query = churnCountsQuery({ ...columns, revenue: 'mrr', ...dialect });
    const [all] = await (await table).answer(query);
    expect(all?.counts).toStrictEqual({
      customersAtStart: 6,
      customersLost: 2,
      customersAcquired: 3,
      customersAtEnd: 7,
      customersJoinedAndLost: 2,
    });
    expect(json(all?.revenue)).toStrictEqual({
      revenueAtStart: '245',
      churnedRevenue: '15',
      contractionRevenue: '40',
      expansionRevenue: '5',
      reactivationRevenue: '40',
      newRevenue: '101',
      revenueAtEnd: '336',
    });
  });

  it('counts customers without a column of revenue', async () => {
    const [all] = await (await table).answer(churnCountsQuery({ ...columns, dialect: 'duckdb' }));
    expect(all?.counts.customersLost).toBe(2);
    expect(all?.revenue).toBeNull();
  });
});

describe('a row outside the domain is never skipped', () => {
  const order = { from: 'data', customerId: 'customer', date: 'day', amount: 'paid' };
  const interval = { from: 'data', customerId: 'customer', start: 'day', end: 'ended', revenue: 'paid' };
  const spend = { from: 'data', channel: 'customer', cost: 'paid', customersAcquired: 'n', paid: 'yes' };
  const period = { from: '2024-01-01', until: '2024-02-01' };
  const range = { column: 'ended', from: '2024-01-01' };
  const columns = 'customer VARCHAR, day DATE, ended DATE, paid DOUBLE, n DOUBLE, yes BOOLEAN';
  const cases: readonly [what: string, row: string, query: (dialect: 'duckdb' | 'ansi') => SqlQuery<unknown>][] = [
    ...['NULL', '11', '-1', '8.5', "'nan'", "'infinity'"].flatMap(
      (rating) =>
        [
          [
            `a rating of ${rating}`,
            `n = ${rating}`,
            (dialect) => npsCountsQuery({ from: 'data', rating: 'n', dialect }),
          ],
          [
            `a rating of ${rating} on a scale`,
            `n = ${rating}`,
            (dialect) => ratingCountsQuery({ from: 'data', rating: 'n', scale: { lowest: 0, highest: 10 }, dialect }),
          ],
        ] as typeof cases,
    ),
    ...['NULL', '1.00005', "'nan'", "'-infinity'", '1e18', '-1e30'].flatMap(
      (paid) =>
        [
          [`an amount of ${paid}`, `paid = ${paid}`, (dialect) => orderTotalsQuery({ ...order, dialect })],
          [`a customer's ${paid}`, `paid = ${paid}`, (dialect) => customerSummariesQuery({ ...order, dialect })],
          [`a cost of ${paid}`, `paid = ${paid}`, (dialect) => cacByChannelQuery({ ...spend, dialect })],
          [`a revenue of ${paid}`, `paid = ${paid}`, (dialect) => churnCountsQuery({ ...interval, period, dialect })],
          [`a value of ${paid}`, `paid = ${paid}`, (dialect) => abcQuery({ from: 'data', value: 'paid', dialect })],
          [
            `an item with ${paid}`,
            `paid = ${paid}`,
            (dialect) => abcQuery({ from: 'data', value: 'paid', item: 'customer', dialect }),
          ],
        ] as typeof cases,
    ),
    ['a negative cost', 'paid = -1', (dialect) => cacByChannelQuery({ ...spend, dialect })],
    ['a negative revenue', 'paid = -1', (dialect) => churnCountsQuery({ ...interval, period, dialect })],
    ['a negative value', 'paid = -1', (dialect) => abcQuery({ from: 'data', value: 'paid', dialect })],
    ['a negative item', 'paid = -11', (dialect) => abcQuery({ from: 'data', value: 'paid', item: 'yes', dialect })],
    ['no item', 'customer = NULL', (dialect) => abcQuery({ from: 'data', value: 'paid', item: 'customer', dialect })],
    ['no customer', 'customer = NULL', (dialect) => orderTotalsQuery({ ...order, dialect })],
    ['an empty customer', "customer = ''", (dialect) => orderTotalsQuery({ ...order, dialect })],
    ['no date', 'day = NULL', (dialect) => customerSummariesQuery({ ...order, dialect })],
    ['no date of the range', 'ended = NULL', (dialect) => orderTotalsQuery({ ...order, range, dialect })],
    ['no date of a value', 'ended = NULL', (dialect) => abcQuery({ from: 'data', value: 'paid', range, dialect })],
    ['no start', 'day = NULL', (dialect) => churnCountsQuery({ ...interval, period, dialect })],
    [
      'an end before the start',
      "ended = '2023-01-01'",
      (dialect) => churnCountsQuery({ ...interval, period, dialect }),
    ],
    ['a fraction of a customer', 'n = 1.5', (dialect) => cacByChannelQuery({ ...spend, dialect })],
    ['negative customers', 'n = -1', (dialect) => cacByChannelQuery({ ...spend, dialect })],
    ['no channel', 'customer = NULL', (dialect) => cacByChannelQuery({ ...spend, dialect })],
    ['no word on being paid', 'yes = NULL', (dialect) => cacByChannelQuery({ ...spend, dialect })],
  ];

  it.each(cases)('%s', async (_, change, query) => {
    const data = await duckdbWith(
      `CREATE TABLE data (${columns})`,
      "INSERT INTO data VALUES ('ann', '2024-01-01', '2024-03-01', 10, 5, true), ('bob', '2024-01-01', '2024-03-01', 5, 5, false)",
    );
    for (const { dialect } of dialects) await data.answer(query(dialect));
    await data.rows(`UPDATE data SET ${change} WHERE customer = 'bob'`);
    for (const { dialect } of dialects) {
      const rows = await data.rows(query(dialect).sql);
      expect(refusal(() => query(dialect).read(rows))).toMatch(/^rows\.\d\.invalid: must be 0, the rows .*, got 1$/);
    }
  });

  it('and a text is no number', async () => {
    const texts = await duckdbWith(
      "CREATE TABLE data AS SELECT '8.4' AS text, 'ann' AS customer, DATE '2024-01-01' AS day",
    );
    for (const { dialect } of dialects) {
      await expect(texts.answer(npsCountsQuery({ from: 'data', rating: 'text', dialect }))).rejects.toThrow('VARCHAR');
      await expect(texts.answer(orderTotalsQuery({ ...order, amount: 'text', dialect }))).rejects.toThrow('VARCHAR');
    }
  });
});
