import * as z from 'zod/mini';
import { readActivities } from '../internal/reading/activities.ts';
import { customerId } from '../internal/reading/customers.ts';
import type { OrderKind } from '../internal/reading/order-block.ts';
import { orderSchema } from '../internal/reading/orders.ts';
import { parameters, parseOptions, row } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { dayAfter } from '../internal/time/calendar.ts';
import { type Day, day, dayOfDate, textOfDay } from '../internal/time/days.ts';
import { periodOf } from '../internal/time/periods.ts';
import type { CohortActivity, CohortMeasure, CohortTable, CohortTableOptions } from './cohort-types.ts';
import { countCohorts } from './count-cohorts.ts';
import { lastDayBefore, tableOf } from './open-table.ts';
import { grain, measure } from './read-table.ts';

export const cohortTableOptionsSchema = parameters({
  grain: grain(),
  measure: measure(),
  until: z.optional(day()),
});

export const cohortActivitySchema = row({ customerId: customerId(), date: dayOfDate() });

const FIRST_MONDAY: Day = 103;

/** The day after it has to be a day as well. */
const LAST_DAY: Day = 99_991_230;

/**
 * Cohort table: the customers grouped by the period of their first activity, and how many of them are active, or what they
 * pay, in each period from then on.
 *
 * - Formula: of each cohort and age, the customers with an activity in the period `cohort + age`, or the sum of their amounts
 * - Unit: customers, or money
 * - Convention: the calendar is that of UTC, weeks begin on Monday (ISO 8601), and age 0 is the period of the first activity.
 *   A customer counts once in a period. For revenue every row is an activity, a refund (a negative amount) too. If
 *   more days were observed than the last activity shows, give `until`, the first day that was not
 * - Merges: tables of parts that share no customer add up with {@link mergeCohorts}
 * - Source: Glenn, “Cohort Analysis” (cohort, period and age); by first activity as is common practice
 *
 * @returns The cohorts that have customers, the earliest first; none without activities.
 * @throws {@link MetricsInputError} at the first row that is no activity or comes after `until`, when an option is none, or
 *   when cohorts × ages would be more than 16,777,216.
 * @example
 * const table = cohortTable([
 *     { customerId: 'ann', date: '2024-01-10' },
 *     { customerId: 'bob', date: '2024-01-31' },
 *     { customerId: 'ann', date: '2024-03-05' },
 *     { customerId: 'eve', date: '2024-02-29' },
 *   ], { grain: 'month', measure: 'customers' });
 * table.cohorts.map(({ cohort, values }) => [cohort, ...values]); // => [['2024-01-01', 2, 0, 1], ['2024-02-01', 1, 0]]
 * table.lastPeriodComplete; // => false
 */
export function cohortTable<Measure extends CohortMeasure>(
  activities: Iterable<CohortActivity<Measure>>,
  options: CohortTableOptions<Measure>,
): CohortTable<Measure> {
  const { grain, measure, until } = parseOptions(cohortTableOptionsSchema, options);
  const end = until === undefined ? undefined : lastDayBefore(until, ['options', 'until']);
  const kind: OrderKind = {
    ...(measure === 'revenue' ? { schema: orderSchema } : { schema: cohortActivitySchema, amounts: 'none' }),
    days: {
      first: grain === 'week' ? FIRST_MONDAY : 0,
      last: end ?? LAST_DAY,
      refuse: (day, index) => refuseDay(day, index, end),
    },
  };
  const read = readActivities(activities, 'activities', kind, grain);
  const last = end ?? read.latest;
  const cohorts = last === undefined ? [] : countCohorts(read, measure, periodOf(last, grain));
  return tableOf({ grain, measure, until: last, cohorts }) as CohortTable<Measure>;
}

function refuseDay(day: Day, index: number, end: Day = LAST_DAY): never {
  const expected = day > end ? `before until, ${textOfDay(dayAfter(end))}` : 'in a week that begins after 0000-01-02';
  return refuse(['activities', index, 'date'], mustBe(expected, textOfDay(day)));
}
