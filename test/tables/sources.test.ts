import {
  columnFromArray,
  dateDay,
  decimal,
  dictionary,
  float32,
  int32,
  TimeUnit,
  tableFromArrays,
  tableFromColumns,
  timestamp,
  utf8,
} from '@uwdata/flechette';
import { type ArrowLike, orderTable, type Source } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { CALLERS_OWN_ERROR } from '../support/hostile-values.ts';

const ROWS = [
  { customerId: 'ann', date: '2024-01-31', amount: 12.5 },
  { customerId: 'bob', date: '2024-02-29', amount: -3 },
  { customerId: 'ann', date: '2024-02-01', amount: 0 },
];
const COLUMNS = {
  customerId: ['ann', 'bob', 'ann'],
  date: ['2024-01-31', '2024-02-29', '2024-02-01'],
  amount: [12.5, -3, 0],
};

describe('a source is rows, columns or an Arrow table', () => {
  it.each<[what: string, source: Source]>([
    ['an array of rows', ROWS],
    ['a Set of rows', new Set(ROWS)],
    [
      'a generator of rows',
      (function* () {
        yield* ROWS;
      })(),
    ],
    ['columns', COLUMNS],
    ['columns of numbers', { ...COLUMNS, amount: Float64Array.of(12.5, -3, 0) }],
    ['columns of numbers of 32 bits', { ...COLUMNS, amount: Float32Array.of(12.5, -3, 0) }],
    ['array-likes', { ...COLUMNS, amount: { length: 3, 0: 12.5, 1: '-3', 2: 0n } }],
    ['an Arrow table', tableFromArrays(COLUMNS) as ArrowLike],
    ['Arrow record batches', [tableFromArrays(COLUMNS) as ArrowLike]],
  ])('%s', (_, source) => {
    expect([...orderTable(source, {})]).toEqual(ROWS);
  });

  it('a column is a name, or a function of the row', () => {
    const declaration = {
      columns: {
        customerId: 'who',
        date: (row: Readonly<Record<string, unknown>>) => `${row.year}-01-31`,
        amount: (row: Readonly<Record<string, unknown>>) => Number(row.net) + Number(row.tax),
      },
    };
    const rows = [{ who: 'ann', year: 2024, net: 10, tax: 2.5 }];
    const columns = { who: ['ann'], year: Int16Array.of(2024), net: [10], tax: ['2.5'] };
    const expected = [{ customerId: 'ann', date: '2024-01-31', amount: 12.5 }];
    for (const source of [rows, columns, tableFromArrays(columns) as ArrowLike]) {
      expect([...orderTable(source, declaration)]).toEqual(expected);
    }
  });

  it('reads the types of Arrow from their buffers', () => {
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const table = tableFromColumns([
      ['customerId', columnFromArray(['ann', null, 'Zoë'], dictionary(utf8(), int32()))],
      ['date', columnFromArray([day('2024-01-31'), day('1969-12-31'), day('2024-02-29')], dateDay())],
      ['amount', columnFromArray([12.34, 1, -0.01], decimal(30, 2, 128))],
      ['orderId', columnFromArray([7, 8, null], int32())],
    ]);
    const read = orderTable(table as ArrowLike, { invalid: 'set-aside' });
    expect([...read]).toEqual([
      { customerId: 'ann', date: '2024-01-31', amount: 12.34, orderId: '7' },
      { customerId: 'Zoë', date: '2024-02-29', amount: -0.01 },
    ]);
    expect(read.ledger.setAside).toMatchObject([{ reason: 'customerId: missing', rows: 1 }]);
  });

  it.each<[what: string, unit: 0 | 1 | 2 | 3, zone: string | null, day: string]>([
    ['an instant in seconds', TimeUnit.SECOND, 'UTC', '2024-01-31'],
    ['an instant in milliseconds', TimeUnit.MILLISECOND, 'UTC', '2024-01-31'],
    ['an instant in nanoseconds', TimeUnit.NANOSECOND, 'UTC', '2024-01-31'],
    ['a time on a clock', TimeUnit.MICROSECOND, null, '2024-02-01'],
  ])('reads %s of Arrow as the day of the business', (_, unit, zone, day) => {
    const instants = columnFromArray([Date.parse('2024-02-01T04:30:00Z')], timestamp(unit, zone));
    const table = tableFromColumns([
      ['customerId', columnFromArray(['ann'])],
      ['date', instants],
      ['amount', columnFromArray([5.1], float32())],
    ]);
    const read = orderTable(table as ArrowLike, { dates: { timeZone: 'America/New_York' } });
    expect([...read]).toEqual([{ customerId: 'ann', date: day, amount: 5.1 }]);
  });

  it('reads blocks of many rows, in order', () => {
    const length = 5000;
    const customerId = Int32Array.from({ length }, (_, row) => row % 999);
    const date = Int32Array.from({ length }, (_, row) => row);
    const amount = Float64Array.from({ length }, (_, row) => row / 100);
    const columns = orderTable({ customerId, date, amount }, { dates: { format: 'epoch-days' } });
    const rows = Array.from({ length }, (_, row) => ({
      customerId: customerId[row],
      date: new Date(86_400_000 * row),
      amount: amount[row],
    }));
    expect([...orderTable(rows, {})]).toEqual([...columns]);
    expect(columns.at(-1)).toEqual({ customerId: '4', date: '1983-09-09', amount: 49.99 });
    expect(columns.at(length)).toBeUndefined();
  });
});

describe('a source that lies is refused', () => {
  const posted = Float64Array.of(12.5, -3, 0);
  structuredClone(posted.buffer, { transfer: [posted.buffer] });
  const failToRead = () => {
    throw new TypeError('thrown by a getter');
  };
  const broken = (change: (chunk: Record<string, unknown>) => void) => {
    const table = tableFromColumns([
      ['customerId', columnFromArray(['ann', 'bob'], dictionary(utf8(), int32()))],
      ['date', columnFromArray(['2024-01-31', '2024-02-29'])],
      ['amount', columnFromArray([1, 2])],
    ]);
    const column = table.getChild('customerId') as unknown as { readonly data: Record<string, unknown>[] };
    change(column.data[0] as Record<string, unknown>);
    return table as ArrowLike;
  };

  it.each<[what: string, source: unknown, message: string]>([
    [
      'nothing',
      undefined,
      'source: must be an iterable of rows, columns of one length or an Arrow table, got undefined',
    ],
    ['no columns', {}, 'source: must be an iterable of rows, columns of one length or an Arrow table, got an object'],
    ['a text', 'ann', 'source: must be an iterable of rows, columns of one length or an Arrow table, got "ann"'],
    ['a row that is none', [ROWS[0], null], 'source.1: must be an object with a value for each column, got null'],
    ['numbers', Int32Array.of(1), 'source.0: must be an object with a value for each column, got 1'],
    [
      'columns of two lengths',
      { ...COLUMNS, amount: [1] },
      'source.amount: must be a column of 3 values, as customerId has, got 1',
    ],
    ['a column that is none', { ...COLUMNS, amount: 5 }, 'source.amount: must be an array of values, got 5'],
    [
      'a detached buffer',
      { ...COLUMNS, amount: posted },
      'source.amount: must be an array of values, got one whose buffer is detached',
    ],
    [
      'an endless column',
      { ...COLUMNS, amount: { length: 2 ** 40 } },
      'source.amount.length: must be at most 268435456, got 1099511627776',
    ],
    [
      'a column of holes',
      { customerId: new Array(2e6), date: new Array(2e6), amount: new Array(2e6) },
      'source.customerId: must be an array of values, got one of holes',
    ],
    [
      'a getter that throws',
      Object.defineProperty({ ...COLUMNS }, 'amount', { get: failToRead, enumerable: true }),
      'source.amount: must be a value that can be read, got one that throws',
    ],
    [
      'a cell that throws',
      [Object.defineProperty({ ...ROWS[0] }, 'amount', { get: failToRead })],
      'source.0.amount: must be an amount such as 12.5 or "12.50", got a symbol',
    ],
    [
      'a code outside of the dictionary',
      broken((chunk) => {
        chunk.values = Int32Array.of(0, 99);
      }),
      'source.1.customerId: must be a text or a whole number, got a symbol',
    ],
    [
      'a table without rows',
      { ...broken(() => undefined), numRows: 5, getChild: () => undefined, schema: { fields: [{ name: 'amount' }] } },
      'source.amount: must be an array of values, got undefined',
    ],
    [
      'a batch that is none',
      [broken(() => undefined), ROWS[0]],
      'source.1: must be an Arrow record batch, as the first element, got an object',
    ],
  ])('%s', (_, source, message) => {
    expect(refusal(() => orderTable(source as Source, {}))).toBe(message);
  });

  it('what the code of the caller throws passes through', () => {
    const fail = () => {
      throw CALLERS_OWN_ERROR;
    };
    expect(() => orderTable(ROWS, { columns: { amount: fail } })).toThrow(CALLERS_OWN_ERROR);
    expect(() => orderTable(COLUMNS, { columns: { amount: fail } })).toThrow(CALLERS_OWN_ERROR);
  });
});
