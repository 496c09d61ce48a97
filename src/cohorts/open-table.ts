import { money } from '../internal/exact/decimals.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { dayAfter } from '../internal/time/calendar.ts';
import { type Day, dayOfText, textOfDay } from '../internal/time/days.ts';
import { endsPeriod, type Grain, periodOf, startOfPeriod } from '../internal/time/periods.ts';
import type { Decimal } from '../money.ts';
import type { Cohort, CohortMeasure, CohortTable } from './cohort-types.ts';

/** A cohort whose period is a number. */
export interface OpenCohort {
  readonly period: number;
  readonly customers: number;
  readonly values: readonly (Decimal | number)[];
}

/** A cohort table whose periods and days are numbers. */
export interface OpenTable {
  readonly grain: Grain;
  readonly measure: CohortMeasure;
  readonly until: Day | undefined;
  readonly cohorts: readonly OpenCohort[];
}

/** Eleven years of days: one day mistyped by a thousand years must not use up the memory. */
const FIRST_DAY: Day = 101;
const MOST_CELLS = 2 ** 24;

export function checkCells(cohorts: number, ages: number, path: readonly PropertyKey[]): void {
  if (cohorts * ages <= MOST_CELLS) return;
  refuse(path, mustBe(`of so few periods that cohorts × ages is at most ${MOST_CELLS}`, cohorts * ages));
}

/** The table as the caller gets it. */
export function tableOf({ grain, measure, until, cohorts }: OpenTable): CohortTable {
  return {
    grain,
    measure,
    until: until === undefined ? null : textOfDay(dayAfter(until)),
    lastPeriodComplete: until === undefined ? null : endsPeriod(until, grain),
    cohorts: cohorts.map(
      ({ period, customers, values }): Cohort => ({
        cohort: startOfPeriod(period, grain),
        customers,
        values: values.map((value) => (typeof value === 'number' ? value : money(value))),
      }),
    ),
  };
}

/** The number of the last period; that of no table at all comes before all cohorts. */
export function lastPeriodOf({ until, grain }: Pick<OpenTable, 'until' | 'grain'>): number {
  return until === undefined ? -1 : periodOf(until, grain);
}

/** The last day of a half-open span. */
export function lastDayBefore(until: string, path: readonly PropertyKey[]): Day {
  const end = dayOfText(until) as Day;
  return end === FIRST_DAY ? refuse(path, mustBe('after 0000-01-01', until)) : dayAfter(end, -1);
}
