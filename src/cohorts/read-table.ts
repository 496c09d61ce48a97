import * as z from 'zod/mini';
import { ANY_AMOUNT, readAmount, signedAmount } from '../internal/reading/amounts.ts';
import { isCount } from '../internal/reading/counts.ts';
import { elements } from '../internal/reading/elements.ts';
import { fieldThat } from '../internal/reading/field.ts';
import { iterable, oneOf, whole } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { type Day, day, dayOfText } from '../internal/time/days.ts';
import { endsPeriod, periodOf, startOfPeriod } from '../internal/time/periods.ts';
import type { Decimal } from '../money.ts';
import { checkCells, lastDayBefore, lastPeriodOf, type OpenCohort, type OpenTable } from './open-table.ts';

export function grain() {
  return oneOf('day', 'week', 'month', 'quarter', 'year');
}

export function measure() {
  return oneOf('customers', 'revenue');
}

export const cohortSchema = parameters({ cohort: day(), customers: whole(), values: iterable(signedAmount()) });

export const cohortTableSchema = parameters({
  grain: grain(),
  measure: measure(),
  until: z.nullable(day()),
  lastPeriodComplete: fieldThat<boolean | null>(
    'true, false or null',
    { type: ['boolean', 'null'] },
    (value) => value === null || typeof value === 'boolean',
  ),
  cohorts: iterable(cohortSchema),
});

type Header = Omit<OpenTable, 'cohorts'>;

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
