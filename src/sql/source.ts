import {
  must,
  mustBe,
  oneOf,
  optional,
  parameters,
  prefault,
  refuse,
  rule,
  shortList,
  wholeBetween,
} from '../internal/reading/index.ts';
import { day } from '../internal/time/index.ts';
import * as z from '../internal/zod.ts';
import { type DateType, type Dialect, dialectOf } from './dialects.ts';

const LONGEST_NAME = 128;

const MOST_PARTS = 3;

const MOST_COLUMNS = 32;

/** Control, format and separator characters and lone surrogates: no name needs them, and readers of the query cannot see them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

interface DayRange {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export interface ParsedSource {
  readonly from: readonly string[];
  readonly groupBy: readonly string[];
  readonly range?: ParsedRange | undefined;
  readonly dialect: Parameters<typeof dialectOf>[0];
  readonly quotes?: 'double' | 'backtick' | undefined;
}

interface ParsedRange {
  readonly column: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly dateType: DateType;
}

/** The columns of a query; omitted ones are `undefined`. */
type ColumnNames = Readonly<Record<string, string | undefined>>;

/** A source, in the terms of its dialect. */
export interface Source<Columns extends ColumnNames> {
  readonly dialect: Dialect;
  readonly from: string;
  /** The columns of the query, quoted. */
  readonly columns: Columns;
  /** The columns of the groups, quoted. */
  readonly groups: readonly string[];
  /** All names that the query takes from the table. */
  readonly names: readonly string[];
  /** Conditions of which one must hold for a row to be in the range; none without a range. */
  readonly where: readonly string[];
  /** Conditions that must all hold for the date of a row to be valid. */
  readonly dated: readonly string[];
}

/** The parts of a SELECT, as text. */
interface Select {
  readonly columns: readonly string[];
  readonly from: string;
  /** Conditions of which one must hold. */
  readonly where?: readonly string[];
  readonly groupBy?: readonly string[];
}

/** The text of a query, one column per line. */
export function select({ columns, from, where = [], groupBy = [] }: Select): string {
  return [
    'SELECT',
    columns.map(indented).join(',\n'),
    `FROM ${from}`,
    ...(where.length > 0 ? [`WHERE ${where.join('\n   OR ')}`] : []),
    ...(groupBy.length > 0 ? [`GROUP BY ${groupBy.join(', ')}`] : []),
  ].join('\n');
}

export function named(expression: string, name: string): string {
  return expression === name ? name : `${expression} AS ${name}`;
}

/** A query used as a table. */
export function derived(query: string, name: string): string {
  return `(\n${indented(query)}\n) AS ${name}`;
}

/** Counts the rows for which a condition holds; 0 if there are none, unlike a sum. */
export function countIf(condition: string): string {
  return `COUNT(CASE WHEN ${condition} THEN 1 END)`;
}

/** Counts the rows for which a condition does not hold, or is unknown. */
export function countUnless(conditions: readonly string[]): string {
  return `COUNT(CASE WHEN ${[...new Set(conditions)].join(' AND ')} THEN NULL ELSE 1 END)`;
}

/** A sum of whole numbers, 0 if there are none. */
export function total(expression: string): string {
  return `COALESCE(SUM(${expression}), 0)`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** The fields of an `SqlSource`, which all queries share. */
function sourceFields() {
  return {
    from: tableName(),
    groupBy: prefault(columnNames(), []),
    range: optional(dateRange()),
    dialect: oneOf('duckdb', 'postgres', 'clickhouse', 'ansi'),
    quotes: optional(oneOf('double', 'backtick')),
  };
}

/** The schema of a query's input: an `SqlSource` and the fields of the query. */
export function queryInput<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return parameters({ ...sourceFields(), ...shape });
}

/** The schema of the kind of a date column. */
export function dateType() {
  return prefault(oneOf('day', 'instant'), 'day');
}

/** The schema of decimal places; more would leave too little room for large amounts. */
export function decimalPlaces() {
  return prefault(wholeBetween(0, 12), 4);
}

/** The rule that a range or a period ends after it begins. */
export function isAfter<Input extends DayRange>() {
  const holds = ({ from, until }: Input) => from === undefined || until === undefined || from < until;
  return rule<Input>('until', 'a day after from', holds);
}

function dateRange() {
  return parameters(
    { column: columnName(), from: optional(day()), until: optional(day()), dateType: dateType() },
    rule<DayRange>('from', 'a day where until is none', ({ from, until }) => (from ?? until) !== undefined),
    isAfter<DayRange>(),
  );
}

/** Quotes all names and refuses what the dialect cannot express. */
export function sourceOf<Columns extends ColumnNames>(source: ParsedSource, columns: Columns): Source<Columns> {
  const { from, groupBy, range, quotes } = source;
  if (quotes !== undefined && source.dialect !== 'ansi')
    refuse(['quotes'], mustBe('left out unless the dialect is "ansi"', quotes));
  const dialect = dialectOf(source.dialect, quotes ?? 'double');
  const quoted = (name: string, path: readonly PropertyKey[]) =>
    dialect.nameLimit.holds(name) ? dialect.quoted(name) : refuse(path, mustBe(dialect.nameLimit.expected, name));
  const entries = Object.entries(columns).flatMap(([key, name]) => (name === undefined ? [] : [[key, name] as const]));
  const dates = range && quoted(range.column, ['range', 'column']);
  return {
    dialect,
    from: from.map((part) => quoted(part, ['from'])).join('.'),
    columns: Object.fromEntries(entries.map(([key, name]) => [key, quoted(name, [key])])) as Columns,
    groups: groupBy.map((name, index) => quoted(name, ['groupBy', index])),
    names: [...entries.map(([, name]) => name), ...groupBy, ...(range ? [range.column] : [])],
    where: range && dates ? [`${dates} IS NULL`, within(dialect, dates, range)] : [],
    dated: dates ? [`${dates} IS NOT NULL`] : [],
  };
}

/** Refuses days that the engine does not have. */
export function checkDay({ days }: Dialect, day: string, path: readonly PropertyKey[]): string {
  if (day >= days.first && day <= days.last) return day;
  return refuse(path, mustBe(`a day from ${days.first} to ${days.last} in this dialect`, day));
}

export function checkDateType(dialect: Dialect, type: DateType, path: readonly PropertyKey[]): DateType {
  if (type === 'day' || dialect.readsInstants) return type;
  return refuse(path, mustBe('"day" in this dialect, which has no common way to read a time zone', type));
}

function within(dialect: Dialect, column: string, { from, until, dateType }: ParsedRange): string {
  const type = checkDateType(dialect, dateType, ['range', 'dateType']);
  const first = from && dialect.compare(column, type, '>=', checkDay(dialect, from, ['range', 'from']));
  const last = until && dialect.compare(column, type, '<', checkDay(dialect, until, ['range', 'until']));
  return [first, last].filter(Boolean).join(' AND ');
}

/** The schema of a column name: one identifier, which may contain dots. */
export function columnName() {
  const error = must(`a name of 1 to ${LONGEST_NAME} visible characters`);
  return z.string(error).check(z.refine(isName, error));
}

/** The schema of a list of unique column names; in some engines names that differ only by case are equal. */
function columnNames() {
  const list = z.array(columnName());
  const error = { error: 'must name no column twice, be it in another case, got one that repeats' };
  return z
    .pipe(shortList(MOST_COLUMNS, `an array of at most ${MOST_COLUMNS} columns`), list)
    .check(z.refine((names) => new Set(names.map(folded)).size === names.length, error));
}

/** The schema of a table name, as its parts: `'shop.orders'`, or `['shop', 'orders.csv']` if a part contains a dot. */
function tableName() {
  const expected = `the name of a table, of 1 to ${MOST_PARTS} parts with dots between them or in an array`;
  const parts = z.array(columnName()).check(z.minLength(1, must(expected)));
  return z.pipe(shortList(MOST_PARTS, expected, splitAtDots), parts);
}

/** A name in the form in which it compares with one that an engine or a driver has folded to upper or lower case. */
export function folded(name: string): string {
  return name.toLowerCase();
}

/**
 * Names for result columns that differ from the source columns: ClickHouse would confuse the two, and a row could not
 * hold both.
 */
export function resultNames<Name extends string>(
  wanted: readonly Name[],
  columns: readonly string[],
): Readonly<Record<Name, string>> {
  const taken = new Set(columns.map(folded));
  const free = (name: string): string => (taken.has(name) ? free(`${name}_`) : name);
  return Object.fromEntries(wanted.map((name) => [name, free(name)])) as Record<Name, string>;
}

/** The columns after which a result column must not be named, unless it is one of them unchanged. */
export function exceptItself(columns: readonly string[], column: string, name: string): readonly string[] {
  return column === name ? columns.filter((_, index) => index !== columns.indexOf(name)) : columns;
}

/** {@link resultNames}, quoted. */
export function quotedNames<Name extends string>(
  { quoted }: { readonly quoted: (name: string) => string },
  wanted: readonly Name[],
  columns: readonly string[],
): Readonly<Record<Name, string>> {
  const names = Object.entries<string>(resultNames(wanted, columns));
  return Object.fromEntries(names.map(([name, given]) => [name, quoted(given)])) as Record<Name, string>;
}

function splitAtDots(input: unknown): unknown {
  return typeof input === 'string' ? input.split('.', MOST_PARTS + 1) : input;
}

function isName(text: string): boolean {
  return text !== '' && text.length <= LONGEST_NAME && !INVISIBLE.test(text);
}
