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

/** Control, format and separator characters and lone surrogates: no name needs them, and who reads the query cannot see them. */
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

/** The columns that a query is about; one that may be left out is `undefined` then. */
type ColumnNames = Readonly<Record<string, string | undefined>>;

/** A source in the words of its dialect. */
export interface Source<Columns extends ColumnNames> {
  readonly dialect: Dialect;
  /** The table. */
  readonly from: string;
  /** The columns of the query, quoted. */
  readonly columns: Columns;
  /** The columns of the groups, quoted. */
  readonly groups: readonly string[];
  /** Every name that the query takes from the table. */
  readonly names: readonly string[];
  /** Conditions of which one must hold for a row to be in the range; none where there is no range. */
  readonly where: readonly string[];
  /** Conditions that all must hold for the date of a row to be valid. */
  readonly dated: readonly string[];
}

/** One SELECT, the parts of which are text already. */
interface Select {
  readonly columns: readonly string[];
  readonly from: string;
  /** Conditions of which one must hold. */
  readonly where?: readonly string[];
  readonly groupBy?: readonly string[];
}

/** The text of a query, one column to a line. */
export function select({ columns, from, where = [], groupBy = [] }: Select): string {
  return [
    'SELECT',
    columns.map(indented).join(',\n'),
    `FROM ${from}`,
    ...(where.length > 0 ? [`WHERE ${where.join('\n   OR ')}`] : []),
    ...(groupBy.length > 0 ? [`GROUP BY ${groupBy.join(', ')}`] : []),
  ].join('\n');
}

/** A column of the result. */
export function named(expression: string, name: string): string {
  return expression === name ? name : `${expression} AS ${name}`;
}

/** A query in the place of a table. */
export function derived(query: string, name: string): string {
  return `(\n${indented(query)}\n) AS ${name}`;
}

/** Counts the rows for which a condition holds; 0 where there are none, unlike a sum. */
export function countIf(condition: string): string {
  return `COUNT(CASE WHEN ${condition} THEN 1 END)`;
}

/** Counts the rows for which a condition does not hold, or is unknown. */
export function countUnless(conditions: readonly string[]): string {
  return `COUNT(CASE WHEN ${[...new Set(conditions)].join(' AND ')} THEN NULL ELSE 1 END)`;
}

/** A sum of whole numbers, that of none being 0. */
export function total(expression: string): string {
  return `COALESCE(SUM(${expression}), 0)`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}

/** The schemas of an `SqlSource`, the part that all queries share. */
function sourceFields() {
  return {
    from: tableName(),
    groupBy: prefault(columnNames(), []),
    range: optional(dateRange()),
    dialect: oneOf('duckdb', 'postgres', 'clickhouse', 'ansi'),
    quotes: optional(oneOf('double', 'backtick')),
  };
}

/** The schema of the input of a query: an `SqlSource`, and what else the query is about. */
export function queryInput<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return parameters({ ...sourceFields(), ...shape });
}

/** The schema of what a date column holds. */
export function dateType() {
  return prefault(oneOf('day', 'instant'), 'day');
}

/** The schema of the decimal places that amounts may have; with more, large ones would have too little room. */
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

/** Quotes every name and refuses what the dialect cannot express. */
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

/** A day that the engine knows. */
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

/** The schema of the name of a column: one identifier, dots included. */
export function columnName() {
  const error = must(`a name of 1 to ${LONGEST_NAME} visible characters`);
  return z.string(error).check(z.refine(isName, error));
}

/** The schema of a list of columns of which none is there twice; to some engines names that differ by case are one. */
function columnNames() {
  const list = z.array(columnName());
  const error = { error: 'must name no column twice, be it in another case, got one that repeats' };
  return z
    .pipe(shortList(MOST_COLUMNS, `an array of at most ${MOST_COLUMNS} columns`), list)
    .check(z.refine((names) => new Set(names.map(folded)).size === names.length, error));
}

/** The schema of the name of a table, as its parts: `'shop.orders'`, or `['shop', 'orders.csv']` where a part has a dot. */
function tableName() {
  const expected = `the name of a table, of 1 to ${MOST_PARTS} parts with dots between them or in an array`;
  const parts = z.array(columnName()).check(z.minLength(1, must(expected)));
  return z.pipe(shortList(MOST_PARTS, expected, splitAtDots), parts);
}

/** How a name compares with one that an engine or a driver has folded to upper or lower case. */
export function folded(name: string): string {
  return name.toLowerCase();
}

/**
 * Names for the columns of a result, other than those of the columns they are made of: ClickHouse would take the one for the
 * other, and a row could not hold both.
 */
export function resultNames<Name extends string>(
  wanted: readonly Name[],
  columns: readonly string[],
): Readonly<Record<Name, string>> {
  const taken = new Set(columns.map(folded));
  const free = (name: string): string => (taken.has(name) ? free(`${name}_`) : name);
  return Object.fromEntries(wanted.map((name) => [name, free(name)])) as Record<Name, string>;
}

/** The columns that a result column must not be named after, when it is one of them as it stands. */
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
