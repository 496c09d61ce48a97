import { MetricsInputError } from 'clientele';
import type { Table } from '../csv/read-table.ts';

const DIGITS = /^\d+$/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
]);

/** What a cell with a count must be. */
export const COUNT = `a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`;

/** A whole number, written in digits alone. */
export function toWholeNumber(cell: string, lowest = 0, highest = Number.MAX_SAFE_INTEGER): number | undefined {
  const value = DIGITS.test(cell) ? Number(cell) : Number.NaN;
  return value >= lowest && value <= highest ? value : undefined;
}

/** A yes or no, in one of the words that programs write for it. */
export function toBoolean(cell: string): boolean | undefined {
  return YES_OR_NO.get(cell.toLowerCase());
}

/** A date as the library reads it; `20240229` becomes `2024-02-29`. */
export function toDate(cell: string): string {
  return cell.length === 8 ? cell.replace(COMPACT_DAY, '$1-$2-$3') : cell;
}

/** The month in UTC of a date that the library reads, as `YYYY-MM`; any text for another date, which it will refuse. */
export function monthOf(date: string): string {
  const time = date.length > 10 ? Date.parse(date) : Number.NaN;
  return (Number.isNaN(time) ? date : new Date(time).toISOString()).slice(0, 7);
}

/**
 * What the library refuses, as a problem of a cell; any other error as it is.
 *
 * The library takes one row after the other and stops at the first bad one, so the row to blame is the one taken last.
 *
 * @param expected - What a cell must be, for columns of which a file can hold less than the library takes.
 */
export function libraryProblem<Required extends string, Optional extends string>(
  error: unknown,
  table: Table<Required, Optional>,
  expected: Readonly<Record<string, string>> = {},
): unknown {
  const issue = error instanceof MetricsInputError ? error.issues[0] : undefined;
  const column = table.columns.find((name) => name === issue?.path.at(-1));
  if (issue === undefined || column === undefined) return error;
  return table.mustBe(column, expected[column] ?? issue.message.replace(/^must be /, '').replace(/, got .*$/s, ''));
}
