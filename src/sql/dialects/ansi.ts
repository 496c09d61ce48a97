import type { Dialect } from './dialect.ts';
import { decimals, quotedWith } from './standard.ts';

const numeric = (column: string) => `+${column}`;

/** BigQuery has at most 29 digits before the point. */
const DIGITS_BEFORE_POINT = 29;

/** What Trino and Snowflake (double quotes), Spark and BigQuery (backticks) have in common. */
export function ansi(quotes: 'double' | 'backtick'): Dialect {
  const [quote, text] = quotes === 'double' ? (['"', 'VARCHAR'] as const) : (['`', 'STRING'] as const);
  const cast = (expression: string) => `CAST(${expression} AS ${text})`;
  return {
    quoted: quotedWith(quote),
    // To some of them a backslash escapes what follows, and two backticks end a name and begin another.
    nameLimit: {
      expected: 'a name without a backslash or a backtick',
      holds: (name) => !/[\\`]/.test(name),
    },
    days: { first: '0001-01-01', last: '9999-12-31' },
    readsInstants: false,
    numeric,
    text: cast,
    day: (column) => `CAST(${column} AS DATE)`,
    dayText: cast,
    date: (day) => `DATE '${day}'`,
    daysBetween: (first, last) => `CAST(${dayNumber(last)} - (${dayNumber(first)}) AS BIGINT)`,
    compare: (column, _, operator, day) => `${column} ${operator} DATE '${day}'`,
    ...decimals((places) => `DECIMAL(${Math.min(38, DIGITS_BEFORE_POINT + places)}, ${places})`, numeric, text),
  };
}

/** The number of a day, which is arithmetic because every engine has another function for the days between two dates. */
function dayNumber(day: string): string {
  const monthsSinceMarch = `(12 * EXTRACT(YEAR FROM ${day}) + EXTRACT(MONTH FROM ${day}) - 3)`;
  const year = `FLOOR(${monthsSinceMarch} / 12)`;
  const month = `(${monthsSinceMarch} - 12 * ${year})`;
  const leapDays = [48, -1200, 4800].map(
    (months) => `${months < 0 ? '-' : '+'} FLOOR(${monthsSinceMarch} / ${Math.abs(months)})`,
  );
  return `365 * ${year} ${leapDays.join(' ')} + FLOOR((153 * ${month} + 2) / 5) + EXTRACT(DAY FROM ${day})`;
}
