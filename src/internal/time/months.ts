import * as z from 'zod/mini';
import { must } from '../reading/parse-input.ts';
import { type Day, dayOfText, monthOf, yearOf } from './days.ts';

/** A month of the calendar by its number from January of the year 0, so that a month is the one before it plus 1. */
export type Month = number;

export const MONTH = 'a month of the calendar such as "2024-02"';

/** The schema of a month such as `2024-02`. */
export function month() {
  const error = must(MONTH);
  return z.string(error).check(z.refine((text) => dayOfText(`${text}-01`) !== undefined, { ...error, abort: true }));
}

/** The month of a text that the schema accepts. */
export function monthOfText(text: string): Month {
  return monthOfDay(dayOfText(`${text}-01`) as Day);
}

export function monthOfDay(day: Day): Month {
  return 12 * yearOf(day) + monthOf(day) - 1;
}

/** The month as `YYYY-MM`. */
export function textOfMonth(month: Month): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
