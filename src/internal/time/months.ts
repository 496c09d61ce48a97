import { type Field, field, REFUSED } from '../reading/index.ts';
import { type Day, dayOfMonth, dayOfText, isLeapYear, monthOf, wholeDivision, yearOf } from './days.ts';

/** A month of the calendar by its number from January of the year 0, so that a month is the one before it plus 1. */
export type Month = number;

const MILLISECONDS_OF_A_DAY = 86_400_000;

const FIRST_DAY = '0000-01-01';

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** How many days of the calendar lie before a day, counted from 0000-01-01: numbers to subtract, at a tenth of the cost of a `Date`. */
export function daysBefore(day: Day): number {
  const year = yearOf(day);
  const month = monthOf(day);
  const leapDays = wholeDivision(year + 3, 4) - wholeDivision(year + 99, 100) + wholeDivision(year + 399, 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return 365 * year + leapDays + (DAYS_BEFORE_MONTH[month - 1] as number) + leapDay + dayOfMonth(day) - 1;
}

/** How many days lie from one day to another, both as `YYYY-MM-DD`. */
export function daysBetween(first: string, last: string): number {
  return daysBefore(dayOfText(last) as Day) - daysBefore(dayOfText(first) as Day);
}

/** The day as `YYYY-MM-DD` before which so many lie. */
export function textOfDaysBefore(days: number): string {
  return new Date(Date.parse(FIRST_DAY) + days * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
}

/** The day after a day, or as many days after or before it. */
export function dayAfter(day: Day, days = 1): Day {
  return dayOfText(textOfDaysBefore(daysBefore(day) + days)) as Day;
}

/** The field of a month such as `2024-02`. */
export function month(): Field<Month, string> {
  return field({
    expected: 'a month of the calendar such as "2024-02"',
    json: { type: 'string', pattern: '^\\d{4}-\\d{2}$' },
    read: (value) => {
      const day = typeof value === 'string' ? dayOfText(`${value}-01`) : undefined;
      return day === undefined ? REFUSED : monthOfDay(day);
    },
    write: textOfMonth,
  });
}

/** The month of a text that the field accepts. */
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
