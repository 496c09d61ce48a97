import { exact } from '../internal/exact/decimals.ts';
import { addCounts } from '../internal/reading/counts.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import type { Day } from '../internal/time/days.ts';
import type { Decimal } from '../money.ts';
import type { CohortMeasure, CohortTable } from './cohort-types.ts';
import { checkCells, lastPeriodOf, type OpenCohort, type OpenTable, tableOf } from './open-table.ts';
import { readTable } from './read-table.ts';

/**
 * Merges the cohort tables of two parts of the data: the table of all of it.
 *
 * - Formula: the sum, cohort by cohort and age by age
 * - Unit: customers, or money
 * - Convention: the parts must share no customer (shards by customer, not by time). The later `until` counts: what a part
 *   has not observed up to it was without activity
 * - Source: follows from the definition of {@link cohortTable}
 *
 * @returns The merged table.
 * @throws {@link MetricsInputError} when an input is no `CohortTable`, grain or measure differ, a sum is no safe integer, or
 *   when cohorts × ages would be more than 16,777,216.
 * @example
 * const north = cohortTable([{ customerId: 1, date: '2023-05-01' }], { grain: 'year', measure: 'customers' });
 * const south = cohortTable([{ customerId: 2, date: '2024-05-01' }], { grain: 'year', measure: 'customers' });
 * mergeCohorts(north, south).cohorts.map(({ cohort, values }) => [cohort, ...values]); // => [['2023-01-01', 1, 0], ['2024-01-01', 1]]
 */
export function mergeCohorts<Measure extends CohortMeasure>(
  a: CohortTable<Measure>,
  b: CohortTable<Measure>,
): CohortTable<Measure> {
  const one = readTable(a, 'a');
  const other = readTable(b, 'b');
  if (other.grain !== one.grain) refuse(['b', 'grain'], mustBe(`"${one.grain}", as in a`, other.grain));
  if (other.measure !== one.measure) refuse(['b', 'measure'], mustBe(`"${one.measure}", as in a`, other.measure));
  const table = { ...one, until: later(one.until, other.until) };
  return tableOf({ ...table, cohorts: mergedCohorts(one, other, lastPeriodOf(table)) }) as CohortTable<Measure>;
}

function later(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}

function mergedCohorts(a: OpenTable, b: OpenTable, last: number): readonly OpenCohort[] {
  const ofB = new Map(b.cohorts.map((cohort, index) => [cohort.period, { ...cohort, index }]));
  const known = new Set(a.cohorts.map(({ period }) => period));
  const cohorts = [...a.cohorts, ...b.cohorts.filter(({ period }) => !known.has(period))];
  const earliest = cohorts.reduce((least, { period }) => Math.min(least, period), last);
  checkCells(cohorts.length, last - earliest + 1, ['b', 'cohorts']);
  const zero = a.measure === 'revenue' ? exact(0) : 0;
  const merged = cohorts.map(({ period, customers, values }): OpenCohort => {
    const other = known.has(period) ? ofB.get(period) : undefined;
    const path = ['b', 'cohorts', other?.index ?? 0, 'customers'];
    return {
      period,
      customers: addCounts(customers, other?.customers ?? 0, path),
      values: Array.from({ length: last - period + 1 }, (_, age) =>
        plus(values[age] ?? zero, other?.values[age] ?? zero),
      ),
    };
  });
  return merged.sort((x, y) => x.period - y.period);
}

function plus(a: Decimal | number, b: Decimal | number): Decimal | number {
  return typeof a === 'number' ? a + Number(b) : a.plus(b);
}
