import * as z from '../internal/zod.ts';
import { oneOf, wholeBetween } from '../internal/reading/fields.ts';
import { parameters, rule } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { day } from '../internal/time/days.ts';
import { type DateType, type Dialect, dialectOf } from './dialects.ts';
import { columnName, columnNames, tableName } from './names.ts';

/** The schemas of an `SqlSource`, the part that all queries share. */
function sourceFields() {
  return {
    from: tableName(),
    groupBy: z.prefault(columnNames(), []),
    range: z.optional(dateRange()),
    dialect: oneOf('duckdb', 'postgres', 'clickhouse', 'ansi'),
    quotes: z.optional(oneOf('double', 'backtick')),
  };
}

/** The schema of the input of a query: an `SqlSource`, and what else the query is about. */
export function queryInput<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return parameters({ ...sourceFields(), ...shape });
}

/** The schema of what a date column holds. */
export function dateType() {
  return z.prefault(oneOf('day', 'instant'), 'day');
}

/** The schema of the decimal places that amounts may have; with more, large ones would have too little room. */
export function decimalPlaces() {
  return z.prefault(wholeBetween(0, 12), 4);
}

interface DayRange {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The rule that a range or a period ends after it begins. */
export function isAfter<Input extends DayRange>() {
  const holds = ({ from, until }: Input) => from === undefined || until === undefined || from < until;
  return rule<Input>('until', 'a day after from', holds);
}

function dateRange() {
  return parameters(
    { column: columnName(), from: z.optional(day()), until: z.optional(day()), dateType: dateType() },
    rule<DayRange>('from', 'a day where until is none', ({ from, until }) => (from ?? until) !== undefined),
    isAfter<DayRange>(),
  );
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
