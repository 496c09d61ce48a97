import { orderTable, ratingTable, spendTable, subscriptionTable } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const DAY = '2024-02-29';
const SPEND = { channel: 'ads', cost: '10.00', customersAcquired: 2 };

/** An Arrow table of columns by name, each a list of record batches. */
function arrowOf(columns: Readonly<Record<string, { typeId: number; unit?: number; data: readonly object[] }>>) {
  const rows = Object.values(columns)[0]?.data as readonly { readonly length: number }[];
  return {
    numRows: rows.reduce((sum, { length }) => sum + length, 0),
    schema: { fields: Object.keys(columns).map((name) => ({ name })) },
    getChild: (name: string) => {
      const { data, ...type } = columns[name] as (typeof columns)[string];
      return { type, data };
    },
  };
}

describe('whole numbers', () => {
  const customersOf = (customersAcquired: unknown, numbers = {}) =>
    spendTable([{ ...SPEND, customersAcquired }], { paidChannels: ['ads'], numbers }).at(0)?.customersAcquired;

  it.each([
    [7, 7],
    ['7', 7],
    ['7.0', 7],
    [7n, 7],
    ['1,234', 1234],
  ])('%s is %s', (given, expected) => {
    expect(customersOf(given, { thousands: ',' })).toBe(expected);
  });

  it.each(['7.5', 7.5, '1e20', 'seven', true])('%s is refused', (given) => {
    expect(refusal(() => customersOf(given))).toMatch(
      /^source\.0\.customersAcquired: must be a whole number of at least 0, got/,
    );
  });
});

describe('channels', () => {
  it('are paid ones by their names or by a column of words', () => {
    const rows = [SPEND, { ...SPEND, channel: ' blog ', wages: '1.50' }];
    const named = spendTable(rows, { paidChannels: [' ads'] });
    expect([...named].map(({ channel, paid }) => [channel, paid])).toEqual([
      ['ads', true],
      ['blog', false],
    ]);
    expect(named.ledger.amount?.toFixed()).toBe('21.5');
    expect(spendTable([{ ...SPEND, paid: 'Organic' }]).at(0)?.paid).toBe(false);
  });

  it('cost nothing below 0, and not two currencies', () => {
    expect(refusal(() => spendTable([{ ...SPEND, wages: -1 }], { paidChannels: [] }))).toBe(
      'source.0.wages: must be an amount of at least 0, got -1',
    );
    expect(
      refusal(() =>
        spendTable(
          [
            { ...SPEND, currency: 'eur' },
            { ...SPEND, currency: 'USD' },
          ],
          { paidChannels: [] },
        ),
      ),
    ).toBe('source.1.currency: must be EUR as in earlier rows, unless currency says which one to keep, got "USD"');
  });

  it('are refused by words that are none', () => {
    const expected = 'must be one of "true", "1", "yes", "paid", "false", "0", "no", "organic", …';
    expect(refusal(() => spendTable([{ ...SPEND, paid: {} }]))).toBe(`source.0.paid: ${expected}, got an object`);
    expect(refusal(() => spendTable([{ ...SPEND, paid: 'perhaps' }]))).toBe(
      `source.0.paid: ${expected}, got "perhaps"`,
    );
  });

  it('are refused by names that are no texts', () => {
    expect(refusal(() => spendTable([SPEND], { paidChannels: [7] as never }))).toBe(
      'declaration.paidChannels.0: must be a string, got 7',
    );
  });
});

describe('columns that are not there', () => {
  it('are refused by the name of the field', () => {
    const expected = 'must be the name of a column or a function of the row, got undefined';
    expect(refusal(() => orderTable([{ date: DAY, amount: 1 }]))).toBe(`declaration.columns.customerId: ${expected}`);
    expect(refusal(() => orderTable({ customerId: ['ann'], date: [DAY] }))).toBe(
      `declaration.columns.amount: ${expected}`,
    );
  });

  it('are refused by the name that was declared', () => {
    expect(refusal(() => orderTable([{ who: 'ann', date: DAY, amount: 1 }], { columns: { customerId: 'whom' } }))).toBe(
      'declaration.columns.customerId: must be a column of the source, got "whom"',
    );
  });

  it('are without values in a batch that lacks them', () => {
    const batch = (columns: Parameters<typeof arrowOf>[0]) => arrowOf(columns);
    const days = { typeId: 8, unit: 0, data: [{ length: 1, nullCount: 0, values: Int32Array.of(19_782) }] };
    const ids = { typeId: 2, data: [{ length: 1, nullCount: 0, values: Int32Array.of(7) }] };
    const amounts = { typeId: 3, data: [{ length: 1, nullCount: 0, values: Float64Array.of(1.5) }] };
    const batches = [batch({ customerId: ids, date: days, amount: amounts }), batch({ customerId: ids, date: days })];
    const table = orderTable(batches, { invalid: 'set-aside' });
    expect(table.ledger).toMatchObject({ rows: 2, used: 1, setAside: [{ reason: 'amount: missing', rows: 1 }] });
  });
});

it('times of 64 bits in Arrow, some of them missing', () => {
  const second = (values: bigint[]) => ({
    length: values.length,
    nullCount: 1,
    nullBitmap: Uint8Array.of(1),
    values: BigInt64Array.from(values),
  });
  const vector = (typeId: number, values: object) => ({ typeId, data: [{ length: 2, nullCount: 0, values }] });
  const table = orderTable(
    arrowOf({
      customerId: vector(2, Int32Array.of(1, 2)),
      date: { typeId: 10, unit: 0, data: [second([1_709_164_800n, 0n])] },
      amount: vector(3, Float64Array.of(1, 2)),
    }),
    { invalid: 'set-aside' },
  );
  expect([...table]).toEqual([{ customerId: '1', date: DAY, amount: 1 }]);
});

it('returns without purchases are told in order of the rows', () => {
  const rows = [
    { customerId: 'bob', date: '2024-02-03', amount: -1 },
    { customerId: 'ann', date: '2024-02-02', amount: 5 },
    { customerId: 'ann', date: '2024-02-01', amount: -2 },
    { customerId: 'bob', date: '2024-02-01', amount: -3 },
  ];
  const table = orderTable(rows, { returns: 'net-by-day', invalid: 'set-aside' });
  expect(table.ledger.setAside[0]?.first.map(({ row }) => row)).toEqual([0, 2, 3]);
});

it('a return that names no order is set aside where returns are netted by order', () => {
  const rows = [
    { customerId: 'ann', date: '2024-02-01', amount: 5, orderId: 'A' },
    { customerId: 'ann', date: '2024-02-02', amount: -2 },
  ];
  const table = orderTable(rows, { returns: 'net-by-order', invalid: 'set-aside' });
  expect([...table].map(({ amount }) => amount)).toEqual([5]);
  expect(table.ledger.setAside.map(({ reason, amount }) => [reason, amount?.toFixed()])).toEqual([
    ['a return of more than was bought before it', '-2'],
  ]);
});

it('ratings beyond the scale are refused', () => {
  expect(refusal(() => ratingTable([{ rating: 12 }], { scale: { lowest: 0, highest: 10 }, shift: -1 }))).toBe(
    'source.0.rating: must be a code from 1 to 11, got 12',
  );
});

describe('times', () => {
  const dayOf = (date: unknown, dates: object) =>
    orderTable([{ customerId: 'ann', date, amount: 1 }], { dates }).at(0)?.date;

  it.each([
    ['1/2/2024 12:30 AM', 'DD/MM/YYYY hh:mm A', '2024-02-01'],
    ['1/2/2024 11:30 p.m.', 'DD/MM/YYYY hh:mm A', '2024-02-01'],
  ])('%s as %s is on %s', (date, format, expected) => {
    expect(dayOf(date, { format })).toBe(expected);
  });

  it('that are no numbers are refused where numbers are declared', () => {
    expect(refusal(() => dayOf(DAY, { format: 'epoch-seconds' }))).toBe(
      `source.0.date: must be a number of seconds since 1970-01-01, got "${DAY}"`,
    );
  });

  it('of a zone that does not exist are refused', () => {
    expect(refusal(() => dayOf(DAY, { timeZone: 'Mars/Olympus' }))).toBe(
      'declaration.dates.timeZone: must be a time zone such as "America/New_York", got "Mars/Olympus"',
    );
  });
});

it('statuses that were left out are refused unless the empty one has a meaning', () => {
  const rows = [{ customerId: 'ann', start: DAY, amount: 1, term: 'month', state: '' }];
  const declaration = { columns: { status: 'state' }, invalid: 'set-aside' } as const;
  const reasonOf = (statuses: Record<string, 'counts' | 'set-aside'>) =>
    subscriptionTable(rows, { ...declaration, statuses }).ledger.setAside.map(({ reason }) => reason);
  expect(reasonOf({ active: 'counts' })).toEqual(['state: missing']);
  expect(reasonOf({ '': 'counts' })).toEqual([]);
  expect(reasonOf({ '': 'set-aside' })).toEqual(['state: missing']);
});
