import { DuckDBDateValue, DuckDBDecimalValue } from '@duckdb/node-api';
import {
  cacByChannelQuery,
  customerSummariesQuery,
  Decimal,
  npsCountsQuery,
  npsScore,
  orderTotalsQuery,
} from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const nps = npsCountsQuery({ from: 'answers', rating: 'score', dialect: 'postgres' });
const byCountry = npsCountsQuery({ from: 'answers', rating: 'score', groupBy: ['Country'], dialect: 'ansi' });
const totals = orderTotalsQuery({ from: 'o', customerId: 'c', date: 'd', amount: 'a', dialect: 'duckdb' });
const summaries = customerSummariesQuery({ from: 'o', customerId: 'c', date: 'd', amount: 'a', dialect: 'duckdb' });
const channels = cacByChannelQuery({
  from: 'spending',
  channel: 'name',
  cost: 'spent',
  customersAcquired: 'won',
  paid: 'is_paid',
  dialect: 'clickhouse',
});

const ROW = { promoters: 7, passives: 1, detractors: 2, invalid: 0 };
const TOTALS = {
  customers: 2,
  orders: 3,
  revenue: '60.5',
  first_order_days: 1_477_000,
  last_order: '2024-02-01',
  invalid: 0,
};
const CUSTOMER = {
  customer_id: 'ann',
  orders: 2,
  revenue: '20',
  first_order: '2024-01-01',
  last_order: '2024-02-01',
  invalid: 0,
};
const CHANNEL = { channel: 'ads', paid: true, cost: '500', customers_acquired: '50', invalid: 0 };
const COUNT = 'must be a whole number of at least 0 such as 12, 12n or "12", got';

describe('a reader accepts what drivers return', () => {
  it.each<[what: string, row: object]>([
    ['numbers', ROW],
    ['bigints', { promoters: 7n, passives: 1n, detractors: 2n, invalid: 0n }],
    ['texts', { promoters: '7', passives: '1', detractors: '2', invalid: '0' }],
    [
      'decimals',
      { promoters: '7.0000', passives: new Decimal(1), detractors: new DuckDBDecimalValue(20n, 38, 1), invalid: -0 },
    ],
    ['names in capitals', { PROMOTERS: 7, PASSIVES: 1, DETRACTORS: 2, INVALID: 0 }],
    ['names in any case', { Promoters: 7, passives: 1, dEtractors: 2, Invalid: 0 }],
    ['further columns', { ...ROW, rank: 1 }],
    ['a row without prototype', Object.assign(Object.create(null), ROW)],
    ['the row of a class', Object.assign(new (class Row {})(), ROW)],
  ])('%s', (_, row) => {
    const [all] = nps.read([row]);
    expect(all).toStrictEqual({ group: {}, counts: { promoters: 7, passives: 1, detractors: 2 } });
    expect(all && npsScore(all.counts)).toBe(50);
  });

  it.each<[given: unknown, group: unknown]>([
    ['FR', 'FR'],
    [null, null],
    [true, true],
    [2024, 2024],
    [-0, 0],
    [2024n, 2024],
    [2n ** 60n, '1152921504606846976'],
    [new Date('2024-02-29'), '2024-02-29T00:00:00.000Z'],
    [new DuckDBDateValue(19782), '2024-02-29'],
    [new DuckDBDecimalValue(1250n, 18, 2), '12.50'],
  ])('a group of %s', (country, group) => {
    expect(byCountry.read([{ ...ROW, country }])[0]?.group).toStrictEqual({ Country: group });
  });

  it.each<[what: string, revenue: unknown]>([
    ['a text', '60.5000'],
    ['a number', 60.5],
    ['a Decimal', new Decimal('60.5')],
    ['a decimal of DuckDB', new DuckDBDecimalValue(605000n, 38, 4)],
  ])('money as %s', (_, revenue) => {
    const [all] = totals.read([{ ...TOTALS, revenue }]);
    expect(all?.counts.revenue).toBeInstanceOf(Decimal);
    expect(String(all?.metrics.revenue)).toBe('60.5');
  });

  it('money of 38 digits', () => {
    const revenue = '-1234567890123456789012345678901234.5678';
    expect(totals.read([{ ...TOTALS, revenue }])[0]?.counts.revenue.toFixed()).toBe(revenue);
  });

  it.each<[given: unknown, customerId: unknown]>([
    ['ann', 'ann'],
    ['7', '7'],
    [7, 7],
    [7n, 7],
    [2n ** 60n, '1152921504606846976'],
  ])('a customer %s', (customer_id, customerId) => {
    expect(summaries.read([{ ...CUSTOMER, customer_id }])[0]?.customers[0]?.customerId).toBe(customerId);
  });

  it.each([true, 1, 1n, '1', 'true', 't', 'TRUE'])('%s for a paid channel', (paid) => {
    expect(channels.read([{ ...CHANNEL, paid }])[0]?.channels[0]?.paid).toBe(true);
  });

  it.each([false, 0, 0n, '0', 'false', 'f', 'False'])('%s for another channel', (paid) => {
    expect(channels.read([{ ...CHANNEL, paid }])[0]?.channels[0]?.paid).toBe(false);
  });

  it('a channel that is a number', () => {
    expect(channels.read([{ ...CHANNEL, channel: 7n }])[0]?.channels[0]?.channel).toBe('7');
  });

  it('any iterable, also of no rows', () => {
    expect(nps.read(new Set([ROW])).length).toBe(1);
    expect(nps.read([])).toStrictEqual([]);
    expect(summaries.read([])).toStrictEqual([{ group: {}, customers: [] }]);
  });

  it('and changes none of it', () => {
    const row = Object.freeze({ ...ROW });
    expect(nps.read(Object.freeze([row]))).toHaveLength(1);
  });
});

describe('a reader refuses', () => {
  const unreadable = Object.defineProperty({ ...ROW }, 'passives', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });

  it.each<[what: string, run: () => unknown, message: string]>([
    ['no rows', () => nps.read({ rows: [] } as never), 'rows: must be an iterable such as an array, got an object'],
    [
      'a row that is an array',
      () => nps.read([[1, 2, 3]]),
      'rows.0: must be an object with a value for each column, got an array',
    ],
    [
      'a row that is none',
      () => nps.read([ROW, null]),
      'rows.1: must be an object with a value for each column, got null',
    ],
    [
      'a cell that throws',
      () => nps.read([unreadable]),
      'rows.0.passives: must be a value that can be read, got one that throws',
    ],
    [
      'a missing column',
      () => nps.read([{ promoters: 1, passives: 1, invalid: 0 }]),
      'rows.0.detractors: must be a column of the rows, got none of the name',
    ],
    [
      'no word on what is invalid',
      () => nps.read([{ promoters: 1, passives: 1, detractors: 1 }]),
      'rows.0.invalid: must be a column of the rows, got none of the name',
    ],
    [
      'a column that could be two',
      () => nps.read([{ Promoters: 1, PROMOTERS: 1, passives: 1, detractors: 1, invalid: 0 }]),
      'rows.0.promoters: must be a column of the rows, got several of the name',
    ],
    [
      'invalid rows',
      () => nps.read([ROW, { ...ROW, invalid: '3' }]),
      'rows.1.invalid: must be 0, the rows of the table without a rating from 0 to 10, got 3',
    ],
    ['no count of invalid rows', () => nps.read([{ ...ROW, invalid: null }]), `rows.0.invalid: ${COUNT} null`],
    ['NaN', () => nps.read([{ ...ROW, promoters: Number.NaN }]), `rows.0.promoters: ${COUNT} NaN`],
    ['a negative count', () => nps.read([{ ...ROW, promoters: -1n }]), `rows.0.promoters: ${COUNT} -1n`],
    ['a fraction', () => nps.read([{ ...ROW, promoters: '1.5' }]), `rows.0.promoters: ${COUNT} "1.5"`],
    ['an exponent', () => nps.read([{ ...ROW, promoters: '1e3' }]), `rows.0.promoters: ${COUNT} "1e3"`],
    ['a blank', () => nps.read([{ ...ROW, promoters: ' 1' }]), `rows.0.promoters: ${COUNT} " 1"`],
    ['nothing', () => nps.read([{ ...ROW, promoters: '' }]), `rows.0.promoters: ${COUNT} ""`],
    ['a boolean', () => nps.read([{ ...ROW, promoters: true }]), `rows.0.promoters: ${COUNT} true`],
    [
      'a count beyond 2⁵³',
      () => nps.read([{ ...ROW, promoters: 2n ** 53n }]),
      `rows.0.promoters: ${COUNT} 9007199254740992n`,
    ],
    [
      'a text beyond it',
      () => nps.read([{ ...ROW, promoters: '9007199254740993' }]),
      `rows.0.promoters: ${COUNT} "9007199254740993"`,
    ],
    [
      'an array as group',
      () => byCountry.read([{ ...ROW, country: ['FR'] }]),
      'rows.0.Country: must be a text, a number, a date, true, false or null, got an array',
    ],
    [
      'NaN as group',
      () => byCountry.read([{ ...ROW, country: Number.NaN }]),
      'rows.0.Country: must be a text, a number, a date, true, false or null, got NaN',
    ],
    [
      'a plain object as group',
      () => byCountry.read([{ ...ROW, country: {} }]),
      'rows.0.Country: must be a text, a number, a date, true, false or null, got an object',
    ],
    [
      'a huge bigint as group',
      () => byCountry.read([{ ...ROW, country: 2n ** 256n }]),
      'rows.0.Country: must be a text, a number, a date, true, false or null, got a bigint of more than 40 digits',
    ],
    [
      'an invalid date as group',
      () => byCountry.read([{ ...ROW, country: new Date(Number.NaN) }]),
      'rows.0.Country: must be a text, a number, a date, true, false or null, got an invalid Date',
    ],
    [
      'NaN of PostgreSQL',
      () => totals.read([{ ...TOTALS, revenue: 'NaN' }]),
      'rows.0.revenue: must be an amount such as 12.5 or "12.50", got "NaN"',
    ],
    [
      'no amount',
      () => totals.read([{ ...TOTALS, revenue: null }]),
      'rows.0.revenue: must be an amount such as 12.5 or "12.50", got null',
    ],
    [
      'a date that is no text',
      () => summaries.read([{ ...CUSTOMER, first_order: new Date(0) }]),
      'rows.0.first_order: must be a day such as "2024-02-29", got a Date',
    ],
    [
      'a day that is none',
      () => summaries.read([{ ...CUSTOMER, last_order: '2023-02-29' }]),
      'rows.0.last_order: must be a day such as "2024-02-29", got "2023-02-29"',
    ],
    [
      'a customer without id',
      () => summaries.read([{ ...CUSTOMER, customer_id: null }]),
      'rows.0.customer_id: must be the id of a customer, a text or a whole number, got null',
    ],
    [
      'half a customer',
      () => summaries.read([{ ...CUSTOMER, customer_id: 1.5 }]),
      'rows.0.customer_id: must be the id of a customer, a text or a whole number, got 1.5',
    ],
    [
      'a customer twice',
      () => summaries.read([CUSTOMER, CUSTOMER]),
      'rows.1.customer_id: must be a customer of no earlier row, as such merge, got "ann"',
    ],
    [
      'a channel without name',
      () => channels.read([{ ...CHANNEL, channel: null }]),
      'rows.0.channel: must be a text, got null',
    ],
    [
      'a half paid channel',
      () => channels.read([{ ...CHANNEL, paid: 0.5 }]),
      'rows.0.paid: must be true or false, or 1 or 0, got 0.5',
    ],
    [
      'a channel that is paid and not',
      () => channels.read([CHANNEL, { ...CHANNEL, paid: false }]),
      'channels.1.paid: must be true, as in an earlier row of the channel, got false',
    ],
  ])('%s', (_, run, message) => {
    expect(refusal(run)).toBe(message);
  });
});
