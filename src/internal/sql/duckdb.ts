import type { Dialect } from './dialect.ts';
import { decimals, quotedWith } from './standard.ts';

const numeric = (column: string) => `+${column}`;

export function duckdb(): Dialect {
  return {
    quoted: quotedWith('"'),
    nameLimit: { expected: '', holds: () => true },
    days: { first: '0001-01-01', last: '9999-12-31' },
    readsInstants: true,
    numeric,
    text: (expression) => `CAST(${expression} AS VARCHAR)`,
    day: (column, type) => (type === 'day' ? `CAST(${column} AS DATE)` : `CAST(${column} AT TIME ZONE 'UTC' AS DATE)`),
    dayText: (day) => `CAST(${day} AS VARCHAR)`,
    daysBetween: (first, last) => `${last} - ${first}`,
    compare: (column, type, operator, day) =>
      type === 'day' ? `${column} ${operator} DATE '${day}'` : `${column} ${operator} TIMESTAMPTZ '${day} 00:00:00+00'`,
    ...decimals((places) => `DECIMAL(38, ${places})`, numeric, 'VARCHAR'),
  };
}
