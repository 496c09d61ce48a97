import type { Dialect } from './dialect.ts';
import { decimals, quotedWith, zonedDates } from './standard.ts';

const numeric = (column: string) => column;

/** PostgreSQL cuts off a longer name, which could make it that of another column. */
const MOST_BYTES = 63;

export function postgres(): Dialect {
  return {
    quoted: quotedWith('"'),
    nameLimit: { expected: `a name of at most ${MOST_BYTES} bytes`, holds: (name) => bytesOf(name) <= MOST_BYTES },
    numeric,
    ...zonedDates,
    text: (expression) => `CAST(${expression} AS TEXT)`,
    // Not a cast, whose result follows the session's DateStyle.
    dayText: (day) => `TO_CHAR(${day}, 'YYYY-MM-DD')`,
    ...decimals((places) => `DECIMAL(38, ${places})`, numeric, 'TEXT'),
  };
}

function bytesOf(name: string): number {
  return encodeURIComponent(name).replace(/%../g, '_').length;
}
