import { type CohortGrain, type CohortTable, cohortTable, type Decimal, type Order } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';

const on = (customerId: string | number, date: Order['date'], amount: Order['amount'] = 1): Order => ({
  customerId,
  date,
  amount,
});

/** The first days of the cohorts with their values. */
const rowsOf = ({ cohorts }: CohortTable) =>
  cohorts.map(({ cohort, values }) => [cohort, ...values.map(String)].join(' '));

const customersBy = (grain: CohortGrain, activities: Iterable<Order>, until?: string) =>
  cohortTable(activities, { grain, measure: 'customers', ...(until === undefined ? {} : { until }) });

describe('cohortTable', () => {
  it('follows customers from their first activity, whatever the order of the rows, and counts each once in a period', () => {
    const activities = [
      on('ann', '2024-03-05'),
      on('bob', '2024-01-31T23:30:00-05:00'),
      on('ann', '2024-01-10'),
      on('ann', '2024-03-31'),
      on(7, new Date('2024-02-29T12:00:00Z')),
      on('ann', '2024-01-11'),
      on('07', '2024-04-02'),
    ];
    expect(customersBy('month', activities)).toStrictEqual({
      grain: 'month',
      measure: 'customers',
      until: '2024-04-03',
      lastPeriodComplete: false,
      cohorts: [
        { cohort: '2024-01-01', customers: 1, values: [1, 0, 1, 0] },
        { cohort: '2024-02-01', customers: 2, values: [2, 0, 0] },
        { cohort: '2024-04-01', customers: 1, values: [1] },
      ],
    });
  });

  it.each<[grain: CohortGrain, rows: readonly string[], complete: boolean, source: string]>([
    ['day', ['2024-12-29 1 0 1 0', '2024-12-30 1 0 0'], true, 'by hand'],
    [
      'week',
      ['2024-12-23 1 1', '2024-12-30 1'],
      false,
      'ISO 8601: 2024-12-29 is a Sunday, and 2025-W01 begins the day after',
    ],
    ['month', ['2024-12-01 2 0'], false, 'by hand'],
    ['quarter', ['2024-10-01 2 0'], false, 'by hand'],
    ['year', ['2024-01-01 2 0'], false, 'by hand'],
  ])('groups by the %s', (grain, rows, complete) => {
    const activities = [on('ann', '2024-12-29'), on('bob', '2024-12-30'), on('ann', '2024-12-31')];
    const table = customersBy(grain, activities, '2025-01-02');
    expect([rowsOf(table), table.lastPeriodComplete]).toEqual([rows, complete]);
  });

  it.each<[grain: CohortGrain, last: string, complete: boolean, start: string]>([
    ['day', '2024-02-29', true, '2024-02-29'],
    ['week', '2024-03-03', true, '2024-02-26'],
    ['week', '2024-03-02', false, '2024-02-26'],
    ['month', '2024-02-28', false, '2024-02-01'],
    ['month', '2024-02-29', true, '2024-02-01'],
    ['month', '2023-02-28', true, '2023-02-01'],
    ['month', '2023-12-31', true, '2023-12-01'],
    ['quarter', '2024-06-30', true, '2024-04-01'],
    ['quarter', '2024-05-31', false, '2024-04-01'],
    ['year', '2024-12-31', true, '2024-01-01'],
    ['year', '2024-12-30', false, '2024-01-01'],
    ['year', '9998-12-31', true, '9998-01-01'],
    ['week', '9999-12-30', false, '9999-12-27'],
    ['week', '0000-01-03', false, '0000-01-03'],
    ['day', '0000-01-01', true, '0000-01-01'],
  ])('marks whether the last %s is complete on %s', (grain, last, complete, start) => {
    const table = customersBy(grain, [on(1, last)]);
    expect([table.lastPeriodComplete, table.cohorts[0]?.cohort]).toEqual([complete, start]);
  });

  it('adds up revenue exactly, refunds too', () => {
    const activities = [
      on('ann', '2024-01-10', 0.1),
      on('ann', '2024-01-11', '0.2'),
      on('bob', '2024-01-12', '1e-20'),
      on('ann', '2024-03-01', '-5.50'),
      on('bob', '2024-03-01', 2n),
      on('eve', '2024-03-02', '1e30'),
      on('eve', '2024-03-02', 0.01),
    ];
    expect(rowsOf(cohortTable(activities, { grain: 'month', measure: 'revenue' }))).toEqual([
      '2024-01-01 0.30000000000000000001 0 -3.5',
      '2024-03-01 1.00000000000000000000000000000001e+30',
    ]);
    const many = Array.from({ length: 100 }, () => on('ann', '2024-01-10', 9_999_999_999_999.99));
    expect(rowsOf(cohortTable(many, { grain: 'year', measure: 'revenue' }))).toEqual(['2024-01-01 999999999999999']);
  });

  it('takes any iterable, and rows without an amount where customers are counted', () => {
    const activities = new Set([{ customerId: 1, date: '2024-01-01', plan: 'basic' }]);
    expect(cohortTable(activities, { grain: 'day', measure: 'customers' }).cohorts).toHaveLength(1);
  });

  it('gives no cohorts for no activities, with the day observed if there is one', () => {
    const nothing = { grain: 'month', measure: 'customers', until: null, lastPeriodComplete: null, cohorts: [] };
    expect(customersBy('month', [])).toStrictEqual(nothing);
    expect(customersBy('month', [], '2024-02-01')).toStrictEqual({
      ...nothing,
      until: '2024-02-01',
      lastPeriodComplete: true,
    });
    expect(customersBy('week', [], '0000-01-02')).toMatchObject({ until: '0000-01-02', lastPeriodComplete: false });
  });

  it('refuses the text of a number that is an id as well, with both places', () => {
    const rows = ['ann', '7', 7].map((customerId) => ({ customerId, date: '2024-01-01' }));
    expect(refusal(() => cohortTable(rows, { grain: 'month', measure: 'customers' }))).toBe(
      'activities.2.customerId: must be a string, as the same id is in activities.1, got 7',
    );
  });

  it('has the documented types', () => {
    const table = cohortTable([], { grain: 'day', measure: 'revenue' });
    expectTypeOf(table.cohorts).items.toHaveProperty('values').toEqualTypeOf<readonly Decimal[]>();
    expectTypeOf(customersBy('day', []).cohorts).items.toHaveProperty('values').toEqualTypeOf<readonly number[]>();
    expectTypeOf<CohortTable['until']>().toEqualTypeOf<string | null>();
  });
});

describe('cohortTable refuses', () => {
  const good = { activities: [on('ann', '2024-01-01')], grain: 'month', measure: 'revenue' };
  const DATE = 'must be a day such as "2024-02-29", an instant such as "2024-02-29T12:00:00Z" or a valid Date, got';
  it.each<[what: string, change: object, message: string]>([
    ['no activities', { activities: 5 }, 'activities: must be an iterable such as an array, got 5'],
    [
      'an hour',
      { grain: 'hour' },
      'options.grain: must be one of "day", "week", "month", "quarter", "year", got "hour"',
    ],
    ['another measure', { measure: 'orders' }, 'options.measure: must be one of "customers", "revenue", got "orders"'],
    ['a Date', { until: new Date(0) }, 'options.until: must be a day of the calendar such as "2024-02-29", got a Date'],
    [
      'an unknown key',
      { unit: 'week' },
      'options.unit: must be one of the keys grain, measure, until, columns, got "unit"',
    ],
    [
      'an activity on the day until',
      { activities: [on(1, '2024-01-31'), on(1, '2024-02-01')], until: '2024-02-01' },
      'activities.1.date: must be before until, 2024-02-01, got "2024-02-01"',
    ],
    [
      'an activity on the last day of the calendar',
      { activities: [on(1, '9999-12-31')] },
      'activities.0.date: must be before until, 9999-12-31, got "9999-12-31"',
    ],
    ['an until before all days', { until: '0000-01-01' }, 'options.until: must be after 0000-01-01, got "0000-01-01"'],
    [
      'a week that begins before the calendar',
      { activities: [on(1, '0000-01-02')], grain: 'week' },
      'activities.0.date: must be in a week that begins after 0000-01-02, got "0000-01-02"',
    ],
    [
      'revenue without an amount',
      { activities: [{ customerId: 1, date: '2024-01-01' }] },
      'activities.0.amount: must be an amount such as 12.5 or "12.50", got undefined',
    ],
    [
      'a date that is none',
      { activities: [on(1, '2024-01-01'), on(1, '2024-02-30')], measure: 'customers' },
      `activities.1.date: ${DATE} "2024-02-30"`,
    ],
    [
      'a row of null',
      { activities: [null], measure: 'customers' },
      'activities.0: must be an object with the keys customerId, date, got null',
    ],
    [
      'a century between many cohorts',
      {
        activities: Array.from({ length: 500 }, (_, day) => on(day, new Date(86_400_000 * day))).concat(
          on(1, '2100-01-01'),
        ),
        grain: 'day',
      },
      'activities: must be of so few periods that cohorts × ages is at most 16777216, got 23741500',
    ],
  ])('%s', (_, change, message) => {
    expect(refusal(() => cohortTable(...split({ ...good, ...change } as unknown, 'activities')))).toBe(message);
  });
});
