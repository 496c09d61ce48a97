import type { Day } from './days.ts';
import { daysBefore, monthOfDay, textOfDaysBefore } from './months.ts';

/** Periods of the calendar. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

const MONTHS = { month: 1, quarter: 3, year: 12 };

/** Days of the calendar before its first Monday, 0000-01-03. */
const FIRST_MONDAY = 2;

/** The number of the period in which a day lies: periods that follow each other have numbers that do. Weeks begin on Monday. */
export function periodOf(day: Day, grain: Grain): number {
  if (grain === 'day') return daysBefore(day);
  if (grain === 'week') return Math.floor((daysBefore(day) - FIRST_MONDAY) / 7);
  return grain === 'month' ? monthOfDay(day) : Math.floor(monthOfDay(day) / MONTHS[grain]);
}

/** How many days of the calendar lie before a period. */
function daysBeforePeriod(period: number, grain: Grain): number {
  if (grain === 'day') return period;
  if (grain === 'week') return 7 * period + FIRST_MONDAY;
  const months = MONTHS[grain] * period;
  return daysBefore(10_000 * Math.floor(months / 12) + 100 * ((months % 12) + 1) + 1);
}

/** The first day of a period as `YYYY-MM-DD`. */
export function startOfPeriod(period: number, grain: Grain): string {
  return textOfDaysBefore(daysBeforePeriod(period, grain));
}

/** Whether a day is the last one of its period. */
export function endsPeriod(day: Day, grain: Grain): boolean {
  return daysBefore(day) + 1 === daysBeforePeriod(periodOf(day, grain) + 1, grain);
}
