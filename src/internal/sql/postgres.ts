import type { Dialect } from './dialect.ts';
import { decimals, quotedWith } from './standard.ts';

const numeric = (column: string) => column;

/** PostgreSQL cuts off a longer name, which could make it that of another column. */
const MOST_BYTES = 63;

export function postgres(): Dialect {
  return {
    quoted: quotedWith('"'),
    nameLimit: { expected: `a name of at most ${MOST_BYTES} bytes`, holds: (name) => bytesOf(name) <= MOST_BYTES },
    days: { first: '0001-01-01', last: '9999-12-31' },
    readsInstants: true,
    numeric,
    text: (expression) => `CAST(${expression} AS TEXT)`,
    day: (column, type) => (type === 'day' ? `CAST(${column} AS DATE)` : `CAST(${column} AT TIME ZONE 'UTC' AS DATE)`),
    // Not a cast, whose result follows the session's DateStyle.
    dayText: (day) => `TO_CHAR(${day}, 'YYYY-MM-DD')`,
    daysBetween: (first, last) => `${last} - ${first}`,
    compare: (column, type, operator, day) =>
      type === 'day' ? `${column} ${operator} DATE '${day}'` : `${column} ${operator} TIMESTAMPTZ '${day} 00:00:00+00'`,
    ...decimals((places) => `DECIMAL(38, ${places})`, numeric, 'TEXT'),
  };
}

function bytesOf(name: string): number {
  return encodeURIComponent(name).replace(/%../g, '_').length;
}
