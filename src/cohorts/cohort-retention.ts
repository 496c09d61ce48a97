import { type Decimal, decimalRatio, sum } from '../internal/exact/index.ts';
import { mustBe, ratio, refuse, totalOf } from '../internal/reading/index.ts';
import { endsPeriod, startOfPeriod } from '../internal/time/index.ts';
import type { CohortRetention, CohortTable, OpenCohort } from './cohort-table.ts';
import { readTable } from './merge-cohorts.ts';

/**
 * Cohort retention: which share of each cohort is active, or of its first revenue is paid, at each age; and the average curve.
 *
 * - Formula: `value at the age / value at age 0`; on average `Σ values at the age / Σ values at age 0`, over the cohorts for
 *   which the age is observed in full
 * - Unit: share from 0 to 1; of revenue it may be above 1, or negative after refunds
 * - Convention: the average is weighted by the size of the cohorts. Ages not observed yet are `null`, never 0, and so are shares
 *   of a revenue that is not above 0. The last period may be incomplete: its shares are given, marked by `incompleteAge`, and
 *   left out of the average
 * - Source: Glenn, “Cohort Analysis” (cohort, period and age); the shares by definition
 *
 * @returns The shares of each cohort and on average; no cohorts and no ages without customers.
 * @throws {@link MetricsInputError} when the input is no `CohortTable`, or a share fits no number.
 * @example
 * const table = cohortTable([
 *     { customerId: 'ann', date: '2024-01-10' },
 *     { customerId: 'bob', date: '2024-01-31' },
 *     { customerId: 'ann', date: '2024-02-05' },
 *     { customerId: 'eve', date: '2024-02-29' },
 *   ], { grain: 'month', measure: 'customers', until: '2024-04-01' });
 * const { cohorts, average } = cohortRetention(table);
 * cohorts.map(({ shares }) => shares); // => [[1, 0.5, 0], [1, 0, null]]
 * average; // => [1, 1 / 3, 0]
 */
export function cohortRetention(table: CohortTable): CohortRetention;
export function cohortRetention(table: CohortTable, ...further: readonly unknown[]): CohortRetention {
  if (typeof further[0] === 'object')
    refuse(['options'], mustBe('left out, as the table says what it counts', further[0]));
  const { cohorts, grain, measure, until } = readTable(table, 'table');
  const isComplete = until === undefined || endsPeriod(until, grain);
  const ages = Array.from({ length: cohorts[0]?.values.length ?? 0 }, (_, age) => age);
  const share = measure === 'revenue' ? shareOfRevenue : shareOfCustomers;
  return {
    cohorts: cohorts.map((cohort, index) => ({
      cohort: startOfPeriod(cohort.period, grain),
      customers: cohort.customers,
      shares: ages.map((age) =>
        age < cohort.values.length ? share([cohort], age, ['table', 'cohorts', index, 'values', age]) : null,
      ),
      incompleteAge: isComplete ? null : cohort.values.length - 1,
    })),
    average: ages.map((age) => {
      const observed = cohorts.filter(({ values }) => age < (isComplete ? values.length : values.length - 1));
      return share(observed, age, ['table', 'cohorts']);
    }),
  };
}

function shareOfCustomers(cohorts: readonly OpenCohort[], age: number): number | null {
  const active = cohorts.map(({ values }) => values[age] as number);
  return ratio(totalOf(active), totalOf(cohorts.map(({ customers }) => customers)));
}

function shareOfRevenue(cohorts: readonly OpenCohort[], age: number, path: readonly PropertyKey[]): number | null {
  const first = sum(cohorts.map(({ values }) => values[0] as Decimal));
  const revenue = sum(cohorts.map(({ values }) => values[age] as Decimal));
  return first.greaterThan(0) ? decimalRatio(revenue, first, path) : null;
}
