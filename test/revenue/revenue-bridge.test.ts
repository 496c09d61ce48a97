import {
  type BridgeMonth,
  type RevenueBridgeOptions,
  type RevenueMovements,
  revenueBridge,
  type Subscription,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { figuresOf, PARTS } from './movements.ts';
import { ANN, NO_SUBSCRIPTIONS } from './no-subscriptions.ts';
import { ONE_CUSTOMER } from './one-customer.ts';

const MONTHS: RevenueBridgeOptions = { from: '2024-01', until: '2024-03' };

/** The movements that are some, as month, part, customers and revenue. */
const movesOf = (bridge: readonly BridgeMonth[]) =>
  bridge.flatMap(({ month, movements }) =>
    PARTS.slice(1, -1).flatMap((part) => {
      const { customers, revenue } = movements[part];
      return customers === 0 && revenue.isZero() ? [] : [[month, part, customers, revenue.toString()]];
    }),
  );

const movesOfRows = (rows: readonly Partial<Subscription>[], months = { from: '2024-01', until: '2024-07' }) =>
  movesOf(
    revenueBridge(
      rows.map((row) => ({ ...ANN, ...row })),
      months,
    ),
  );

describe('revenueBridge', () => {
  it('gives the worked figure of a customer who leaves, comes back, pays more and leaves again', () => {
    const bridge = revenueBridge(ONE_CUSTOMER.subscriptions, { from: '2018-10', until: '2019-10' });
    expect(movesOf(bridge)).toEqual(ONE_CUSTOMER.changes.map(([month, kind, revenue]) => [month, kind, 1, revenue]));
    expect(bridge.map(({ movements }) => movements.closing.revenue.toNumber())).toEqual([
      0, 50, 50, 50, 0, 0, 50, 50, 75, 75, 0, 0,
    ]);
    expect(bridge.map(({ month }) => month.slice(2)).join()).toBe(
      '18-10,18-11,18-12,19-01,19-02,19-03,19-04,19-05,19-06,19-07,19-08,19-09',
    );
  });

  it('begins with who paid the month before, and knows who paid ever before', () => {
    const bridge = revenueBridge(ONE_CUSTOMER.subscriptions, { from: '2019-01', until: '2019-05' });
    expect(figuresOf(bridge[0]?.movements as RevenueMovements)[0]).toEqual([1, '50']);
    expect(movesOf(bridge)).toEqual([
      ['2019-02', 'churn', 1, '-50'],
      ['2019-04', 'reactivation', 1, '50'],
    ]);
    const later = revenueBridge(ONE_CUSTOMER.subscriptions, { from: '2019-04', until: '2019-05' });
    expect(movesOf(later)).toEqual([['2019-04', 'reactivation', 1, '50']]);
  });

  it.each<[source: string, rows: readonly Partial<Subscription>[], moves: unknown]>([
    [
      'by hand: the rows of a customer, in any order',
      [
        { start: '2024-03-01', amount: 5 },
        { start: '2024-02-10', end: '2024-05-05', amount: 7 },
      ],
      [
        ['2024-02', 'new', 1, '7'],
        ['2024-03', 'expansion', 1, '5'],
        ['2024-05', 'contraction', 1, '-7'],
      ],
    ],
    [
      'by hand: a plan for another, in one move',
      [
        { start: '2024-02-01', end: '2024-04-01', amount: 120, term: 'year' },
        { start: '2024-04-01', end: '2024-05-01', amount: 3, quantity: 5 },
        { start: '2024-05-01', amount: 15 },
      ],
      [
        ['2024-02', 'new', 1, '10'],
        ['2024-04', 'expansion', 1, '5'],
      ],
    ],
    [
      'by hand: who comes and goes within a month is in no snapshot, and new later',
      [{ start: '2024-02-01', end: '2024-02-29' }, { start: '2024-04-01' }],
      [['2024-04', 'new', 1, '100']],
    ],
    [
      'by hand: a free plan before a paid one',
      [
        { start: '2024-02-01', amount: 0 },
        { start: '2024-02-01', amount: '0e-9' },
        { start: '2024-03-01', amount: 9 },
      ],
      [['2024-03', 'new', 1, '9']],
    ],
    [
      'by hand: a year that ended long ago',
      [
        { start: '2001-01-01', end: '2002-01-01', amount: 1 },
        { start: '2024-03-01', amount: 9 },
      ],
      [['2024-03', 'reactivation', 1, '9']],
    ],
    [
      'by hand: what is yet to come',
      [{ start: '2024-07-01' }, { start: '2024-01-01', end: '9999-12-31' }],
      [['2024-01', 'new', 1, '100']],
    ],
    [
      'by hand: a renewal at the same price, which does not end',
      [
        { start: '2023-03-01', end: '2024-03-01', term: 'year' },
        { start: '2024-03-01', term: 'year' },
      ],
      [],
    ],
    [
      'by hand: two customers of one name',
      [
        { customerId: 1, start: '2024-02-01', end: '2024-04-01' },
        { customerId: '01', start: '2024-04-01', amount: 30 },
      ],
      [
        ['2024-02', 'new', 1, '100'],
        ['2024-04', 'new', 1, '30'],
        ['2024-04', 'churn', 1, '-100'],
      ],
    ],
    [
      'Python fractions, to 34 digits: prices that do not end come, go and leave nothing',
      [
        { customerId: 1, start: '2024-02-01', end: '2024-05-01', term: 'year', terms: 7 },
        { customerId: 1, start: '2024-02-01', end: '2024-05-01', amount: '0.001', term: 'year', terms: 3 },
        { customerId: 1, start: '2024-03-01', end: '2024-05-01', term: 'week' },
      ],
      [
        ['2024-02', 'new', 1, '1.190503968253968253968253968253968'],
        ['2024-03', 'expansion', 1, '433.3333333333333333333333333333333'],
        ['2024-05', 'churn', 1, '-434.5238373015873015873015873015873'],
      ],
    ],
    [
      'Python fractions, to 34 digits: one price for many, 100 a year each',
      [
        ...[1, 2, 3].map((customerId) => ({ customerId, start: '2024-02-01', term: 'year' as const })),
        { customerId: 3, start: '2024-03-01', end: '2024-04-01', term: 'year' },
      ],
      [
        ['2024-02', 'new', 3, '25'],
        ['2024-03', 'expansion', 1, '8.333333333333333333333333333333333'],
        ['2024-04', 'contraction', 1, '-8.333333333333333333333333333333333'],
      ],
    ],
  ])('moves each customer once a month (%s)', (_, rows, moves) => {
    expect(movesOfRows(rows)).toEqual(moves);
  });

  it('adds up many rows, by hand: 300 customers at 10 who come one after the other, twice each', () => {
    const rows = Array.from({ length: 600 }, (_, index) => ({
      customerId: index % 300,
      start: '2024-02-01',
      amount: 10,
    }));
    expect(movesOfRows(rows)).toEqual([['2024-02', 'new', 300, '6000']]);
  });

  it('has a row for each month, also without subscriptions', () => {
    const bridge = revenueBridge([], { from: '0000-01', until: '0002-01' });
    expect(bridge.map(({ month }) => month).filter((month) => month.endsWith('-12'))).toEqual(['0000-12', '0001-12']);
    expect(bridge).toHaveLength(24);
    expect(
      bridge.every(({ movements }) =>
        figuresOf(movements).every(([customers, revenue]) => customers === 0 && revenue === '0'),
      ),
    ).toBe(true);
  });

  it.each(NO_SUBSCRIPTIONS)('refuses %s', (_, rows, message) => {
    expect(refusal(() => revenueBridge(rows as Subscription[], MONTHS))).toBe(message);
  });

  const MONTH = 'must be a month of the calendar such as "2024-02", got';
  const KEYS = 'the keys from, until, columns, got';
  it.each<[what: string, months: unknown, message: string]>([
    ['no months', undefined, `options.from: ${MONTH} undefined; options.until: ${MONTH} undefined`],
    ['a missing end', { from: '2024-01' }, `options.until: ${MONTH} undefined`],
    ['a day', { ...MONTHS, from: '2024-01-01' }, `options.from: ${MONTH} "2024-01-01"`],
    ['no month', { from: '2024-01', until: '2024-01' }, 'options.until: must be after from, got "2024-01"'],
    ['an unknown key', { ...MONTHS, to: '2024-03' }, `options.to: must be one of ${KEYS} "to"`],
  ])('refuses %s', (_, months, message) => {
    expect(refusal(() => revenueBridge([], months as RevenueBridgeOptions))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf((subscriptions: Iterable<Subscription>, months: RevenueBridgeOptions) =>
      revenueBridge(subscriptions, months),
    ).returns.toEqualTypeOf<readonly BridgeMonth[]>();
    expectTypeOf<BridgeMonth>().toEqualTypeOf<{ readonly month: string; readonly movements: RevenueMovements }>();
    expectTypeOf<RevenueBridgeOptions>().toEqualTypeOf<{ readonly from: string; readonly until: string }>();
  });
});
