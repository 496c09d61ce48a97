import * as z from 'zod/mini';
import { must } from './parse-input.ts';
import { mustBe } from './refuse.ts';

/**
 * A day of the calendar as a number that reads like it: 20240229 is 29 February 2024. Such numbers compare as their days do,
 * and cost a tenth of a `Date`.
 */
export type Day = number;

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const LENGTHS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const DAY = 'a day of the calendar such as "2024-02-29"';

/** The schema of a day such as `2024-02-29`. */
/* @__NO_SIDE_EFFECTS__ */
export function day() {
  const error = must(DAY);
  return z.string(error).check(z.refine((text) => dayOfText(text) !== undefined, { ...error, abort: true }));
}

/** How the refusal of what is neither a day nor in one says what is expected. */
export const DATE = 'a day such as "2024-02-29", an instant such as "2024-02-29T12:00:00Z" or a valid Date';

/** The schema of a day, an instant or a `Date`, which it gives as its day in UTC. */
/* @__NO_SIDE_EFFECTS__ */
export function dayOfDate() {
  return z.transform((input: unknown, context): string => {
    const result = dayOf(input);
    if (result !== undefined) return textOfDay(result);
    context.issues.push({ code: 'custom', message: mustBe(DATE, input), input });
    return z.NEVER;
  });
}

/** The day as `YYYY-MM-DD`. */
export function textOfDay(day: Day): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The day that a text of the form `YYYY-MM-DD` gives, if the calendar has it; `Date` would read 30 February as 1 March. */
export function dayOfText(text: unknown): Day | undefined {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 7);
  const day = digitsAt(text, 8, 10);
  return year >= 0 && day >= 1 && day <= lengthOfMonth(year, month) ? year * 10_000 + month * 100 + day : undefined;
}

/** The day in UTC of a day, an instant or a `Date`. */
export function dayOf(input: unknown): Day | undefined {
  if (typeof input !== 'string') return dayOfTime(timeOf(input));
  const day = dayOfText(input);
  if (day !== undefined) return day;
  const [, dayOfInstant] = INSTANT.exec(input) ?? [];
  return dayOfText(dayOfInstant) === undefined ? undefined : dayOfTime(Date.parse(input));
}

function dayOfTime(milliseconds: number): Day | undefined {
  return Number.isNaN(milliseconds) ? undefined : dayOfText(new Date(milliseconds).toISOString().split('T')[0]);
}

/** The time of a `Date`, of this or another realm. */
function timeOf(value: unknown): number {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return Number.NaN;
  }
}

function digitsAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS_OF_MONTHS[month - 1] ?? 0);
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
