import { type CohortTable, cohortTable, mergeCohorts, type Order } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

const cohort = (start: string, ...values: unknown[]) => ({ cohort: start, customers: values[0], values });
/** A table as a store gives it back. */
const stored = (change: object = {}): CohortTable =>
  ({
    grain: 'month',
    measure: 'customers',
    until: '2024-03-16',
    lastPeriodComplete: false,
    cohorts: [cohort('2024-01-01', 5, 3, 2), cohort('2024-03-01', 4)],
    ...change,
  }) as unknown as CohortTable;

const APRIL = { until: '2024-05-01', lastPeriodComplete: true };
const EMPTY = { until: null, lastPeriodComplete: null, cohorts: [] };

describe('mergeCohorts', () => {
  it('adds up by cohort and age, up to the later day', () => {
    const other = stored({ ...APRIL, cohorts: [cohort('2024-01-01', 2, 2, 1, 1), cohort('2024-02-01', 1, 0, 1)] });
    const merged = stored({
      ...APRIL,
      cohorts: [cohort('2024-01-01', 7, 5, 3, 1), cohort('2024-02-01', 1, 0, 1), cohort('2024-03-01', 4, 0)],
    });
    expect(mergeCohorts(frozen(stored()), frozen(other))).toStrictEqual(merged);
    expect(mergeCohorts(other, stored())).toStrictEqual(merged);
  });

  it('adds up money exactly, from texts as JSON keeps them', () => {
    const money = { measure: 'revenue', cohorts: [{ cohort: '2024-01-01', customers: 1, values: ['0.1', 0, -5] }] };
    const more = {
      measure: 'revenue',
      cohorts: [{ cohort: '2024-01-01', customers: 2, values: ['0.2', '1e-9', '5'] }],
    };
    expect(JSON.parse(JSON.stringify(mergeCohorts(stored(money), stored(more)).cohorts))).toStrictEqual([
      { cohort: '2024-01-01', customers: 3, values: ['0.3', '1e-9', '0'] },
    ]);
  });

  it('leaves a table as it is beside nothing', () => {
    expect(mergeCohorts(stored(), stored(EMPTY))).toStrictEqual(stored());
    expect(mergeCohorts(stored(EMPTY), stored())).toStrictEqual(stored());
    expect(mergeCohorts(stored(EMPTY), stored(EMPTY))).toStrictEqual(stored(EMPTY));
    expect(mergeCohorts(stored({ ...APRIL, cohorts: [] }), stored(EMPTY))).toStrictEqual(
      stored({ ...APRIL, cohorts: [] }),
    );
  });

  it('of the tables of shards of customers is the table of all', () => {
    const activities: fc.Arbitrary<Order[]> = fc.array(
      fc.record({
        customerId: fc.nat(9),
        date: fc.integer({ min: 0, max: 800 }).map((day) => new Date(Date.UTC(2023, 10, 20) + day * 86_400_000)),
        amount: fc.oneof(
          fc.integer({ min: -(10 ** 4), max: 10 ** 6 }).map((cents) => cents / 100),
          fc.constantFrom('1e-12', '-3.1415'),
        ),
      }),
    );
    const grain = fc.constantFrom('day', 'week', 'month', 'quarter', 'year');
    fc.assert(
      fc.property(
        activities,
        grain,
        fc.constantFrom('customers', 'revenue'),
        fc.nat(10),
        (all, grain, measure, split) => {
          const tableOf = (activities: Order[]): CohortTable => cohortTable(frozen(activities), { grain, measure });
          const a = tableOf(all.filter(({ customerId }) => Number(customerId) < split));
          const b = tableOf(all.filter(({ customerId }) => Number(customerId) >= split));
          expect(JSON.stringify(mergeCohorts(a, JSON.parse(JSON.stringify(b))))).toBe(JSON.stringify(tableOf(all)));
        },
      ),
    );
  });

  const only = (...cohorts: unknown[]) => ({ cohorts });
  it.each<[what: string, change: object, message: string]>([
    ['cohorts that are none', { cohorts: 5 }, '.cohorts: must be an iterable such as an array, got 5'],
    [
      'an unknown key',
      { name: 'x' },
      '.name: must be one of the keys grain, measure, until, lastPeriodComplete, cohorts, got "name"',
    ],
    [
      'a wrong mark',
      { lastPeriodComplete: true },
      '.lastPeriodComplete: must be false, as follows from until, got true',
    ],
    [
      'a mark of nothing',
      { ...EMPTY, lastPeriodComplete: false },
      '.lastPeriodComplete: must be null, as follows from until, got false',
    ],
    ['a text as mark', { lastPeriodComplete: 'no' }, '.lastPeriodComplete: must be true, false or null, got "no"'],
    ['a row of null', only(null), '.cohorts.0: must be an object with the keys cohort, customers, values, got null'],
    [
      'the middle of a month',
      only(cohort('2024-01-02', 5, 3, 2)),
      '.cohorts.0.cohort: must be the first day of a month, got "2024-01-02"',
    ],
    [
      'a cohort after until',
      only(cohort('2024-04-01', 5)),
      '.cohorts.0.cohort: must be at or before until, got "2024-04-01"',
    ],
    [
      'cohorts without a day',
      { ...EMPTY, cohorts: [cohort('2024-01-01', 1)] },
      '.cohorts.0.cohort: must be at or before until, got "2024-01-01"',
    ],
    [
      'a cohort twice',
      only(cohort('2024-03-01', 4), cohort('2024-03-01', 4)),
      '.cohorts.1.cohort: must be after the cohort before it, got "2024-03-01"',
    ],
    [
      'too few values',
      only(cohort('2024-01-01', 5, 3)),
      '.cohorts.0.values: must have one value for each month up to until, got another number of values',
    ],
    [
      'half a customer',
      only(cohort('2024-02-01', 5, 0.5)),
      '.cohorts.0.values.1: must be a whole number from 0 to 5, got 0.5',
    ],
    [
      'more than all',
      only(cohort('2024-02-01', 5, 6)),
      '.cohorts.0.values.1: must be a whole number from 0 to 5, got 6',
    ],
    [
      'fewer than none',
      only(cohort('2024-02-01', 5, -1)),
      '.cohorts.0.values.1: must be a whole number from 0 to 5, got -1',
    ],
    [
      'a first value other than the customers',
      only({ ...cohort('2024-03-01', 4), customers: 5 }),
      '.cohorts.0.values.0: must be 5, all customers of the cohort, got 4',
    ],
    [
      'revenue that is no amount',
      { measure: 'revenue', cohorts: [{ ...cohort('2024-03-01', null), customers: 1 }] },
      '.cohorts.0.values.0: must be an amount such as 12.5 or "12.50", got null',
    ],
  ])('refuses %s, in either part', (_, change, message) => {
    expect(refusal(() => mergeCohorts(stored(change), stored()))).toBe(`a${message}`);
    expect(refusal(() => mergeCohorts(stored(EMPTY), stored(change)))).toBe(`b${message}`);
  });

  const days = (until: string, ...cohorts: unknown[]) =>
    stored({ grain: 'day', until, lastPeriodComplete: true, cohorts });
  it.each<[what: string, b: CohortTable, message: string]>([
    ['another grain', days('2024-01-01'), 'b.grain: must be "month", as in a, got "day"'],
    [
      'another measure',
      stored({ measure: 'revenue', cohorts: [] }),
      'b.measure: must be "customers", as in a, got "revenue"',
    ],
    [
      'too many customers',
      stored(only(cohort('2024-03-01', 2 ** 53 - 4))),
      'b.cohorts.0.customers: must be small enough for a sum of at most 9007199254740991, got 9007199254740988',
    ],
  ])('refuses %s', (_, b, message) => {
    expect(refusal(() => mergeCohorts(stored(), b))).toBe(message);
  });

  it('refuses a table that the memory would not hold', () => {
    const START = Date.UTC(2024, 0, 1);
    const cohorts = Array.from({ length: 6 }, (_, day) =>
      cohort(
        new Date(START + day * 86_400_000).toISOString().slice(0, 10),
        1,
        ...Array.from({ length: 5 - day }, () => 0),
      ),
    );
    expect(refusal(() => mergeCohorts(days('2024-01-06', ...cohorts), days('9999-12-31')))).toBe(
      'a.cohorts.0.values: must have one value for each day up to until, got another number of values',
    );
  });

  it('has the documented types', () => {
    expectTypeOf(mergeCohorts<'revenue'>).returns.toEqualTypeOf<CohortTable<'revenue'>>();
  });
});
