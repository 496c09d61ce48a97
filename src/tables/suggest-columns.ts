import { elements, isArray, isIterable, mustBe, refuse, UNREADABLE } from '../internal/reading/index.ts';
import { arrowColumn, isArrow } from './arrow.ts';
import { type ArrowLike, arrayColumn, BLOCK, type ColumnReader } from './cells.ts';
import { rolesOf, rolesOfKind, type TableKind } from './headings.ts';
import { isDateLike, isNumberLike } from './suggest-values.ts';
import { isKnownTerm, isMissingWord, termOf } from './suggest-words.ts';

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

/** A column that was found for a role. */
export interface Found {
  readonly column: string;
  /** Its values, without words for “no value”. */
  readonly values: readonly SampleValue[];
  readonly evidence: string;
}

/** The columns found, by role. */
export type FoundColumns = ReadonlyMap<string, Found>;

interface Candidate {
  readonly role: string;
  readonly column: string;
  readonly score: number;
  readonly isByValues?: true;
}

const MOST_STATUSES = 24;
const ALMOST_ALL = 0.9;
const GAPS = 300;

/** What the values of a role must look like, most of them. */
const LOOKS: Readonly<Record<string, (value: SampleValue) => boolean>> = {
  date: isDateLike,
  start: isDateLike,
  end: isDateLike,
  trial: isDateLike,
  amount: isNumberLike,
  quantity: isNumberLike,
  unitPrice: isNumberLike,
  refund: isNumberLike,
  rating: (value) => isNumberLike(value) && !isDateLike(value),
  cost: isNumberLike,
  wages: isNumberLike,
  software: isNumberLike,
  professionalServices: isNumberLike,
  overheads: isNumberLike,
  customersAcquired: isNumberLike,
  term: (value) => typeof value === 'string' && (isKnownTerm(value) || termOf(value) !== undefined),
  currency: (value) => typeof value === 'string' && /^(?:[A-Za-z]{3}|\p{Sc})$/u.test(value),
  paid: (value) => /^(?:true|false|yes|no|ja|nein|oui|non|s[ií]|1|0|paid|organic|y|n|t|f)$/i.test(String(value)),
  name: (value) => typeof value === 'number' || /^\W?[\p{L}-]{0,4}\d+$/u.test(String(value)),
};

/** The column of each role: that whose heading names it most surely and whose values look like it. */
export function findColumns(sample: Sample, kind: TableKind, given: ReadonlyMap<string, string>): FoundColumns {
  const found = new Map<string, Found>();
  const values = new Map([...sample.columns].map(([name, column]) => [name, column.map(withoutMissing)] as const));
  const add = (role: string, column: string, reason: string) => {
    const ofColumn = values.get(column) ?? [];
    const present = ofColumn.filter((value) => value !== undefined);
    const share = `${present.length} of ${ofColumn.length} rows have a value, ${new Set(present.map(String)).size} different`;
    found.set(role, { column, values: ofColumn, evidence: `${reason}; ${share}` });
  };
  const taken = new Set<string>(given.values());
  for (const [role, column] of given) if (values.has(column)) add(role, column, 'as given');
  for (const { role, column, isByValues } of candidates(sample, kind, values)) {
    if (found.has(role) || given.has(role) || taken.has(column)) continue;
    taken.add(column);
    add(role, column, isByValues ? 'its values are all dates' : `heading ${JSON.stringify(column)}`);
  }
  return new Map(rolesOfKind(kind).flatMap((role) => [[role, found.get(role)] as const].filter(isFound)));
}

function isFound(entry: readonly [string, Found | undefined]): entry is readonly [string, Found] {
  return entry[1] !== undefined;
}

/** Columns of a kind that were not chosen although their headings name a role. */
export function othersOf(sample: Sample, kind: TableKind, role: string, found: FoundColumns): readonly string[] {
  const chosen = new Set([...found.values()].map(({ column }) => column));
  return [...sample.columns.keys()].filter(
    (column) =>
      !chosen.has(column) &&
      rolesOf(column, kind).some((match) => match.role === role) &&
      fits(role, column, sample.columns.get(column) ?? []),
  );
}

function candidates(sample: Sample, kind: TableKind, values: ReadonlyMap<string, readonly SampleValue[]>) {
  const list: Candidate[] = [];
  for (const [column, ofColumn] of values) {
    const isTimed = sample.timed.has(column);
    for (const match of rolesOf(column, kind)) {
      const isTime = ['date', 'start', 'end', 'trial'].includes(match.role);
      if ((isTimed && isTime) || fits(match.role, column, ofColumn))
        list.push({ ...match, column, score: match.score - gapsOf(match.role, ofColumn) });
    }
    if (kind === 'orders' && column !== '' && (isTimed || isAllDates(ofColumn)))
      list.push({ role: 'date', column, score: 1, isByValues: true });
  }
  return list.sort((a, b) => b.score - a.score);
}

/** The id of an order stands in each of its lines: a column with gaps, such as that of invoices, is rather another one. */
function gapsOf(role: string, values: readonly SampleValue[]): number {
  const present = values.filter((value) => value !== undefined).length;
  return role === 'orderId' && present < ALMOST_ALL * values.length ? GAPS : 0;
}

function fits(role: string, column: string, values: readonly SampleValue[]): boolean {
  const present = values.filter((value) => value !== undefined && !isMissingWord(value));
  const isLabel = role === 'orderId' && column.toLowerCase() === 'name';
  const looks = LOOKS[isLabel ? 'name' : role];
  if (present.length === 0) return role === 'end';
  if (role === 'status') return new Set(present.map(String)).size <= MOST_STATUSES;
  return looks === undefined || 2 * present.filter(looks).length > present.length;
}

/** Numbers may be anything; only texts and dates show that they are dates. */
function isAllDates(values: readonly SampleValue[]): boolean {
  const present = values.filter((value) => value !== undefined && !isMissingWord(value));
  const dates = present.filter(
    (value) => (value instanceof Date || /\D/.test(String(value))) && isDateLike(value) && typeof value !== 'number',
  );
  return present.length > 0 && dates.length >= ALMOST_ALL * present.length;
}

function withoutMissing(value: SampleValue): SampleValue {
  return isMissingWord(value) ? undefined : value;
}
