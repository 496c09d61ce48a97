import { type Field, field, REFUSED } from '../reading/field.ts';
import { type Day, dayOfText, monthOf, yearOf } from './days.ts';

/** A month of the calendar by its number from January of the year 0, so that a month is the one before it plus 1. */
export type Month = number;

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
