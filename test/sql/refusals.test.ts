import * as clientele from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const NAME = 'must be a name of 1 to 128 visible characters, got';
const TABLE = 'must be the name of a table, of 1 to 3 parts with dots between them or in an array, got';
const DAY = 'must be a day of the calendar such as "2024-02-29", got';
const QUERY = { from: 'answers', rating: 'score', dialect: 'duckdb' };
const ORDERS = { from: 'orders', customerId: 'c', date: 'd', amount: 'a', dialect: 'postgres' };
const CHURN = { from: 'subscriptions', customerId: 'c', start: 's', end: 'e', dialect: 'clickhouse' };
const PERIOD = { from: '2024-01-01', until: '2024-02-01' };

const nps = (input: unknown) => clientele.npsCountsQuery(input as clientele.NpsCountsQueryInput);
const ratings = (input: unknown) => clientele.ratingCountsQuery(input as clientele.RatingCountsQueryInput);
const orders = (input: unknown) => clientele.orderTotalsQuery(input as clientele.SqlOrders);
const churn = (input: unknown) => clientele.churnCountsQuery(input as clientele.ChurnCountsQueryInput);
const abc = (input: unknown) => clientele.abcQuery(input as clientele.AbcQueryInput);

describe('a query refuses', () => {
  it.each<[what: string, run: () => unknown, message: string]>([
    [
      'nothing',
      () => nps(undefined),
      'must be an object with the keys from, groupBy, range, dialect, quotes, rating, got undefined',
    ],
    [
      'an unknown key',
      () => nps({ ...QUERY, where: '1 = 1' }),
      'where: must be one of the keys from, groupBy, range, dialect, quotes, rating, got "where"',
    ],
    ['no table', () => nps({ ...QUERY, from: undefined }), `from: ${TABLE} undefined`],
    ['a table of no parts', () => nps({ ...QUERY, from: [] }), `from: ${TABLE} an array`],
    ['a table of four parts', () => nps({ ...QUERY, from: ['a', 'b', 'c', 'd'] }), `from: ${TABLE} an array`],
    ['a table of an empty part', () => nps({ ...QUERY, from: 'shop..orders' }), `from.1: ${NAME} ""`],
    ['a table with a line break', () => nps({ ...QUERY, from: 'a\nb' }), `from.0: ${NAME} "a\\nb"`],
    ['a table of a number', () => nps({ ...QUERY, from: ['a', 5] }), `from.1: ${NAME} 5`],
    ['no column', () => nps({ ...QUERY, rating: null }), `rating: ${NAME} null`],
    ['an empty column', () => nps({ ...QUERY, rating: '' }), `rating: ${NAME} ""`],
    ['a column with NUL', () => nps({ ...QUERY, rating: 'a\u0000' }), `rating: ${NAME} "a\\u0000"`],
    ['half a character', () => nps({ ...QUERY, rating: '\ud800' }), `rating: ${NAME} "\\ud800"`],
    ['a direction mark', () => nps({ ...QUERY, rating: 'a\u202eb' }), `rating: ${NAME} "a\u202eb"`],
    ['a long column', () => nps({ ...QUERY, rating: 'é'.repeat(129) }), `rating: ${NAME} "${'é'.repeat(40)}…"`],
    [
      'more bytes than PostgreSQL reads',
      () => nps({ ...QUERY, dialect: 'postgres', rating: 'é'.repeat(32) }),
      `rating: must be a name of at most 63 bytes, got "${'é'.repeat(32)}"`,
    ],
    [
      'a backslash in the dialect ansi',
      () => nps({ ...QUERY, dialect: 'ansi', from: 'a\\b' }),
      'from: must be a name without a backslash or a backtick, got "a\\\\b"',
    ],
    [
      'a backtick in the dialect ansi',
      () => nps({ ...QUERY, dialect: 'ansi', quotes: 'backtick', groupBy: ['x', 'a`b'] }),
      'groupBy.1: must be a name without a backslash or a backtick, got "a`b"',
    ],
    [
      'a mere name to group by',
      () => nps({ ...QUERY, groupBy: 'country' }),
      'groupBy: must be an array of at most 32 columns, got "country"',
    ],
    ['a number to group by', () => nps({ ...QUERY, groupBy: ['a', 5] }), `groupBy.1: ${NAME} 5`],
    [
      'a column twice',
      () => nps({ ...QUERY, groupBy: ['country', 'Country'] }),
      'groupBy: must name no column twice, be it in another case, got one that repeats',
    ],
    [
      'an unknown dialect',
      () => nps({ ...QUERY, dialect: 'mysql' }),
      'dialect: must be one of "duckdb", "postgres", "clickhouse", "ansi", got "mysql"',
    ],
    [
      'unknown quotes',
      () => nps({ ...QUERY, dialect: 'ansi', quotes: 'single' }),
      'quotes: must be one of "double", "backtick", got "single"',
    ],
    [
      'quotes that the dialect has no choice of',
      () => nps({ ...QUERY, quotes: 'backtick' }),
      'quotes: must be left out unless the dialect is "ansi", got "backtick"',
    ],
    [
      'a range without days',
      () => nps({ ...QUERY, range: { column: 'd' } }),
      'range.from: must be a day where until is none, got undefined',
    ],
    [
      'a day that is none',
      () => nps({ ...QUERY, range: { column: 'd', from: '2023-02-29' } }),
      `range.from: ${DAY} "2023-02-29"`,
    ],
    [
      'a text instead of a day',
      () => nps({ ...QUERY, range: { column: 'd', until: "2024-01-01' OR '1' = '1" } }),
      `range.until: ${DAY} "2024-01-01' OR '1' = '1"`,
    ],
    [
      'an empty range',
      () => nps({ ...QUERY, range: { column: 'd', from: '2024-01-01', until: '2024-01-01' } }),
      'range.until: must be a day after from, got "2024-01-01"',
    ],
    [
      'the year 0',
      () => nps({ ...QUERY, range: { column: 'd', from: '0000-12-31' } }),
      'range.from: must be a day from 0001-01-01 to 9999-12-31 in this dialect, got "0000-12-31"',
    ],
    [
      'a day before those of ClickHouse',
      () => nps({ ...QUERY, dialect: 'clickhouse', range: { column: 'd', from: '1969-12-31' } }),
      'range.from: must be a day from 1970-01-01 to 2105-12-31 in this dialect, got "1969-12-31"',
    ],
    [
      'a day after them',
      () => churn({ ...CHURN, period: { ...PERIOD, until: '2106-01-01' } }),
      'period.until: must be a day from 1970-01-01 to 2105-12-31 in this dialect, got "2106-01-01"',
    ],
    [
      'moments in the dialect ansi',
      () => orders({ ...ORDERS, dialect: 'ansi', dateType: 'instant' }),
      'dateType: must be "day" in this dialect, which has no common way to read a time zone, got "instant"',
    ],
    [
      'moments of a range in the dialect ansi',
      () => nps({ ...QUERY, dialect: 'ansi', range: { column: 'd', from: '2024-01-01', dateType: 'instant' } }),
      'range.dateType: must be "day" in this dialect, which has no common way to read a time zone, got "instant"',
    ],
    [
      'an empty period',
      () => churn({ ...CHURN, period: { from: '2024-01-01', until: '2023-01-01' } }),
      'period.until: must be a day after from, got "2023-01-01"',
    ],
    [
      '13 decimal places',
      () => orders({ ...ORDERS, places: 13 }),
      'places: must be a whole number from 0 to 12, got 13',
    ],
    [
      'no scale',
      () => ratings({ ...QUERY, scale: { lowest: 5, highest: 1 } }),
      'scale.highest: must be above lowest, with at most 1001 points from lowest to highest, got 1',
    ],
    [
      'ABC classes of an engine without window functions',
      () => abc({ from: 'products', value: 'sold', dialect: 'clickhouse' }),
      'dialect: must be one with window functions: "duckdb", "postgres" or "ansi", got "clickhouse"',
    ],
    [
      'thresholds in the wrong order',
      () => abc({ from: 'products', value: 'sold', dialect: 'ansi', thresholds: { a: 0.9, b: 0.8 } }),
      'thresholds.b: must be above a, got 0.8',
    ],
    [
      'a threshold of 0',
      () => abc({ from: 'products', value: 'sold', dialect: 'ansi', thresholds: { a: 0, b: 0.8 } }),
      'thresholds.a: must be a share above 0 and below 1, got 0',
    ],
    [
      'a threshold that does not end',
      () => abc({ from: 'products', value: 'sold', dialect: 'ansi', thresholds: { a: 1 / 3, b: 0.8 } }),
      'thresholds.a: must be a share above 0 and below 1 with at most 9 decimal places, got 0.3333333333333333',
    ],
  ])('%s', (_, run, message) => {
    expect(refusal(run)).toBe(message);
  });

  it('a name that cannot be read', () => {
    const groupBy = Object.defineProperty(['a'], 0, {
      get: () => {
        throw new Error('no');
      },
    });
    expect(refusal(() => nps({ ...QUERY, groupBy }))).toBe(
      'groupBy.0: must be a value that can be read, got one that throws',
    );
  });
});

describe('the limits of names', () => {
  it.each(['é'.repeat(31), 'a'.repeat(63)])('PostgreSQL reads %s', (rating) => {
    expect(nps({ ...QUERY, dialect: 'postgres', rating }).sql).toContain(`"${rating}"`);
  });

  it('128 characters are enough elsewhere', () => {
    expect(nps({ ...QUERY, rating: 'é'.repeat(128) }).sql).toContain('é'.repeat(128));
  });
});
