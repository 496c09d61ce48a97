import type { Dialect } from './dialect.ts';
import { decimals, quotedWith, zonedDates } from './standard.ts';

const numeric = (column: string) => `+${column}`;

export function duckdb(): Dialect {
  return {
    quoted: quotedWith('"'),
    nameLimit: { expected: '', holds: () => true },
    numeric,
    ...zonedDates,
    text: (expression) => `CAST(${expression} AS VARCHAR)`,
    dayText: (day) => `CAST(${day} AS VARCHAR)`,
    ...decimals((places) => `DECIMAL(38, ${places})`, numeric, 'VARCHAR'),
  };
}
