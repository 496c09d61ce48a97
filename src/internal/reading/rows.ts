import { MetricsInputError, type MetricsIssue } from '../../errors.ts';
import * as z from '../zod.ts';
import { elements, isArray, propertiesOf } from './elements.ts';
import { type Field, field, fieldThat, REFUSED, type Refused, refusalOf } from './fields.ts';
import { type Declared, parameters } from './parse-input.ts';
import { mustBe, refuse, UNREADABLE } from './refuse.ts';

/** The result of the fast reader for a field: the value as read, before the schema converts it. */
type ReadOf<Schema> =
  Schema extends Field<infer Read, unknown>
    ? Read
    : Schema extends z.ZodMiniPrefault<infer Inner>
      ? ReadOf<Inner>
      : Schema extends z.ZodMiniOptional<infer Inner>
        ? ReadOf<Inner> | undefined
        : Schema extends z.ZodMiniNullable<infer Inner>
          ? ReadOf<Inner> | null
          : z.output<Schema>;

export type ReadRow<Row> = Row extends { readonly declared: Declared<infer Shape> }
  ? { readonly [Key in keyof Shape]: ReadOf<Shape[Key]> }
  : never;

/** The caller's columns, by field. */
export type NamedColumns = Readonly<Record<string, NamedColumn | undefined>>;

interface Reader {
  readonly read: (value: unknown) => unknown | Refused;
  readonly write: (read: unknown) => unknown;
  readonly refusal: (value: unknown) => string;
}

interface ColumnReader extends Reader {
  readonly name: string;
  /** Name of the caller's column, or of the field if an accessor gives its value. */
  readonly key: string;
  readonly give: ((row: never) => unknown) | undefined;
}

/** The option that maps the caller's columns to the fields of a row. */
export function columnsOf<Shape extends z.core.$ZodLooseShape>({ declared }: { readonly declared: Declared<Shape> }) {
  return namedColumns(Object.keys(declared.shape) as (string & keyof Shape)[]);
}

function namedColumns<Name extends string>(names: readonly Name[]) {
  const name = z.optional(columnName('the name of a column or a function of the row'));
  const shape = Object.fromEntries(names.map((field) => [field, name])) as Record<Name, typeof name>;
  return z.prefault(parameters(shape), {});
}

/** A function that reads the caller's columns under the names of the fields; the row itself if the names are the same. */
export function renaming(
  fields: readonly string[],
  columns: NamedColumns,
): (row: unknown, path: readonly PropertyKey[]) => unknown {
  if (fields.every((field) => columns[field] === undefined)) return (row) => row;
  const readers = fields.map((field) => [field, accessor(columns[field] ?? field)] as const);
  return (row, path) => Object.fromEntries(readers.map(([field, read]) => [field, read(row, path)]));
}

/** Gives rows in the caller's columns to a function that reads the fields; what is wrong with a field is said of its column. */
export function inFields<Result>(
  { declared }: { readonly declared: Declared<object> },
  rows: unknown,
  name: string,
  columns: NamedColumns,
  compute: (rows: unknown) => Result,
): Result {
  const rename = renaming(Object.keys(declared.shape), columns);
  return isNamed(columns) ? inColumns(columns, () => compute(each(rows, name, rename))) : compute(rows);
}

/** Gives the values of one column to a function that reads these. */
export function inField<Result>(
  field: string,
  rows: unknown,
  name: string,
  columns: NamedColumns,
  compute: (values: unknown) => Result,
): Result {
  const column = columns[field];
  if (column === undefined) return compute(rows);
  const key = typeof column === 'string' ? [column] : [];
  return withPaths(
    () => compute(each(rows, name, accessor(column))),
    (path) => (path.length === 2 ? [...path, ...key] : path),
  );
}

function isNamed(columns: NamedColumns): boolean {
  return Object.values(columns).some((column) => column !== undefined);
}

function each(
  rows: unknown,
  name: string,
  read: (row: unknown, path: readonly PropertyKey[]) => unknown,
): Iterable<unknown> {
  return {
    *[Symbol.iterator]() {
      let index = 0;
      for (const row of elements(rows, name)) {
        yield read(row, [name, index]);
        index += 1;
      }
    },
  };
}

/** Reads rows with the caller's columns; refusals name these. */
export function inColumns<Result>(columns: NamedColumns, read: () => Result): Result {
  return withPaths(read, (path) => path.map((part, place) => (place === 2 ? keyOf(columns, part as string) : part)));
}

/** Runs a function whose refusals get other paths. */
function withPaths<Result>(
  read: () => Result,
  renamed: (path: readonly PropertyKey[]) => readonly PropertyKey[],
): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MetricsInputError)) throw error;
    throw new MetricsInputError(error.issues.map(({ path, message }) => ({ path: renamed(path), message })));
  }
}

/** The name of the caller's column for a field; that of the field where a function gives its value. */
export function keyOf(columns: NamedColumns, field: string): string {
  const column = columns[field];
  return typeof column === 'string' ? column : field;
}

type NamedColumn = string | ((row: never) => unknown);

/** The option for a value of the caller's items, given as an accessor. */
export function column(what: string): Field<NamedColumn, (item: unknown) => unknown> {
  return field({ ...columnName(`the name of a column or a function that gives ${what}`).rules, write: accessor });
}

function columnName(expected: string): Field<NamedColumn> {
  return fieldThat(expected, { type: 'string' }, (value) => typeof value === 'string' || typeof value === 'function');
}

function accessor(column: NamedColumn): (item: unknown, path?: readonly PropertyKey[]) => unknown {
  if (typeof column === 'function') return column as (item: unknown) => unknown;
  return (item, path = []) => {
    try {
      return (item as Readonly<Record<string, unknown>> | null | undefined)?.[column];
    } catch {
      return refuse([...path, column], UNREADABLE);
    }
  };
}

/**
 * A fast reader of rows, made from the same declaration as the schema, with the same rules and the same refusals. It
 * gives values as read: days as numbers, amounts in hundredths.
 */
export function rowReader<Row extends { readonly declared: Declared<object> }>(
  { declared: { shape, rules } }: Row,
  columns: NamedColumns = {},
): (element: unknown, path: readonly PropertyKey[]) => ReadRow<Row> {
  const readers = Object.entries(shape).map(([name, schema]) => columnReader(name, schema, columns));
  const hasKeys = readers.some(({ give }) => give === undefined);

  /** Reads valid rows, by index as that takes half as long; any other is left to the careful reader, which says what is wrong. */
  const readAtOnce = (element: unknown): Record<string, unknown> | undefined => {
    if (hasKeys && (typeof element !== 'object' || isArray(element))) return undefined;
    try {
      const given: Record<string, unknown> = {};
      for (let index = 0; index < readers.length; index += 1) {
        const { name, key, give, read } = readers[index] as ColumnReader;
        const value = read(give === undefined ? (element as Record<string, unknown>)[key] : give(element as never));
        if (value === REFUSED) return undefined;
        given[name] = value;
      }
      return rules.length === 0 || rules.every(({ holds }) => holds(given as never)) ? given : undefined;
    } catch {
      return undefined;
    }
  };

  const readWithCare = (element: unknown, path: readonly PropertyKey[]): Record<string, unknown> => {
    const issues: MetricsIssue[] = [];
    const keys = readers.filter(({ give }) => give === undefined).map(({ key }) => key);
    const properties = propertiesOf(
      hasKeys ? element : {},
      () => keys,
      (place) => issues.push({ path: [...path, ...place], message: UNREADABLE }),
    );
    if (properties === undefined) {
      const message = mustBe(`an object with the keys ${keys.join(', ')}`, element);
      throw new MetricsInputError([{ path, message }]);
    }
    if (issues.length > 0) throw new MetricsInputError(issues);
    const values = new Map(properties);
    const given: Record<string, unknown> = {};
    for (const { name, key, give, read, refusal } of readers) {
      const value = give === undefined ? values.get(key) : give(element as never);
      given[name] = read(value);
      if (given[name] === REFUSED) issues.push({ path: [...path, key], message: refusal(value) });
    }
    for (const {
      path: [field],
      expected,
      holds,
    } of issues.length > 0 ? [] : rules) {
      if (holds(given as never)) continue;
      const { name, key, write } = readers.find(({ name }) => name === field) as ColumnReader;
      issues.push({ path: [...path, key], message: mustBe(expected, write(given[name])) });
    }
    if (issues.length > 0) throw new MetricsInputError(issues);
    return given;
  };

  return (element, path) => (readAtOnce(element) ?? readWithCare(element, path)) as ReadRow<Row>;
}

/** Reads the rows of the caller's data, each with the path to it. */
export function* readRows<Row extends { readonly declared: Declared<object> }>(
  schema: Row,
  data: unknown,
  path: readonly PropertyKey[],
  columns?: NamedColumns,
): Iterable<readonly [row: ReadRow<Row>, path: readonly PropertyKey[]]> {
  const read = rowReader(schema, columns);
  let index = 0;
  for (const element of elements(data, ...path)) {
    const place = [...path, index];
    yield [read(element, place), place];
    index += 1;
  }
}

function columnReader(name: string, schema: unknown, columns: NamedColumns): ColumnReader {
  const column = columns[name];
  return {
    ...readerOf(schema),
    name,
    key: keyOf(columns, name),
    give: typeof column === 'function' ? column : undefined,
  };
}

/** Reads the value of a field; optional and nullable ones as zod does. */
function readerOf(schema: unknown): Reader {
  const { rules } = schema as Partial<Field<unknown, unknown>>;
  if (rules !== undefined) {
    const { read, write = (value: unknown) => value } = rules;
    return { read, write, refusal: (value) => refusalOf(rules, value) };
  }
  const { type, innerType, defaultValue } = (schema as z.ZodMiniPrefault)._zod.def;
  const inner = readerOf(innerType);
  const taken = type === ('nullable' as string) ? null : undefined;
  const fallback = type === 'prefault' ? inner.read(defaultValue) : taken;
  return {
    read: (value) => (value === taken ? fallback : inner.read(value)),
    write: (read) => (read === taken ? read : inner.write(read)),
    refusal: inner.refusal,
  };
}
