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

/** The periods by which customers are grouped and followed. Weeks begin on Monday; all are of UTC. */
export type CohortGrain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What is followed: how many customers are active, or what they pay. */
export type CohortMeasure = 'customers' | 'revenue';

/** Something that a customer did: for revenue an order, else who and when; a row may carry further columns. */
export type CohortActivity<Measure extends CohortMeasure> = Measure extends 'revenue'
  ? Order
  : Pick<Order, 'customerId' | 'date'>;

/** What is chosen about {@link cohortTable}. */
export interface CohortTableOptions<Measure extends CohortMeasure> {
  /** The periods by which customers are grouped and followed. */
  readonly grain: CohortGrain;
  /** What is followed. */
  readonly measure: Measure;
  /** Last day observed, `YYYY-MM-DD` (default: that of the last activity). No activity may come after it. */
  readonly until?: string;
}

/** The customers whose first activity was in one period. */
export interface Cohort<Measure extends CohortMeasure = CohortMeasure> {
  /** First day of that period, `YYYY-MM-DD`. */
  readonly cohort: string;
  /** Customers in the cohort. */
  readonly customers: number;
  /** By age in periods, from 0 to the period of the last day observed: its active customers, or its revenue as money. */
  readonly values: readonly (Measure extends 'revenue' ? Decimal : number)[];
}

/** Cohorts and what became of them. */
export interface CohortTable<Measure extends CohortMeasure = CohortMeasure> {
  /** The periods by which customers are grouped and followed. */
  readonly grain: CohortGrain;
  /** What is followed. */
  readonly measure: Measure;
  /** Last day observed, `YYYY-MM-DD`; `null` when there is neither an activity nor a given one. */
  readonly until: string | null;
  /** Whether that day ends its period; if not, the last value of each cohort is of an incomplete period. `null` without a day. */
  readonly lastPeriodComplete: boolean | null;
  /** The cohorts that have customers, the earliest first. */
  readonly cohorts: readonly Cohort<Measure>[];
}

/** How much of a cohort is left. */
export interface CohortShares {
  /** First day of the period of the first activity, `YYYY-MM-DD`. */
  readonly cohort: string;
  /** Customers in the cohort. */
  readonly customers: number;
  /** By age in periods: the share of the customers, or of the revenue at age 0; `null` where nothing is observed yet. */
  readonly shares: readonly (number | null)[];
  /** The age at which the period is incomplete, as its end is not observed yet; `null` when there is none. */
  readonly incompleteAge: number | null;
}

/** The result of `cohortRetention`. */
export interface CohortRetention {
  /** The cohorts, the earliest first. All have as many shares as the earliest. */
  readonly cohorts: readonly CohortShares[];
  /** By age: the share of all cohorts together for which the age is observed in full; `null` where there are none. */
  readonly average: readonly (number | null)[];
}

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

/** Where the values of each cohort stand in one column of them all. */
interface Layout {
  /** Of each cohort the period, the customers, and the cell of its first value. */
  readonly cohorts: readonly { readonly period: number; readonly customers: number; readonly start: number }[];
  /** Of each customer, the cell of the period 0: that of any other period lies so many cells behind it. */
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

/** The day after it has to be a day as well. */
const LAST_DAY: Day = 99_991_230;

/** As {@link cohortTable}, of rows in the caller's own columns. */
export function cohortTable<Row, Measure extends CohortMeasure>(
  activities: Iterable<Row>,
  options: CohortTableOptions<Measure> & { readonly columns: Columns<Row, keyof CohortActivity<Measure> & string> },
): CohortTable<Measure>;
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

/** The cohorts of the activities, the earliest first, with a value for each period up to the last. */
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

/** Counts each customer once in a period: the activities of one period come one after the other. */
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

export function grain() {
  return oneOf('day', 'week', 'month', 'quarter', 'year');
}

export function measure() {
  return oneOf('customers', 'revenue');
}
