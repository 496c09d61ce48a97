import { type CohortRetention, type CohortTable, cohortRetention, cohortTable } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

const cohort = (start: string, customers: number, ...values: unknown[]) => ({ cohort: start, customers, values });
/** A table as a store gives it back. */
const stored = (change: object = {}): CohortTable =>
  frozen({
    grain: 'month',
    measure: 'customers',
    until: '2024-04-01',
    lastPeriodComplete: true,
    cohorts: [cohort('2024-01-01', 10, 10, 5, 0), cohort('2024-02-01', 30, 30, 6)],
    ...change,
  }) as unknown as CohortTable;
const INCOMPLETE = { until: '2024-03-31', lastPeriodComplete: false };

describe('cohortRetention', () => {
  it('gives shares, null where nothing is observed, and an average weighted by size: (5 + 6) / (10 + 30)', () => {
    expect(cohortRetention(stored())).toStrictEqual({
      cohorts: [
        { cohort: '2024-01-01', customers: 10, shares: [1, 0.5, 0], incompleteAge: null },
        { cohort: '2024-02-01', customers: 30, shares: [1, 0.2, null], incompleteAge: null },
      ],
      average: [1, 0.275, 0],
    });
  });

  it('marks the incomplete period and leaves it out of the average', () => {
    const { cohorts, average } = cohortRetention(stored(INCOMPLETE));
    expect(cohorts.map(({ shares, incompleteAge }) => [...shares, incompleteAge])).toEqual([
      [1, 0.5, 0, 2],
      [1, 0.2, null, 1],
    ]);
    expect(average).toEqual([1, 0.5, null]);
    const { average: young } = cohortRetention(stored({ ...INCOMPLETE, cohorts: [cohort('2024-03-01', 3, 3)] }));
    expect(young).toEqual([null]);
  });

  it('gives shares of revenue, which may grow, turn negative, or be of nothing', () => {
    const cohorts = [
      cohort('2024-01-01', 1, '0.1', '0.3', -0.2),
      cohort('2024-02-01', 1, 0, 5),
      cohort('2024-03-01', 1, -1),
    ];
    const retention = cohortRetention(stored({ measure: 'revenue', cohorts }));
    expect(retention.cohorts.map(({ shares }) => shares)).toEqual([
      [1, 3, -2],
      [null, null, null],
      [null, null, null],
    ]);
    expect(retention.average).toEqual([null, 53, -2]);
  });

  it('keeps periods without a cohort as they are, and counts up to the last safe integer', () => {
    const most = 2 ** 53 - 1;
    const cohorts = [cohort('2024-01-01', most, most, 3, most), cohort('2024-03-01', most, most)];
    const { average } = cohortRetention(stored({ cohorts }));
    expect(average).toEqual([1, 3 / most, 1]);
    expect(cohortRetention(stored({ cohorts: [cohort('2024-03-01', 0, -0)] })).average).toEqual([null]);
  });

  it('gives nothing for nothing', () => {
    const nothing = { cohorts: [], average: [] };
    expect(cohortRetention(stored({ cohorts: [] }))).toStrictEqual(nothing);
    expect(cohortRetention(cohortTable([], { grain: 'day', measure: 'revenue' }))).toStrictEqual(nothing);
  });

  it('lies between 0 and 1 for customers, as wide as the oldest cohort, with null in the corner alone', () => {
    const activities = fc.array(
      fc.record({
        customerId: fc.nat(20),
        date: fc.nat(500).map((day) => new Date(Date.UTC(2024, 0, 1) + day * 86_400_000)),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(activities, fc.constantFrom('week', 'month', 'quarter'), (activities, grain) => {
        const table = cohortTable(activities, { grain, measure: 'customers' });
        const { cohorts, average } = cohortRetention(table);
        for (const [index, { shares, incompleteAge }] of cohorts.entries()) {
          const observed = table.cohorts[index]?.values.length ?? 0;
          expect(shares).toHaveLength(average.length);
          expect(shares.map((share) => share !== null)).toEqual(average.map((_, age) => age < observed));
          expect(shares.every((share) => share === null || (share >= 0 && share <= 1))).toBe(true);
          expect([shares[0], incompleteAge]).toEqual([1, table.lastPeriodComplete ? null : observed - 1]);
        }
        for (const [age, share] of average.entries()) {
          const seen = cohorts.flatMap(({ shares }) => shares[age] ?? []);
          if (share !== null) {
            expect(share).toBeLessThanOrEqual(Math.max(...seen));
            expect(share).toBeGreaterThanOrEqual(Math.min(...seen));
          }
        }
      }),
    );
  });

  it.each<[what: string, table: unknown, message: string]>([
    [
      'no table',
      null,
      'table: must be an object with the keys grain, measure, until, lastPeriodComplete, cohorts, got null',
    ],
    [
      'a wrong mark',
      { ...stored(), lastPeriodComplete: false },
      'table.lastPeriodComplete: must be true, as follows from until, got false',
    ],
    [
      'a share beyond the range of numbers',
      stored({ measure: 'revenue', cohorts: [cohort('2024-02-01', 1, '1e-300', '1e300')] }),
      'table.cohorts.0.values.1: must give a result between -1.797e308 and 1.797e308, got one beyond the range of numbers',
    ],
  ])('refuses %s', (_, table, message) => {
    expect(refusal(() => cohortRetention(table as CohortTable))).toBe(message);
  });

  it('refuses choices, which it would not look at, but not the index that map hands on', () => {
    const withChoice = cohortRetention as (table: CohortTable, further: unknown) => unknown;
    expect(refusal(() => withChoice(stored() as CohortTable, { kind: 'rolling' }))).toBe(
      'options: must be left out, as the table says what it counts, got an object',
    );
    expect([stored() as CohortTable].map(cohortRetention)).toEqual([cohortRetention(stored() as CohortTable)]);
  });

  it('has the documented types', () => {
    expectTypeOf(cohortRetention).parameters.toEqualTypeOf<[table: CohortTable]>();
    expectTypeOf(cohortRetention).returns.toEqualTypeOf<CohortRetention>();
    expectTypeOf<CohortRetention['average']>().toEqualTypeOf<readonly (number | null)[]>();
  });
});
