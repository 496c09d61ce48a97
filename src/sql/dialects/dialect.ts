import { ansi } from './ansi.ts';
import { clickhouse } from './clickhouse.ts';
import { duckdb } from './duckdb.ts';
import { postgres } from './postgres.ts';

/** Whether a column holds days (or times that are already those of UTC), or moments that have to be read in UTC. */
export type DateType = 'day' | 'instant';

/** What engines write differently. Every expression goes in and comes out as text that is already quoted. */
export interface Dialect {
  /** A name as an identifier. */
  readonly quoted: (name: string) => string;
  /** Why the engine would not read a name as it stands, if so. */
  readonly nameLimit: { readonly expected: string; readonly holds: (name: string) => boolean };
  /** The days that the engine can tell apart. */
  readonly days: { readonly first: string; readonly last: string };
  /** Whether it can read a moment in UTC whatever the time zone of the session. */
  readonly readsInstants: boolean;
  /** A column that must hold numbers: an engine that would read the text '8.4' as 8 refuses it. */
  readonly numeric: (column: string) => string;
  /** An expression as text. */
  readonly text: (expression: string) => string;
  /** A day such as `2024-02-29` as a date. */
  readonly date: (day: string) => string;
  /** The day of a date, in UTC. */
  readonly day: (column: string, type: DateType) => string;
  /** A day as `YYYY-MM-DD`. */
  readonly dayText: (day: string) => string;
  /** How many days lie from one day to another. */
  readonly daysBetween: (first: string, last: string) => string;
  /** Whether a date lies before a day, or on it or after it. */
  readonly compare: (column: string, type: DateType, operator: '<' | '>=', day: string) => string;
  /** The exact decimal of an amount; anything at all where {@link isAmount} does not hold. */
  readonly amount: (column: string, domain: AmountDomain) => string;
  /** Whether an amount is there, in its range, and exact with so many decimal places. */
  readonly isAmount: (column: string, domain: AmountDomain) => string;
  /** A sum of amounts as text, that of none being 0. */
  readonly sumText: (amount: string, places: number) => string;
}

export interface AmountDomain {
  readonly places: number;
  readonly sign: 'any' | 'from zero';
}

export function dialectOf(name: 'duckdb' | 'postgres' | 'clickhouse' | 'ansi', quotes: 'double' | 'backtick'): Dialect {
  switch (name) {
    case 'duckdb':
      return duckdb();
    case 'postgres':
      return postgres();
    case 'clickhouse':
      return clickhouse();
    case 'ansi':
      return ansi(quotes);
  }
}
