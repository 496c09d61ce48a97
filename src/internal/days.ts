import * as z from 'zod/mini';
import { must } from './parse-input.ts';
import { mustBe } from './refuse.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const MILLISECONDS_OF_A_DAY = 86_400_000;

/** The schema of a day such as `2024-02-29`. */
/* @__NO_SIDE_EFFECTS__ */
export function day() {
  const error = must('a day of the calendar such as "2024-02-29"');
  return z.string(error).check(z.refine(isDay, error));
}

/** The schema of a day, an instant or a `Date`, read as its day in UTC. */
/* @__NO_SIDE_EFFECTS__ */
export function dayOfDate() {
  return z.transform((input: unknown, context): string => {
    const result = toDay(input);
    if (result !== undefined) return result;
    const expected = 'a day such as "2024-02-29", an instant such as "2024-02-29T12:00:00Z" or a valid Date';
    context.issues.push({ code: 'custom', message: mustBe(expected, input), input });
    return z.NEVER;
  });
}

/** Whole days from one day to another. */
export function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / MILLISECONDS_OF_A_DAY;
}

function toDay(input: unknown): string | undefined {
  if (typeof input !== 'string') return dayAt(timeOf(input));
  if (isDay(input)) return input;
  const [, day] = INSTANT.exec(input) ?? [];
  return day !== undefined && isDay(day) ? dayAt(Date.parse(input)) : undefined;
}

/** Whether a text is a day of the calendar: `Date` would read 30 February as 1 March. */
function isDay(text: string): boolean {
  return DAY.test(text) && dayAt(Date.parse(text)) === text;
}

function dayAt(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return text.length === 24 ? text.slice(0, 10) : undefined;
}

/** The time of a `Date`, of this or another realm. */
function timeOf(value: unknown): number {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return Number.NaN;
  }
}
