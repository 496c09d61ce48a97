import {
  columnFromArray,
  dateMillisecond,
  decimal,
  dictionary,
  float64,
  int32,
  int64,
  tableFromColumns,
  utf8,
} from '@uwdata/flechette';
import {
  type ArrowLike,
  cacByChannel,
  orderTable,
  ratingTable,
  type Source,
  type SourceRow,
  spendTable,
  subscriptionTable,
} from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const ANN = { customerId: 'ann', date: '2024-01-31', amount: 10 };
const SUBSCRIPTION = { customerId: 'ann', start: '2024-01-01', amount: 10, term: 'month' };

describe('amounts of every size', () => {
  it('are added up exactly within an order', () => {
    const lines = (...amounts: readonly unknown[]) =>
      orderTable(amounts.map((amount) => ({ ...ANN, orderId: 7, amount }))).at(0)?.amount;
    expect(lines(1, '0.001')).toBe(1.001);
    expect(lines('1e14', '-1e14', 0.01)).toBe(0.01);
    expect(lines(9e12, 9e12)).toBe('18000000000000');
    expect(lines('0.00000001', 5)).toBe('5.00000001');
    expect(lines('0.00000001', '-0.00000001')).toBe(0);
  });

  it('keep their decimal places beside each other', () => {
    const amounts = [9e12, '0.0001', 5.5, 1e8, 1e14, '0.000001', 123.456];
    expect([...orderTable(amounts.map((amount) => ({ ...ANN, amount })))].map(({ amount }) => Number(amount))).toEqual(
      amounts.map(Number),
    );
  });

  it('of many blocks have the places that the first ones needed', () => {
    const rows = Array.from({ length: 3000 }, (_, row) => ({ ...ANN, amount: row === 0 ? '0.123456' : 1e9 + row }));
    const table = orderTable(rows);
    expect(table.columns.amounts.scale).toBe(6);
    expect(table.at(-1)?.amount).toBe('1000002999');
    expect(table.ledger.amountUsed?.toFixed()).toBe('2999004495499.123456'.replace('2999004495499', '2999004498500'));
  });

  it('are products of pieces and prices with more than two places', () => {
    const rows = Array.from({ length: 1500 }, () => ({ customerId: 'ann', date: '2024-01-31', q: 3, p: '0.0125' }));
    const table = orderTable(rows, { columns: { quantity: 'q', unitPrice: 'p' } });
    expect(table.at(1499)?.amount).toBe(0.0375);
    expect(String(table.ledger.amountUsed)).toBe('56.25');
  });
});

describe('further types of Arrow', () => {
  it('are dates in milliseconds, decimals of any width, whole numbers of 64 bits and text beyond ASCII', () => {
    const table = tableFromColumns([
      ['customerId', columnFromArray(['Zoë', 'a customer with an id of more than thirty-two letters', null], utf8())],
      ['date', columnFromArray([new Date(0), new Date(0), new Date(0)], dateMillisecond())],
      ['amount', columnFromArray([1.5, -2, 3], decimal(50, 2, 256))],
      ['orderId', columnFromArray([7n, null, 9n], int64())],
    ]);
    const read = orderTable(table as ArrowLike, { invalid: 'set-aside' });
    expect(read.at(0)?.orderId).toBe('7');
    expect([...read].map(({ date, amount }) => [date, amount])).toEqual([
      ['1970-01-01', 1.5],
      ['1970-01-01', -2],
    ]);
  });

  it('are read one by one where they span two batches, or are of a kind that is not known', () => {
    const rows = 1500;
    const make = (first: number) =>
      tableFromColumns([
        [
          'customerId',
          columnFromArray(
            Array.from({ length: rows }, (_, row) => `c${(first + row) % 9}`),
            dictionary(utf8(), int32()),
          ),
        ],
        ['date', columnFromArray(Array.from({ length: rows }, () => '2024-01-31'))],
        [
          'amount',
          columnFromArray(
            Array.from({ length: rows }, (_, row) => first + row),
            float64(),
          ),
        ],
      ]) as ArrowLike & { readonly children: readonly { readonly data: readonly unknown[] }[] };
    const [one, two] = [make(0), make(rows)];
    const joined = {
      numRows: 2 * rows,
      schema: one.schema,
      getChild: (name: string) => {
        const [first, second] = [one.getChild(name), two.getChild(name)] as {
          type: { typeId: number };
          data: unknown[];
          at: (row: number) => unknown;
        }[];
        const type = name === 'amount' ? { typeId: 99 } : first?.type;
        const at = (row: number) => (row < rows ? first?.at(row) : second?.at(row - rows));
        return { type, data: [...(first?.data ?? []), ...(second?.data ?? [])], at };
      },
    };
    const table = orderTable(joined, {});
    expect(table.at(-1)).toEqual({ customerId: 'c2', date: '2024-01-31', amount: 2999 });
    expect(String(table.ledger.amountUsed)).toBe('4498500');
    expect(orderTable([one, two], {}).columns).toEqual(table.columns);
  });
});

describe('columns that are made as Arrow makes them', () => {
  const vector = (type: object, values: unknown, further: object = {}) => ({
    type,
    data: [{ length: 2, nullCount: 0, values, ...further }],
    get: (row: number) => [1.5, 'x'][row],
  });
  const read = (amount: unknown, date: unknown = ['2024-01-31', '2024-01-31']) =>
    orderTable({ customerId: ['a', 'a'], date, amount } as never, { invalid: 'set-aside' });
  const amounts = (amount: unknown) => [...read(amount)].map((row) => row.amount);

  it('are decimals of 32 and 64 bits, and times as pairs of 32 bits', () => {
    expect(amounts(vector({ typeId: 7, scale: 2, bitWidth: 32 }, Int32Array.of(125, -1)))).toEqual([1.25, -0.01]);
    expect(amounts(vector({ typeId: 7, bitWidth: 64 }, BigInt64Array.of(125n, -1n)))).toEqual([125, -1]);
    const pairs = new Int32Array(BigInt64Array.of(86_399_999n, -1n).buffer);
    const times = vector({ typeId: 10, unit: 1 }, pairs);
    expect([...read([1, 1], times)].map(({ date }) => date)).toEqual(['1970-01-01', '1969-12-31']);
    const seconds = vector({ typeId: 10, unit: 0, timezone: 'UTC' }, BigInt64Array.of(86_400n, -1n));
    expect([...read([1, 1], seconds)].map(({ date }) => date)).toEqual(['1970-01-02', '1969-12-31']);
  });

  it('are asked for each value where their buffers are of no known kind', () => {
    for (const [typeId, values] of [
      [3, Uint16Array.of(1, 2)],
      [5, 'no bytes'],
      [5, Int32Array.of(1, 2)],
      [-1, Int32Array.of(0, 0)],
      [10, Int32Array.of(1)],
    ] as const) {
      expect(amounts(vector({ typeId }, values))).toEqual([1.5]);
    }
    const floats = vector({ typeId: 3 }, Float32Array.of(5.1, 2), { nullCount: 1, nullBitmap: Uint8Array.of(1) });
    expect(amounts(floats)).toEqual([5.1]);
    const bytes = { valueOffsets: Int32Array.of(0, 1, 99) };
    expect(amounts(vector({ typeId: 5 }, Uint8Array.of(49), bytes))).toEqual([1]);
    expect(refusal(() => read({ type: { typeId: 2 }, data: [{}] }))).toContain('source.amount');
    const unreadable = {
      type: { typeId: 2 },
      data: [
        {
          length: 2,
          values: Int8Array.of(1, 2),
          get nullCount() {
            throw new TypeError('thrown by a getter');
          },
        },
      ],
    };
    expect(refusal(() => read(unreadable))).toBe(
      'source.amount: must be a column of Arrow, got one that cannot be read',
    );
  });

  it('are times whose unit or buffers are not known', () => {
    const days = (date: unknown) => [...read([1, 1], date)].map((row) => row.date);
    const asked = { ...vector({ typeId: 10, unit: 0 }, Uint8Array.of(1)), get: (row: number) => row * 86_400_000 };
    expect(days(asked)).toEqual(['1970-01-01', '1970-01-02']);
    expect(days({ ...asked, get: () => 'soon' })).toEqual([]);
    expect(days(vector({ typeId: 10, unit: 9 }, BigInt64Array.of(0n, 86_400n)))).toEqual(['1970-01-01', '1970-01-02']);
    const words = { typeId: 8, unit: 0 };
    expect(days(vector(words, Int32Array.of(0, 1), { nullCount: 1, validity: Uint8Array.of(2) }))).toEqual([
      '1970-01-02',
    ]);
    expect(days(vector(words, Int32Array.of(5, 9_000_000)))).toEqual(['1970-01-06']);
    expect(amounts(vector({ typeId: 3 }, Float32Array.of(1)))).toEqual([1.5]);
  });

  it('have dictionaries of several parts, the entries of which may be anything', () => {
    const texts = ['a', null, true, {}];
    const dictionary = {
      type: { typeId: 99 },
      data: [{ length: 1 }, { length: 3 }],
      at: (entry: number) => texts[entry],
    };
    const ids = (...keys: readonly number[]) => ({
      type: { typeId: -1 },
      data: [{ length: keys.length, nullCount: 0, values: Int32Array.from(keys), dictionary }],
    });
    const source = (...keys: readonly number[]) =>
      ({ customerId: ids(...keys), date: keys.map(() => '2024-01-31'), amount: keys.map(() => 1) }) as never;
    expect(orderTable(source(2, 0, 2)).columns.customerIds.dictionary).toEqual(['true', 'a']);
    expect(refusal(() => orderTable(source(1, 3)))).toBe(
      'source.0.customerId: must be a text or a whole number, got no value (null); source.1.customerId: must be a text or a whole number, got an object',
    );
    expect([...read(ids(0, 1))]).toEqual([]);
  });

  it('are a table only if it can be read', () => {
    expect(refusal(() => orderTable({ numRows: 1, getChild: () => null, schema: { fields: [] } }))).toBe(
      'source: must be a table with columns, got one without',
    );
    expect(orderTable({ numRows: 0, getChild: () => null, schema: { fields: [] } }).length).toBe(0);
    const table = { numRows: 1, getChild: () => null, schema: {} };
    expect(refusal(() => orderTable(table as never))).toBe(
      'source: must be an Arrow table, got one that cannot be read',
    );
  });
});

describe('further rows', () => {
  it('equal in every column are duplicates, in whatever order the columns come', () => {
    const day = new Date('2024-01-31');
    const rows: readonly SourceRow[] = [
      { ...ANN, note: null, at: day, isNew: true, n: 1n },
      { n: 1n, isNew: true, at: new Date(day), note: null, ...ANN },
      { ...ANN, note: null, at: day, isNew: true, n: 1 },
      { ...ANN, note: {} },
      { ...ANN, note: {} },
      { ...ANN, note: () => 1 },
      Object.defineProperty({ ...ANN }, 'note', {
        enumerable: true,
        get: () => {
          throw new TypeError('thrown by a getter');
        },
      }),
    ];
    const { ledger } = orderTable(rows, { duplicates: 'set-aside' });
    expect(ledger.setAside).toMatchObject([{ reason: 'equal to an earlier row', rows: 1, first: [{ row: 1 }] }]);
    const columns = {
      customerId: ['a', 'a', 'b'],
      date: ['2024-01-31', '2024-01-31', '2024-01-31'],
      amount: [1, 1, 1],
    };
    expect(orderTable(columns, { duplicates: 'set-aside' }).length).toBe(2);
  });

  it('have ids from some row on', () => {
    const table = orderTable([
      ...Array.from({ length: 1100 }, () => ANN),
      { ...ANN, orderId: 7 },
      { ...ANN, orderId: 7 },
    ]);
    expect(table.length).toBe(1101);
    expect(table.at(0)).toEqual(ANN);
    expect(table.at(-1)).toEqual({ ...ANN, orderId: '7', amount: 20 });
  });

  it('have ids of any size', () => {
    const ids = [5_000_000, -7, 2 ** 53 - 1, 2n ** 80n, true, 70, 'x'.repeat(40)];
    const table = orderTable(ids.map((customerId) => ({ ...ANN, customerId })));
    expect([...table].map(({ customerId }) => customerId)).toEqual(ids.map(String));
    for (const customerId of [1.5, 10n ** 50n, [], 'x'.repeat(5000)]) {
      expect(refusal(() => orderTable([{ ...ANN, customerId }]))).toMatch(
        /^source\.0\.customerId: must be a text or a whole number, got /,
      );
    }
    expect(
      orderTable({
        customerId: Int32Array.of(-1, 5e6, 3),
        date: ['2024-01-31', '2024-01-31', '2024-01-31'],
        amount: [1, 1, 1],
      }).columns.customerIds.dictionary,
    ).toEqual(['-1', '5000000', '3']);
  });

  it('have no value where a word of the declaration stands', () => {
    const missing = ['NULL', -99, 0];
    const rows = [
      { ...ANN, customerId: ' NULL ' },
      { ...ANN, amount: -99 },
      { ...ANN, date: 'NULL' },
      { ...ANN, customerId: 0 },
      { ...ANN, amount: 0n },
    ];
    const { ledger } = orderTable(rows, { missing, invalid: 'set-aside' });
    expect(ledger.setAside.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['customerId: missing', 2],
      ['amount: missing', 2],
      ['date: missing', 1],
    ]);
  });
});

describe('further subscriptions', () => {
  it('have terms in words of the language of the file', () => {
    const terms = { monatlich: 'month', 'alle zwei Jahre': { term: 'year', terms: 2 } } as const;
    const rows = ['Monatlich', 'alle zwei jahre ', 'half-yearly'].map((term) => ({ ...SUBSCRIPTION, term }));
    expect([...subscriptionTable(rows, { terms })].map(({ term, terms }) => [term, terms])).toEqual([
      ['month', 1],
      ['year', 2],
      ['quarter', 2],
    ]);
    expect(refusal(() => subscriptionTable([{ ...SUBSCRIPTION, term: 'x' }], { terms }))).toMatch(
      /^source\.0\.term: must be one of "half-yearly", .+, …, got "x"$/,
    );
    expect(refusal(() => subscriptionTable([], { terms: { x: 'decade' as 'year' } }))).toBe(
      'declaration.terms.x: must be one of "week", "month", "quarter", "year", or { term, terms } of it, got "decade"',
    );
    expect(refusal(() => subscriptionTable([], { terms: { x: { term: 'year', terms: 0 } } }))).toContain(
      'got an object',
    );
  });

  it.each<[what: string, row: object, declaration: object, message: string]>([
    ['a negative amount', { amount: -1 }, {}, 'source.0.amount: must be an amount of at least 0, got -1'],
    [
      'an end before the start',
      { end: '2023-12-31' },
      {},
      'source.0.end: must be at or after the start, got "2023-12-31"',
    ],
    [
      'a period without an end',
      {},
      { term: 'period' },
      'declaration.columns.end: must be the name of a column or a function of the row, got undefined',
    ],
    [
      'a period of no day',
      { end: '2024-01-01' },
      { term: 'period' },
      'source.0.end: must be after the start, got "2024-01-01"',
    ],
    [
      'a period of a century',
      { end: '9999-12-31' },
      { term: 'period' },
      'source.0.end: must be less than 40000 days after the start, got "9999-12-31"',
    ],
    ['half a seat', { quantity: 0.5 }, {}, 'source.0.quantity: must be a whole number of at least 0, got 0.5'],
    [
      'a term that is said twice',
      {},
      { term: 'month', columns: { term: 'term' } },
      'declaration.columns.term: must be left out where term says what it is, got "term"',
    ],
    [
      'a credit of more than the charge',
      { amount: '-1e20', end: '2024-02-01' },
      { term: 'period', returns: 'net-by-period' },
      'source.0.amount: must be a credit that a row of its period covers, got "-100000000000000000000"',
    ],
  ])('refuse %s', (_, row, declaration, message) => {
    expect(refusal(() => subscriptionTable([{ ...SUBSCRIPTION, ...row }], declaration))).toBe(message);
  });

  it('set credits aside that no charge covers', () => {
    const period = { customerId: 'a', start: '2024-01-01', end: '2024-02-01' };
    const rows = [
      { ...period, amount: 10 },
      { ...period, amount: '-4.00000001' },
      { ...period, amount: -7 },
    ];
    const table = subscriptionTable(rows, { term: 'period', returns: 'net-by-period', invalid: 'set-aside' });
    expect([...table].map(({ amount }) => amount)).toEqual(['5.99999999']);
    expect(table.ledger.setAside).toMatchObject([{ reason: 'a credit that no row of its period covers', rows: 1 }]);
  });

  it('join pauses of a customer who has no other subscription', () => {
    const rows = [
      { ...SUBSCRIPTION, start: '2024-01-01', end: '2024-02-01' },
      { ...SUBSCRIPTION, start: '2024-01-15', end: '2024-01-20' },
      { ...SUBSCRIPTION, start: '2024-02-04', end: '2024-03-01' },
      { ...SUBSCRIPTION, start: '2024-04-01', end: '2024-05-01' },
      { ...SUBSCRIPTION, customerId: 'bob', start: '2024-02-02' },
    ];
    expect([...subscriptionTable(rows, { joinGapsOfDays: 3 })].map(({ end }) => end)).toEqual([
      '2024-02-04',
      '2024-01-20',
      '2024-03-01',
      '2024-05-01',
      null,
    ]);
  });
});

describe('further ratings and costs', () => {
  it('are counted by customer, by day, and by nothing else', () => {
    const rows = [
      { rating: 5, customerId: 7, date: '2024-01-31' },
      { rating: 4, customerId: '7' },
      { rating: 1, customerId: null },
    ];
    const table = ratingTable(rows, { scale: { lowest: 1, highest: 5 } });
    const bare = ratingTable([{ rating: 300 }], { scale: { lowest: 299, highest: 300 } });
    expect(Object.keys(table.countsBy('customerId'))).toEqual(['7', '']);
    expect(table.countsBy('date')['2024-01-31']?.counts).toEqual([0, 0, 0, 0, 1]);
    expect(bare.countsBy('customerId')).toEqual({ '': bare.counts });
    expect(bare.countsBy('segment')).toEqual({ '': bare.counts });
    expect(bare.countsBy('date')).toEqual({ '': bare.counts });
    expect([...ratingTable(structuredClone(bare.columns) as never, undefined as never)]).toEqual([300]);
    expect(refusal(() => table.countsBy('wave' as 'segment'))).toBe(
      'group: must be "customerId", "date" or "segment", got "wave"',
    );
  });

  it('add up, whatever their size', () => {
    const row = { channel: 'ads', customersAcquired: '2', paid: 1 };
    const rows = [
      { ...row, cost: '0.125', wages: 1 },
      { ...row, cost: 1e14, software: '0.00000001' },
      { ...row, cost: 1, overheads: 'x' },
    ];
    const table = spendTable(rows, { invalid: 'set-aside' });
    expect(table.ledger.amountUsed?.toFixed()).toBe('100000000000001.12500001');
    expect(table.ledger.amount?.toFixed()).toBe('100000000000001.12500001');
    expect(cacByChannel(table).channels[0]?.customersAcquired).toBe(4);
    expect(refusal(() => spendTable([{ ...row, cost: 1, paid: 'maybe' }]))).toMatch(
      /^source\.0\.paid: must be one of "true"/,
    );
    expect(
      refusal(() =>
        spendTable([
          { ...row, cost: 1, currency: 'EUR' },
          { ...row, cost: 1, currency: 'USD' },
        ]),
      ),
    ).toContain('currency');
  });
});

describe('what is rarely met', () => {
  it('is a line before the first one, a product of long numbers, a currency on a line that is refused', () => {
    const rows = [
      { ...ANN, orderId: 7 },
      { ...ANN, orderId: 7, date: '2024-01-30', amount: '0.00000001' },
      { ...ANN, orderId: 7, customerId: 'bob', amount: '0.00000002' },
    ];
    const table = orderTable(rows, { invalid: 'set-aside' });
    expect([...table]).toEqual([{ ...ANN, orderId: '7', date: '2024-01-30', amount: '10.00000001' }]);
    expect(table.ledger.setAside[0]?.amount?.toFixed()).toBe('0.00000002');
    const q = [{ ...ANN, amount: undefined, q: '0.0000001', p: 2 }];
    expect(orderTable(q, { columns: { quantity: 'q', unitPrice: 'p' } }).at(0)?.amount).toBe('0.0000002');
  });

  it('is a date that is another object, a number that is too long, a word that is none', () => {
    expect(refusal(() => orderTable([{ ...ANN, date: {} }]))).toContain('got an object');
    expect(refusal(() => orderTable([{ ...ANN, amount: '1'.repeat(4001) }], { numbers: {} }))).toContain(
      'source.0.amount',
    );
    expect(orderTable([{ ...ANN, amount: '1.5' }], { numbers: {} }).at(0)?.amount).toBe(1.5);
    expect(refusal(() => orderTable([], { missing: [true as never] }))).toBe(
      'declaration.missing.0: must be a string or a number, got true',
    );
    expect(refusal(() => orderTable([], { dates: { timeZone: 5 as never } }))).toContain('declaration.dates.timeZone');
    expect(refusal(() => orderTable([], { unknown: 1 } as never))).toMatch(
      /^declaration\.unknown: must be one of the keys /,
    );
  });

  it('is a large sum of small units, a number in a typed array that is no whole hundredth, a long float', () => {
    const columns = { customerId: ['a', 'b'], date: ['2024-01-31', '2024-01-31'] };
    const total = (amount: ArrayLike<unknown>) => orderTable({ ...columns, amount }).ledger.amountUsed?.toFixed();
    expect(total(['0.0001', 5e10])).toBe('50000000000.0001');
    expect(total(Float64Array.of(1, 0.001))).toBe('1.001');
    expect(total(Float32Array.of(1000.00006, 0))).toBe('1000.00006');
    const fail = () => {
      throw new TypeError('thrown by a trap');
    };
    const hollow = new Proxy({ length: 2 ** 21 } as ArrayLike<unknown>, { has: fail });
    expect(refusal(() => orderTable({ ...columns, amount: hollow }))).toContain('got one of holes');
    expect(refusal(() => orderTable(new Proxy({}, { ownKeys: fail })))).toBe(
      'source: must be a value that can be read, got one that throws',
    );
  });

  it('is a column of a table whose parts cannot be read', () => {
    const { columns } = orderTable([ANN]);
    const failing = (key: string, of: object) =>
      Object.defineProperty({ ...of }, key, {
        enumerable: true,
        get: () => {
          throw new TypeError('thrown by a getter');
        },
      });
    const again = (part: object) => refusal(() => orderTable({ ...columns, ...part } as never));
    expect(refusal(() => orderTable(failing('amounts', columns) as never))).toContain(
      'source.amounts: must be a value',
    );
    expect(refusal(() => orderTable(failing('kind', columns) as never))).toContain('source.kind: must be a value');
    expect(again({ amounts: failing('values', columns.amounts) })).toContain('source.amounts: must be a value');
    expect(again({ amounts: { ...columns.amounts, others: 5 } })).toBe('source.amounts.others: must be a Map, got 5');
    expect(again({ amounts: { ...columns.amounts, others: new Map([[0, 'x']]) } })).toContain('amounts by row');
    expect(again({ currency: 5 })).toBe('source.currency: must be a text or null, got 5');
    const dictionary = failing('0', ['ann']);
    expect(again({ customerIds: { ...columns.customerIds, dictionary } })).toContain('source.customerIds.dictionary');
    const throwing = new Proxy(['ann'], {
      get: () => {
        throw new TypeError('thrown by a getter');
      },
    });
    expect(again({ customerIds: { ...columns.customerIds, dictionary: throwing } })).toContain('must be a value');
  });
});

it('an array whose length throws is refused', () => {
  const source = new Proxy([], {
    get: (rows, key) => {
      if (key === 'length') throw new TypeError('thrown by a getter');
      return Reflect.get(rows, key);
    },
  });
  expect(refusal(() => orderTable(source as Source))).toContain('source');
});
