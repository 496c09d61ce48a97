import { ANY_AMOUNT, type Decimal, money, readAmount } from '../internal/exact/index.ts';
import { elements, mustBe, propertiesOf, refuse, UNREADABLE } from '../internal/reading/index.ts';
import { dayOfText } from '../internal/time/index.ts';
import { folded } from './source.ts';

/** The kind of SQL that an engine understands. `'ansi'` is what Trino, Snowflake, Spark and BigQuery have in common. */
export type SqlDialect = 'duckdb' | 'postgres' | 'clickhouse' | 'ansi';

/** A query: its text, and what makes a result of the rows that the engine answers with. */
export interface SqlQuery<Result> {
  /** One SELECT, without a semicolon or parameters. */
  readonly sql: string;
  /**
   * Reads the rows, each an object by column name, in any case. A count may be a number, a bigint or a text, an amount
   * also a decimal object of the driver. Throws `MetricsInputError` when a column is missing or `invalid` is not 0.
   */
  readonly read: (rows: Iterable<unknown>) => readonly Result[];
}

/** Where the data is. */
export interface SqlSource {
  /** Table or view: `'orders'`, with its schema `'shop.orders'`, or in parts where one has a dot: `['shop', 'orders.2024']`. */
  readonly from: string | readonly string[];
  /** Columns whose values make the groups; none (the default) makes one group of all rows. */
  readonly groupBy?: readonly string[];
  /** Takes only the rows of some days. */
  readonly range?: SqlRange;
  /** The kind of SQL. */
  readonly dialect: SqlDialect;
  /** For `'ansi'` alone: `'double'` quotes (the default; Trino, Snowflake) or `'backtick'` (Spark, BigQuery). */
  readonly quotes?: 'double' | 'backtick';
}

/** The days from `from` up to, but without, `until`. A row without a date is invalid. */
export interface SqlRange {
  /** Column with the date. */
  readonly column: string;
  /** First day, `YYYY-MM-DD`; without it the range has no beginning. */
  readonly from?: string;
  /** Day after the last one, `YYYY-MM-DD`; without it the range has no end. */
  readonly until?: string;
  /** `'day'` (the default) for a date, or a time in UTC without a zone; `'instant'` for a time with its zone. */
  readonly dateType?: 'day' | 'instant';
}

/** A value that makes a group, as the driver gives it; a bigint becomes a number, or a text where that would not be exact. */
export type SqlGroupValue = string | number | boolean | null;

/** A group: its value in each column of `groupBy`. */
export type SqlGroup = Readonly<Record<string, SqlGroupValue>>;

/** A table of orders, one row for each. */
export interface SqlOrders extends SqlSource {
  /** Column with the id of the customer, a number or a text. */
  readonly customerId: string;
  /** Column with the date of the order. */
  readonly date: string;
  /** `'day'` (the default) for a date, or a time in UTC without a zone; `'instant'` for a time with its zone. */
  readonly dateType?: 'day' | 'instant';
  /** Column with the amount, a number; a refund is a negative one. */
  readonly amount: string;
  /** Decimal places that an amount may have, 0 to 12 (default 4). More are invalid, as they would have to be rounded. */
  readonly places?: number;
}

/** Longer than any value that makes sense as a group or an amount. */
const MOST_TEXT = 1000;

const WHOLE = /^\d+(?:\.0+)?$/;

/** The cells of a row by column name, each read once. */
export interface Row {
  readonly cells: ReadonlyMap<string, unknown>;
  readonly path: readonly PropertyKey[];
}

type GroupValue = string | number | boolean | null;

/** The rows that a driver returned, in order. */
export function* readRows(rows: unknown): Iterable<Row> {
  let index = 0;
  for (const element of elements(rows, 'rows')) {
    const path = ['rows', index];
    const cells = propertiesOf(element, Object.keys, (place) => refuse([...path, ...place], UNREADABLE));
    yield { cells: new Map(cells ?? refuse(path, mustBe('an object with a value for each column', element))), path };
    index += 1;
  }
}

/** A cell, by the name of its column or, where a driver has folded the name, by that in another case. */
export function cell({ cells, path }: Row, name: string): unknown {
  if (cells.has(name)) return cells.get(name);
  const found = [...cells.keys()].filter((column) => folded(column) === folded(name));
  if (found.length === 1) return cells.get(found[0] as string);
  return refuse(
    [...path, name],
    `must be a column of the rows, got ${found.length === 0 ? 'none' : 'several'} of the name`,
  );
}

export function readCount(row: Row, name: string): number {
  const value = cell(row, name);
  const count = countOf(value);
  return count ?? refuse([...row.path, name], mustBe('a whole number of at least 0 such as 12, 12n or "12"', value));
}

export function readMoney(row: Row, name: string): Decimal {
  const value = cell(row, name);
  return money(readAmount(ownText(value) ?? value, ANY_AMOUNT, [...row.path, name]));
}

/** A day as `YYYY-MM-DD`. */
export function readDay(row: Row, name: string): string {
  const value = cell(row, name);
  if (dayOfText(value) !== undefined) return value as string;
  return refuse([...row.path, name], mustBe('a day such as "2024-02-29"', value));
}

export function readText(row: Row, name: string): string {
  const value = cell(row, name);
  const text = scalarOf(value) ?? ownText(value);
  return text === undefined ? refuse([...row.path, name], mustBe('a text', value)) : String(text);
}

/** What drivers return for a column that is true or false. */
export function readTruth(row: Row, name: string): boolean {
  const value = cell(row, name);
  const text = String(typeof value === 'boolean' ? value : scalarOf(value)).toLowerCase();
  if (['true', 't', '1'].includes(text)) return true;
  if (['false', 'f', '0'].includes(text)) return false;
  return refuse([...row.path, name], mustBe('true or false, or 1 or 0', value));
}

export function readGroup(row: Row, columns: readonly string[]): Readonly<Record<string, GroupValue>> {
  return Object.fromEntries(columns.map((name) => [name, groupValue(row, name)]));
}

/** The rows of each group, in order of first appearance; without columns to group by there is one, of no rows as well. */
export function rowsByGroup(rows: Iterable<Row>, columns: readonly string[]) {
  const groups = new Map<string, { readonly group: Readonly<Record<string, GroupValue>>; readonly rows: Row[] }>();
  if (columns.length === 0) groups.set('{}', { group: {}, rows: [] });
  for (const row of rows) {
    const group = readGroup(row, columns);
    const key = JSON.stringify(group);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { group, rows: [row] });
    else known.rows.push(row);
  }
  return [...groups.values()];
}

/** Nothing is skipped silently: a row of the table outside the domain makes the result none. */
export function refuseInvalid(row: Row, name: string, domain: string): void {
  const invalid = readCount(row, name);
  if (invalid !== 0) refuse([...row.path, name], mustBe(`0, the rows of the table without ${domain}`, invalid));
}

function groupValue(row: Row, name: string): GroupValue {
  const value = cell(row, name);
  if (value === null || typeof value === 'boolean') return value;
  const group = scalarOf(value) ?? dateText(value) ?? ownText(value);
  return group ?? refuse([...row.path, name], mustBe('a text, a number, a date, true, false or null', value));
}

/** A text, a number or a bigint that fits one; `undefined` for anything else. */
export function scalarOf(value: unknown): string | number | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined;
  if (typeof value !== 'bigint') return undefined;
  if (BigInt.asIntN(54, value) === value) return Number(value);
  return BigInt.asIntN(256, value) === value ? String(value) : undefined;
}

/** A whole number of at least 0, however a driver returns it. */
function countOf(value: unknown): number | undefined {
  const given = scalarOf(ownText(value) ?? value);
  const count = typeof given === 'string' && WHOLE.test(given) ? Number(given) : given;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

/** The text of a driver's own decimal, date or identifier, which says what it stands for. */
export function ownText(value: unknown): string | undefined {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    if (value instanceof Date || value.toString === Object.prototype.toString) return undefined;
    const text: unknown = value.toString();
    return typeof text === 'string' && text.length <= MOST_TEXT ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The instant of a `Date`, also of one from another realm. */
function dateText(value: unknown): string | undefined {
  try {
    return Date.prototype.toISOString.call(value);
  } catch {
    return undefined;
  }
}
