import { ANY_AMOUNT, type Decimal, exact, readAmount, signedAmount } from '../internal/exact/index.ts';
import {
  addCounts,
  elements,
  fieldThat,
  isCount,
  iterable,
  madeBy,
  mustBe,
  nullable,
  parameters,
  parseInput,
  refuse,
  whole,
} from '../internal/reading/index.ts';
import { type Day, day, dayOfText, endsPeriod, periodOf, startOfPeriod } from '../internal/time/index.ts';
import {
  type CohortMeasure,
  type CohortTable,
  checkCells,
  grain,
  lastDayBefore,
  lastPeriodOf,
  measure,
  type OpenCohort,
  type OpenTable,
  tableOf,
} from './cohort-table.ts';

export const cohortSchema = parameters({ cohort: day(), customers: whole(), values: iterable(signedAmount()) });

export const cohortTableSchema = parameters(
  {
    grain: grain(),
    measure: measure(),
    until: nullable(day()),
    lastPeriodComplete: fieldThat<boolean | null>(
      'true, false or null',
      { type: ['boolean', 'null'] },
      (value) => value === null || typeof value === 'boolean',
    ),
    cohorts: iterable(cohortSchema),
  },
  madeBy('count activities with cohortTable'),
);

type Header = Omit<OpenTable, 'cohorts'>;

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

/** The schema of a `CohortTable`, and the loop that checks its cohorts. */
export function readTable(input: unknown, name: string): OpenTable {
  const { until: text, lastPeriodComplete, cohorts: given, ...rest } = parseInput(cohortTableSchema, input, [name]);
  const until = text === null ? undefined : lastDayBefore(text, [name, 'until']);
  const isComplete = until === undefined ? null : endsPeriod(until, rest.grain);
  if (lastPeriodComplete !== isComplete) {
    refuse([name, 'lastPeriodComplete'], mustBe(`${isComplete}, as follows from until`, lastPeriodComplete));
  }
  const table = { ...rest, until };
  const cohorts: OpenCohort[] = [];
  for (const element of elements(given, `${name}.cohorts`)) {
    cohorts.push(readCohort(element, table, cohorts.at(-1), [name, 'cohorts', cohorts.length]));
  }
  checkCells(cohorts.length, cohorts[0]?.values.length ?? 0, [name, 'cohorts']);
  return { ...table, cohorts };
}

function readCohort(element: unknown, table: Header, before: OpenCohort | undefined, path: readonly PropertyKey[]) {
  const { cohort: start, customers, values: given } = parseInput(cohortSchema, element, path);
  const blame = (expected: string) => refuse([...path, 'cohort'], mustBe(expected, start));
  const period = periodOf(dayOfText(start) as Day, table.grain);
  const last = lastPeriodOf(table);
  if (startOfPeriod(period, table.grain) !== start) blame(`the first day of a ${table.grain}`);
  if (period > last) blame('at or before until');
  if (before !== undefined && period <= before.period) blame('after the cohort before it');
  const values: (number | Decimal)[] = [];
  for (const value of elements(given, [...path, 'values'].join('.'))) {
    values.push(readValue(value, table, customers, [...path, 'values', values.length]));
  }
  if (values.length !== last - period + 1) {
    refuse(
      [...path, 'values'],
      `must have one value for each ${table.grain} up to until, got another number of values`,
    );
  }
  return { period, customers, values };
}

/** The customers active at an age, or their revenue. */
function readValue(value: unknown, { measure }: Header, customers: number, path: readonly PropertyKey[]) {
  if (measure === 'revenue') return readAmount(value, ANY_AMOUNT, path);
  const isInCohort = isCount(value) && value <= customers;
  const isWhole = path.at(-1) !== 0 || value === customers;
  if (isInCohort && isWhole) return value + 0;
  const expected = isInCohort ? `${customers}, all customers of the cohort` : `a whole number from 0 to ${customers}`;
  return refuse(path, mustBe(expected, value));
}
