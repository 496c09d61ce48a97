import { elements, isArray, isIterable, mustBe, refuse, UNREADABLE } from '../internal/reading/index.ts';
import { arrowColumn, isArrow } from './arrow.ts';
import { arrayColumn, BLOCK, type ColumnReader } from './cells.ts';
import type { ArrowLike } from './table.ts';

/** A value as a suggestion looks at it: text without blanks around it, a number, a date, or none. */
export type SampleValue = string | number | Date | undefined;

/** The first rows of a source by column. */
export interface Sample {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, readonly SampleValue[]>;
  /** The columns of dates and timestamps of Arrow, which are read as their type says. */
  readonly timed: ReadonlySet<string>;
  /** Whether there are more rows than were looked at. */
  readonly isPart: boolean;
}

const MOST_ROWS = 10_000;
const MOST_COLUMNS = 1000;
const LONGEST_TEXT = 200;
const SOURCE = 'an iterable of rows, columns of one length or an Arrow table';

/** Looks at the first 10,000 rows of a source, and takes no more of them. */
export function sampleOf(source: unknown): Sample {
  if (isArrow(source)) return ofArrow([source], ['source']);
  if (isIterable(source)) return ofIterable(source);
  return ofColumns(source);
}

function ofIterable(source: unknown): Sample {
  const rows: object[] = [];
  let isPart = false;
  for (const row of elements(source, 'source')) {
    isPart = rows.length === MOST_ROWS;
    if (isPart) break;
    if (typeof row !== 'object' || row === null || isArray(row))
      refuse(['source', rows.length], mustBe('an object with a value for each column', row));
    rows.push(row as object);
  }
  if (rows.every(isArrow) && rows.length > 0) return ofArrow(rows as unknown as ArrowLike[], ['source']);
  const columns = new Map<string, SampleValue[]>();
  rows.forEach((row, index) => {
    for (const name of keysOf(row, ['source', index])) {
      const column = columns.get(name) ?? (columns.size < MOST_COLUMNS ? [] : undefined);
      if (column === undefined) continue;
      column[index] = valueAt(() => (row as Readonly<Record<string, unknown>>)[name]);
      columns.set(name, column);
    }
  });
  for (const [name, column] of columns)
    columns.set(
      name,
      Array.from(rows, (_, index) => column[index]),
    );
  return { rows: rows.length, columns, timed: new Set(), isPart };
}

function ofColumns(source: unknown): Sample {
  if (typeof source !== 'object' || source === null) return refuse(['source'], mustBe(SOURCE, source));
  const columns = new Map<string, SampleValue[]>();
  let length = 0;
  for (const name of keysOf(source, ['source']).slice(0, MOST_COLUMNS)) {
    const path = ['source', name];
    const reader = readerOf(
      readOr(path, () => (source as Readonly<Record<string, unknown>>)[name]),
      path,
    );
    length = Math.max(length, reader.length);
    columns.set(name, firstValues(reader, MOST_ROWS).values);
  }
  if (columns.size === 0) refuse(['source'], mustBe(SOURCE, source));
  return { rows: Math.min(MOST_ROWS, length), columns, timed: new Set(), isPart: length > MOST_ROWS };
}

function ofArrow(tables: readonly ArrowLike[], path: readonly PropertyKey[]): Sample {
  const columns = new Map<string, SampleValue[]>();
  const timed = new Set<string>();
  let rows = 0;
  let isPart = false;
  for (const table of tables) {
    const fields = readOr(path, () => Array.from(table.schema.fields, ({ name }) => name));
    let size = 0;
    for (const name of fields.slice(0, MOST_COLUMNS)) {
      const column = readOr([...path, name], () => table.getChild(name));
      const reader = readerOf(column, [...path, name]);
      const { values, isTimed } = firstValues(reader, MOST_ROWS - rows);
      if (isTimed) timed.add(name);
      const before = columns.get(name) ?? Array.from({ length: rows }, () => undefined);
      columns.set(name, [...before, ...values]);
      isPart ||= reader.length > values.length;
      size = Math.max(size, values.length);
    }
    rows += size;
  }
  return { rows, columns, timed, isPart };
}

function readerOf(column: unknown, path: readonly PropertyKey[]): ColumnReader {
  return arrowColumn(column, path) ?? arrayColumn(column, path);
}

/** The first values of a column, and whether its type says that they are times. */
function firstValues({ length, cells }: ColumnReader, most: number) {
  const values: SampleValue[] = [];
  let isTimed = false;
  const end = Math.min(length, most);
  for (let start = 0; start < end; start += BLOCK) {
    const size = Math.min(BLOCK, end - start);
    const block = cells(start, size);
    isTimed ||= block.time !== undefined;
    for (let index = 0; index < size; index += 1) values.push(valueAt(() => block.values[block.offset + index]));
  }
  return { values, isTimed };
}

function keysOf(value: object, path: readonly PropertyKey[]): readonly string[] {
  return readOr(path, () => Object.keys(value));
}

function readOr<Value>(path: readonly PropertyKey[], read: () => Value): Value {
  try {
    return read();
  } catch {
    return refuse(path, UNREADABLE);
  }
}

/** A value that cannot be read is none: whoever makes the table will hear of it. */
function valueAt(read: () => unknown): SampleValue {
  try {
    const value = read();
    if (typeof value === 'number') return Number.isNaN(value) ? 'NaN' : value;
    if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
    if (typeof value === 'string') return value.trim().slice(0, LONGEST_TEXT) || undefined;
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value;
    if (typeof value !== 'object' || value === null || isArray(value)) return undefined;
    const { toFixed } = value as { toFixed?: unknown };
    return typeof toFixed === 'function' ? String(toFixed.call(value)).slice(0, LONGEST_TEXT) : undefined;
  } catch {
    return undefined;
  }
}
