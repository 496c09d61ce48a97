import * as z from 'zod/mini';
import { readActivities } from '../internal/reading/activities.ts';
import { customerId } from '../internal/reading/customers.ts';
import { iterable } from '../internal/reading/fields.ts';
import type { OrderKind } from '../internal/reading/order-block.ts';
import { orderSchema } from '../internal/reading/orders.ts';
import { parameters, parseInput, row } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { type Day, day, dayOfDate, dayOfText, textOfDay } from '../internal/time/days.ts';
import { periodOf } from '../internal/time/periods.ts';
import type { CohortInput, CohortMeasure, CohortTable } from './cohort-types.ts';
import { countCohorts } from './count-cohorts.ts';
import { tableOf } from './open-table.ts';
import { grain, measure } from './read-table.ts';

export const cohortTableSchema = parameters({
  activities: iterable(),
  grain: grain(),
  measure: measure(),
  until: z.optional(day()),
});

export const cohortActivitySchema = row({ customerId: customerId(), date: dayOfDate() });

const FIRST_MONDAY: Day = 103;
const LAST_DAY: Day = 99_991_231;

/**
 * Cohort table: the customers grouped by the period of their first activity, and how many of them are active, or what they
 * pay, in each period from then on.
 *
 * - Formula: of each cohort and age, the customers with an activity in the period `cohort + age`, or the sum of their amounts
 * - Unit: customers, or money
 * - Convention: the calendar is that of UTC, weeks begin on Monday (ISO 8601), and age 0 is the period of the first activity.
 *   A customer counts once in a period. For revenue every row is an activity, a refund (a negative amount) too. Where the
 *   last activity is not the last day observed, give `until`: the periods up to it count as observed without activity
 * - Merges: tables of parts that share no customer add up with {@link mergeCohorts}
 * - Source: Glenn, “Cohort Analysis” (cohort, period and age); by first activity as is common practice
 *
 * @returns The cohorts that have customers, the earliest first; none without activities.
 * @throws {@link MetricsInputError} at the first row that is no activity or comes after `until`, when an option is none, or
 *   when cohorts × ages would be more than 16,777,216.
 * @example
 * const table = cohortTable({
 *   activities: [
 *     { customerId: 'ann', date: '2024-01-10' },
 *     { customerId: 'bob', date: '2024-01-31' },
 *     { customerId: 'ann', date: '2024-03-05' },
 *     { customerId: 'eve', date: '2024-02-29' },
 *   ],
 *   grain: 'month',
 *   measure: 'customers',
 * });
 * table.cohorts.map(({ cohort, values }) => [cohort, ...values]); // => [['2024-01-01', 2, 0, 1], ['2024-02-01', 1, 0]]
 * table.lastPeriodComplete; // => false
 */
export function cohortTable<Measure extends CohortMeasure>(input: CohortInput<Measure>): CohortTable<Measure> {
  const { activities: data, grain, measure, until } = parseInput(cohortTableSchema, input);
  const end = until === undefined ? undefined : (dayOfText(until) as Day);
  const kind: OrderKind = {
    ...(measure === 'revenue' ? { schema: orderSchema } : { schema: cohortActivitySchema, amounts: 'none' }),
    days: {
      first: grain === 'week' ? FIRST_MONDAY : 0,
      last: end ?? LAST_DAY,
      refuse: (day, index) => refuseDay(day, index, end),
    },
  };
  const activities = readActivities(data, 'activities', kind, grain);
  const last = end ?? activities.latest;
  const cohorts = last === undefined ? [] : countCohorts(activities, measure, periodOf(last, grain));
  return tableOf({ grain, measure, until: last, cohorts }) as CohortTable<Measure>;
}

function refuseDay(day: Day, index: number, end: Day = LAST_DAY): never {
  const expected = day > end ? `at or before until, ${textOfDay(end)}` : 'in a week that begins after 0000-01-02';
  return refuse(['activities', index, 'date'], mustBe(expected, textOfDay(day)));
}
