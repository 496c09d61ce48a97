import { type Decimal, money, noSums, sumAt } from '../internal/exact/index.ts';
import {
  type Activities,
  addAmountOf,
  customerId,
  inOrderOfTime,
  type OrderKind,
  orderSchema,
  readActivities,
} from '../internal/orders/index.ts';
import {
  type Columns,
  columnsOf,
  mustBe,
  oneOf,
  optional,
  parameters,
  parseOptions,
  refuse,
  row,
} from '../internal/reading/index.ts';
import {
  type Day,
  day,
  dayAfter,
  dayOfDate,
  dayOfText,
  endsPeriod,
  type Grain,
  periodOf,
  startOfPeriod,
  textOfDay,
} from '../internal/time/index.ts';
import type { Order } from '../orders/index.ts';

/** The periods by which customers are grouped and followed. Weeks begin on Monday; all periods are in UTC. */
export type CohortGrain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What is measured: how many customers are active, or what they pay. */
export type CohortMeasure = 'customers' | 'revenue';

/** Something that a customer did: an order for revenue, otherwise who and when; rows may have other columns. */
export type CohortActivity<Measure extends CohortMeasure> = Measure extends 'revenue'
  ? Order
  : Pick<Order, 'customerId' | 'date'>;

/** Options of {@link cohortTable}. */
export interface CohortTableOptions<Measure extends CohortMeasure> {
  /** The periods by which customers are grouped and followed. */
  readonly grain: CohortGrain;
  /** What is measured. */
  readonly measure: Measure;
  /** First day not observed, `YYYY-MM-DD` (default: the day after the last activity). Activities on or after it are refused. */
  readonly until?: string;
}

/** The customers whose first activity was in the same period. */
export interface Cohort<Measure extends CohortMeasure = CohortMeasure> {
  /** First day of that period, `YYYY-MM-DD`. */
  readonly cohort: string;
  /** Customers in the cohort. */
  readonly customers: number;
  /** By age in periods, from 0 to the last period observed: active customers, or revenue as money. */
  readonly values: readonly (Measure extends 'revenue' ? Decimal : number)[];
}

/** Cohorts and their activity over time. */
export interface CohortTable<Measure extends CohortMeasure = CohortMeasure> {
  /** The periods by which customers are grouped and followed. */
  readonly grain: CohortGrain;
  /** What is measured. */
  readonly measure: Measure;
  /** First day not observed, `YYYY-MM-DD`; `null` if there are no activities and no `until` was given. */
  readonly until: string | null;
  /** Whether the last period was observed in full; if not, the last value of each cohort is incomplete. `null` if `until` is. */
  readonly lastPeriodComplete: boolean | null;
  /** The cohorts that have customers, earliest first. */
  readonly cohorts: readonly Cohort<Measure>[];
}

/** How much of a cohort is left. */
export interface CohortShares {
  /** First day of the period of first activity, `YYYY-MM-DD`. */
  readonly cohort: string;
  /** Customers in the cohort. */
  readonly customers: number;
  /** By age in periods: share of the customers, or of the revenue at age 0; `null` where not observed yet. */
  readonly shares: readonly (number | null)[];
  /** The age whose period has not ended yet; `null` when there is none. */
  readonly incompleteAge: number | null;
}

/** The result of `cohortRetention`. */
export interface CohortRetention {
  /** The cohorts, earliest first. All have as many shares as the earliest. */
  readonly cohorts: readonly CohortShares[];
  /** By age: the share over all cohorts for which the age has been observed in full; `null` if there are none. */
  readonly average: readonly (number | null)[];
}

/** A cohort with a numeric period. */
export interface OpenCohort {
  readonly period: number;
  readonly customers: number;
  readonly values: readonly (Decimal | number)[];
}

/** A cohort table with numeric periods and days. */
export interface OpenTable {
  readonly grain: Grain;
  readonly measure: CohortMeasure;
  readonly until: Day | undefined;
  readonly cohorts: readonly OpenCohort[];
}

/** Limits the days to eleven years: one date mistyped by a thousand years must not exhaust the memory. */
const FIRST_DAY: Day = 101;

const MOST_CELLS = 2 ** 24;

/** Where the values of each cohort are in the column of all values. */
interface Layout {
  /** Period, customers, and cell of the first value of each cohort. */
  readonly cohorts: readonly { readonly period: number; readonly customers: number; readonly start: number }[];
  /** Cell of period 0 of each customer, to which a period number is added. */
  readonly origins: Int32Array;
  readonly cells: number;
}

export const cohortTableOptionsSchema = parameters({
  grain: grain(),
  measure: measure(),
  until: optional(day()),
  columns: columnsOf(orderSchema),
});

export const cohortActivitySchema = row({ customerId: customerId(), date: dayOfDate() });

const FIRST_MONDAY: Day = 103;

/** The day after it must be valid as well. */
const LAST_DAY: Day = 99_991_230;

/** As {@link cohortTable}, of rows in the caller's own columns. */
export function cohortTable<Row, Measure extends CohortMeasure>(
  activities: Iterable<Row>,
  options: CohortTableOptions<Measure> & { readonly columns: Columns<Row, keyof CohortActivity<Measure> & string> },
): CohortTable<Measure>;
/**
 * Cohort table: customers grouped by the period of their first activity, and how many of them are active, or what they
 * pay, in each period from then on.
 *
 * - Formula: for each cohort and age, the customers with an activity in the period `cohort + age`, or the sum of their
 *   amounts
 * - Unit: customers, or money
 * - Convention: periods are in UTC, weeks begin on Monday (ISO 8601), and age 0 is the period of first activity. A
 *   customer counts once per period. For revenue every row is an activity, including refunds (negative amounts). If you
 *   observed more days than the activities show, give `until`, the first day not observed
 * - Merges: tables that share no customer add up with {@link mergeCohorts}
 * - Source: Glenn, “Cohort Analysis” (cohort, period and age); grouping by first activity is common practice
 *
 * @returns The cohorts that have customers, earliest first; none if there are no activities.
 * @throws {@link MetricsInputError} at the first row that is invalid or after `until`, or when cohorts × ages exceeds
 *   16,777,216.
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
): CohortTable<Measure>;
export function cohortTable(activities: Iterable<unknown>, options: object): CohortTable {
  const { grain, measure, until, columns } = parseOptions(cohortTableOptionsSchema, options);
  const end = until === undefined ? undefined : lastDayBefore(until, ['options', 'until']);
  const kind: OrderKind = {
    columns,
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
  return tableOf({ grain, measure, until: last, cohorts });
}

function refuseDay(day: Day, index: number, end: Day = LAST_DAY): never {
  const expected = day > end ? `before until, ${textOfDay(dayAfter(end))}` : 'in a week that begins after 0000-01-02';
  return refuse(['activities', index, 'date'], mustBe(expected, textOfDay(day)));
}

/** The cohorts, earliest first, with a value for each period up to the last. */
function countCohorts(activities: Activities, measure: CohortMeasure, last: number) {
  const { cohorts, origins, cells } = layOut(activities, last);
  const valueAt = measure === 'revenue' ? revenue(activities, origins, cells) : customers(activities, origins, cells);
  return cohorts.map(({ period, customers, start }) => {
    const values = Array.from({ length: last - period + 1 }, (_, age) => valueAt(start + age));
    return { period, customers, values };
  });
}

function layOut({ places, customers, times }: Activities, last: number): Layout {
  const firsts = new Int32Array(places.ids.length).fill(last);
  for (let row = 0; row < customers.length; row += 1) {
    const place = customers[row] as number;
    firsts[place] = Math.min(firsts[place] as number, times[row] as number);
  }
  const earliest = firsts.reduce((least, first) => Math.min(least, first), last);
  const sizes = new Int32Array(last - earliest + 1);
  for (const first of firsts) sizes[first - earliest] = (sizes[first - earliest] as number) + 1;
  checkCells(sizes.filter((size) => size > 0).length, sizes.length, ['activities']);
  const starts = new Int32Array(sizes.length);
  const cohorts: Layout['cohorts'][number][] = [];
  let cells = 0;
  for (const [index, size] of sizes.entries()) {
    if (size === 0) continue;
    const period = earliest + index;
    cohorts.push({ period, customers: size, start: cells });
    starts[index] = cells;
    cells += last - period + 1;
  }
  return { cohorts, origins: firsts.map((first) => (starts[first - earliest] as number) - first), cells };
}

/** Counts each customer once per period: activities of one period are adjacent. */
function customers(activities: Activities, origins: Int32Array, cells: number): (cell: number) => number {
  const { customers, times } = inOrderOfTime(activities);
  const counts = new Float64Array(cells);
  const seen = new Int32Array(origins.length).fill(-1);
  for (let row = 0; row < customers.length; row += 1) {
    const place = customers[row] as number;
    const time = times[row] as number;
    if (seen[place] === time) continue;
    seen[place] = time;
    const cell = (origins[place] as number) + time;
    counts[cell] = (counts[cell] as number) + 1;
  }
  return (cell) => counts[cell] as number;
}

function revenue(activities: Activities, origins: Int32Array, cells: number): (cell: number) => Decimal {
  const { customers, times } = activities;
  const sums = noSums(cells);
  for (let row = 0; row < customers.length; row += 1) {
    addAmountOf(activities, row, sums, (origins[customers[row] as number] as number) + (times[row] as number));
  }
  return (cell) => sumAt(sums, cell);
}

export function checkCells(cohorts: number, ages: number, path: readonly PropertyKey[]): void {
  if (cohorts * ages <= MOST_CELLS) return;
  refuse(path, mustBe(`of so few periods that cohorts × ages is at most ${MOST_CELLS}`, cohorts * ages));
}

/** The public form of a table. */
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

/** Number of the last period; an empty table ends before all cohorts. */
export function lastPeriodOf({ until, grain }: Pick<OpenTable, 'until' | 'grain'>): number {
  return until === undefined ? -1 : periodOf(until, grain);
}

/** The last day before `until`. */
export function lastDayBefore(until: string, path: readonly PropertyKey[]): Day {
  const end = dayOfText(until) as Day;
  return end === FIRST_DAY ? refuse(path, mustBe('after 0000-01-01', until)) : dayAfter(end, -1);
}

export function grain() {
  return oneOf('day', 'week', 'month', 'quarter', 'year');
}

export function measure() {
  return oneOf('customers', 'revenue');
}
