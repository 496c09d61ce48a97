import { Decimal, orderTable, type TableKind } from 'clientele';
import { describe, expect, it } from 'vitest';
import { suggestDeclaration } from '../../src/tables/suggest-declaration.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

interface Case {
  readonly rows: Rows;
  readonly kind: TableKind;
  readonly given?: object;
  readonly doubts: readonly string[];
  readonly declaration?: object;
}

const ORDER = { customer: 'c', date: '2024-02-29', amount: '10.50' };
const CONTRACT = { customer: 'c', start: '2024-01-01', end: '', mrr: '10.50' };
const END = 'ends: is end the last day ("inclusive") or the day after it ("exclusive", the default)?';

/** Rows that differ in one column. */
const rowsOf = (row: object, column: string, values: readonly unknown[]): Rows =>
  values.map((value) => ({ ...row, [column]: value }));

const cases: readonly Case[] = [
  {
    kind: 'orders',
    rows: [{ customer: 'c', date: '2024-02-29', 'unit price': '2.50' }],
    declaration: { columns: { customerId: 'customer', date: 'date', amount: 'unit price' } },
    doubts: ['columns.quantity: unit price is taken as the amount, as no column says how many pieces were sold'],
  },
  {
    kind: 'orders',
    rows: [{ customer: 'c', date: '2024-02-29', 'amount in cents': 250 }],
    doubts: ['columns.amount: amount in cents may be in hundredths: give a function of the row that divides it'],
  },
  {
    kind: 'orders',
    rows: rowsOf(ORDER, 'customer', ['guest', 'guest', 'ann']).map((row, index) => ({ ...row, amount: 10 + index })),
    doubts: ['missing: "guest" in 2 rows of customer may stand for customers that nobody knows'],
  },
  {
    kind: 'orders',
    rows: rowsOf(ORDER, 'customer', ['guest', 'guest', 'ann']).map((row, index) => ({ ...row, amount: 10 + index })),
    given: { missing: ['guest'] },
    declaration: { missing: ['guest'] },
    doubts: [],
  },
  {
    kind: 'orders',
    rows: rowsOf(ORDER, 'amount', ['€1.50', '$2.50']),
    doubts: ['currency: amount: amounts in $ and €, and no column of currencies'],
  },
  {
    kind: 'orders',
    rows: rowsOf({ ...ORDER, currency: 'EUR' }, 'amount', ['€1.50', '$2.50']),
    doubts: [],
  },
  {
    kind: 'orders',
    rows: rowsOf(ORDER, 'amount', ['1,234', '12.50', '1e3']),
    declaration: { numbers: { decimal: '.', thousands: ',' } },
    doubts: [],
  },
  {
    kind: 'orders',
    rows: rowsOf(ORDER, 'amount', ['1,234,567', '12']),
    declaration: { numbers: { decimal: '.', thousands: ',' } },
    doubts: [],
  },
  {
    kind: 'orders',
    rows: rowsOf(ORDER, 'date', ['29.02.2024 10:00 +01:00', '1.3.2024 10:00 +01:00']),
    declaration: { dates: { format: 'DD.MM.YYYY HH:mm Z' } },
    doubts: [
      'dates.timeZone: date: times with the offset +01:00: of which time zone are the days? Without one they are those of UTC',
    ],
  },
  {
    kind: 'orders',
    rows: [{ ...ORDER, status: 'weird', date: new Date('2024-02-29') }],
    given: { dates: { timeZone: 'UTC' } },
    doubts: ['statuses: "weird" in 1 rows of status: does it count, or is it set aside?'],
  },
  {
    kind: 'orders',
    rows: rowsOf({ ...ORDER, invoice: '' }, 'order number', ['A1', 'A2']),
    declaration: { columns: { customerId: 'customer', date: 'date', orderId: 'order number', amount: 'amount' } },
    doubts: [],
  },
  {
    kind: 'orders',
    rows: [
      { ...ORDER, 'order id': '', invoice: 'R1' },
      { ...ORDER, 'order id': 'A2', invoice: 'R2' },
    ],
    declaration: { columns: { customerId: 'customer', date: 'date', orderId: 'invoice', amount: 'amount' } },
    doubts: [],
  },
  {
    kind: 'orders',
    rows: [
      {
        customer: 7n,
        date: new Date('2024-02-29'),
        amount: new Decimal('1.50'),
        order: { id: 1 },
        at: new Date(Number.NaN),
      },
      { customer: true, date: new Date('2024-03-01'), amount: Number.NaN, order: null, at: [] },
    ],
    given: { dates: { timeZone: 'UTC' } },
    declaration: { columns: { customerId: 'customer', date: 'date', amount: 'amount' }, missing: ['NaN'] },
    doubts: ['invalid: 1 of 2 rows have no amount: they are refused, unless they are set aside'],
  },
  {
    kind: 'orders',
    rows: rowsOf(ORDER, 'date', ['20241301', '20240229', '20240301']),
    declaration: { dates: { format: 'YYYYMMDD' } },
    doubts: [],
  },
  {
    kind: 'subscriptions',
    rows: [{ customer: 'c', start: '2024-01-01', price: '10.50' }],
    doubts: ['term: no column says what a payment is for: a week, month, quarter or year?'],
  },
  {
    kind: 'subscriptions',
    rows: [{ customer: 'c', start: '2024-01-01' }],
    doubts: [
      'term: no column says what a payment is for: a week, month, quarter or year?',
      'columns.amount: no heading tells which column it is: "customer", "start"',
    ],
  },
  {
    kind: 'subscriptions',
    rows: [{ ...CONTRACT, end: undefined, 'trial end': '2024-01-15' }],
    doubts: ['columns.amount: trial end tells of trials, during which nothing is paid: set them aside', END],
  },
  {
    kind: 'subscriptions',
    rows: [{ ...CONTRACT, end: new Date('9999-12-31'), start: new Date('2024-01-01') }],
    given: { dates: { timeZone: 'UTC' }, ends: 'exclusive' },
    doubts: [
      'asOf: 1 rows of end are as late as "9999-12-31T00:00:00.000Z", so they have no end: on which day was the data exported? An end after it is open',
    ],
  },
  {
    kind: 'subscriptions',
    rows: [
      { ...CONTRACT, end: '01/02/2024', start: '01/01/2024' },
      { ...CONTRACT, end: '03/02/2024', start: '02/02/2024', mrr: '-1.00' },
    ],
    given: { ends: 'exclusive', dates: { format: 'DD/MM/YYYY' } },
    doubts: ['returns: 1 amounts of mrr are negative: credit notes for the same period ("net-by-period")?'],
  },
  {
    kind: 'subscriptions',
    rows: [{ ...CONTRACT, end: '01/02/2024', start: '01/01/2024' }],
    given: { ends: 'exclusive' },
    doubts: [
      'dates.format: start, end: "01/01/2024" and all others may begin with the day or with the month, as no number is above 12: DD/MM/YYYY or MM/DD/YYYY? It cannot be known from the values',
    ],
  },
  {
    kind: 'ratings',
    rows: [{ a: 1 }],
    declaration: { columns: {}, scale: { lowest: 1, highest: 5 } },
    doubts: ['columns.rating: no heading tells which column it is: "a"'],
  },
  {
    kind: 'ratings',
    rows: rowsOf({}, 'effort', [1, 7]),
    doubts: ['reverse: does a high value in effort mean ease or effort?'],
  },
  {
    kind: 'ratings',
    rows: rowsOf({}, 'nps', [1, 11]),
    declaration: { scale: { lowest: 0, highest: 10 }, shift: -1 },
    doubts: ['scale: values from 1 to 11 in "nps": taken as codes 1 to 11 of the answers 0 to 10'],
  },
  {
    kind: 'ratings',
    rows: rowsOf({}, 'rating', [1, 4]),
    declaration: { scale: { lowest: 1, highest: 5 } },
    doubts: ['scale: values from 1 to 4 in "rating" do not tell the scale: taken as 1 to 5'],
  },
  {
    kind: 'ratings',
    rows: rowsOf({}, 'rating', [0, 20]),
    declaration: { scale: { lowest: 0, highest: 20 } },
    doubts: ['scale: values from 0 to 20 in "rating" do not tell the scale: taken as 0 to 20'],
  },
  {
    kind: 'ratings',
    rows: rowsOf({}, 'rating', [0, 500]),
    declaration: { scale: { lowest: 0, highest: 10 } },
    doubts: ['scale: values from 0 to 500 in "rating" do not tell the scale'],
  },
  {
    kind: 'ratings',
    rows: rowsOf({}, 'rating 0 to 99', [0, 99]),
    declaration: { scale: { lowest: 0, highest: 99 } },
    doubts: [],
  },
  {
    kind: 'spend',
    rows: [{ cost: '10.00' }],
    doubts: [
      'paidChannels: which channels are paid for: ?',
      'columns.channel: no heading tells which column it is: "cost"',
      'columns.customersAcquired: no heading tells which column it is: "cost"',
    ],
  },
  {
    kind: 'spend',
    rows: rowsOf({ channel: 'ads', paid: 'yes', conversions: 1.5 }, 'cost', ['10.00', 'n/a', '1']),
    doubts: [
      'columns.customersAcquired: 1.5 is no whole number of customers: conversions that were attributed in parts?',
      'invalid: 1 of 3 rows have no cost: they are refused, unless they are set aside',
    ],
  },
];

describe('what a source does not tell', () => {
  it.each(cases)('is asked of $kind: $doubts', ({ rows, kind, given, doubts, declaration }) => {
    const suggestion = suggestDeclaration(rows, kind, { ...given });
    expect(suggestion.doubts).toEqual(doubts);
    if (declaration !== undefined) expect(suggestion.declaration).toMatchObject(declaration);
  });
});

it('names the values that are dates where no heading does', () => {
  const rows = [{ customer: 'c', amount: '10.50', x: '2024-02-29', y: '' }];
  expect(suggestDeclaration(rows, 'orders').declaration.columns).toMatchObject({ date: 'x' });
});

it('refuses dates and numbers that cannot be declared', () => {
  expect(() => suggestDeclaration([ORDER], 'orders', { dates: { format: 'D' } })).toThrow(
    'given.dates.format: must be one of "iso", "epoch-days"',
  );
  expect(() => suggestDeclaration([ORDER], 'orders', { numbers: { decimal: ';' } as never })).toThrow(
    'given.numbers.decimal: must be one of ".", ",", got ";"',
  );
});

it('reads what it suggests', () => {
  const rows = rowsOf(ORDER, 'amount', ['1.234,50 €', '(12,00)']);
  const { declaration } = suggestDeclaration(rows, 'orders');
  expect(orderTable(rows, declaration).ledger.amount?.toFixed()).toBe('1222.5');
});
