import { elements, isIterable } from '../internal/reading/index.ts';
import { isArrow } from './arrow.ts';
import { BLOCK, type ColumnReader } from './cells.ts';
import { checkedRow, keysOf, openColumns } from './source.ts';
import { isDateLike, isNumberLike } from './suggest-values.ts';
import { isMissingWord, rolesOf, rolesOfKind, type SampleValue, type TableKind, termOf } from './suggest-words.ts';

/** The first rows of a source by column. */
export interface Sample {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, readonly SampleValue[]>;
  /** The columns of dates and timestamps of Arrow, which are read as their type says. */
  readonly timed: ReadonlySet<string>;
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
  readonly evidence: string;
}

type Looks = (value: SampleValue) => boolean;

const MOST_ROWS = 10_000;
const MOST_COLUMNS = 1000;
const LONGEST_TEXT = 200;
const MOST_STATUSES = 24;
const ALMOST_ALL = 0.9;
const GAPS = 300;

/** The roles of dates, of which `trial` cannot be declared. */
export const TIMES: readonly string[] = ['date', 'start', 'end', 'trial'];
/** The roles of numbers, of which `refund` cannot be declared. */
export const NUMBERS: readonly string[] =
  'amount quantity unitPrice refund rating cost wages software professionalServices overheads customersAcquired'.split(
    ' ',
  );

/** What most values of a role look like. */
const LOOKS: Readonly<Record<string, Looks>> = {
  rating: (value) => isNumberLike(value) && !isDateLike(value),
  term: (value) => typeof value === 'string' && termOf(value) !== undefined,
  currency: (value) => typeof value === 'string' && /^(?:[A-Za-z]{3}|\p{Sc})$/u.test(value),
  paid: (value) => /^(?:true|false|yes|no|ja|nein|oui|non|s[ií]|1|0|paid|organic|y|n|t|f)$/i.test(String(value)),
  name: (value) => typeof value === 'number' || /^\W?[\p{L}-]{0,4}\d+$/u.test(String(value)),
};

/** Looks at the first 10,000 rows of a source, and takes no more of them. */
export function sampleOf(source: unknown): Sample {
  if (isArrow(source) || !isIterable(source)) return ofTables([source]);
  const rows: object[] = [];
  for (const row of elements(source, 'source')) {
    if (rows.length === MOST_ROWS) break;
    rows.push(checkedRow(row, rows.length));
  }
  return rows.length > 0 && rows.every(isArrow) ? ofTables(rows) : ofRows(rows);
}

function ofRows(rows: readonly object[]): Sample {
  const names = new Set(rows.flatMap((row, index) => keysOf(row, ['source', index])));
  const columns = [...names].slice(0, MOST_COLUMNS).map((name) => {
    const values = rows.map((row) => valueAt(() => (row as Readonly<Record<string, unknown>>)[name]));
    return [name, values] as const;
  });
  return { rows: rows.length, columns: new Map(columns), timed: new Set() };
}

/** The same of columns and of Arrow tables. */
function ofTables(tables: readonly unknown[]): Sample {
  const columns = new Map<string, SampleValue[]>();
  const timed = new Set<string>();
  let rows = 0;
  for (const table of tables) {
    const before = rows;
    for (const [name, reader] of openColumns(table, ['source'])) {
      const column = columns.get(name) ?? [];
      columns.set(name, column);
      column.length = before;
      if (addValues(column, reader, MOST_ROWS - before)) timed.add(name);
      rows = Math.max(rows, column.length);
    }
  }
  return { rows, columns, timed };
}

/** Adds the first values of a column, and tells whether its type says that they are times. */
function addValues(column: SampleValue[], { length, cells }: ColumnReader, most: number): boolean {
  const end = Math.min(length, most);
  let isTimed = false;
  for (let start = 0; start < end; start += BLOCK) {
    const size = Math.min(BLOCK, end - start);
    const { values, offset, time } = cells(start, size);
    isTimed = time !== undefined;
    for (let index = 0; index < size; index += 1) column.push(valueAt(() => values[offset + index]));
  }
  return isTimed;
}

/** A value that cannot be read is left out: whoever makes the table will be told. */
function valueAt(read: () => unknown): SampleValue {
  try {
    const value = read();
    if (typeof value === 'number') return Number.isNaN(value) ? 'NaN' : value;
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value;
    const isAmount = typeof value === 'object' && value !== null && 'toFixed' in value;
    if (!isAmount && !['string', 'bigint', 'boolean'].includes(typeof value)) return undefined;
    return String(value).trim().slice(0, LONGEST_TEXT) || undefined;
  } catch {
    return undefined;
  }
}

/** The column of each role: that whose heading names it most surely and whose values look like it. */
export function findColumns(sample: Sample, kind: TableKind, given: Readonly<Record<string, unknown>>): FoundColumns {
  const found = new Map<string, Found>();
  const taken = new Set<unknown>(Object.values(given));
  const add = (role: string, column: string, evidence: string) => {
    const values = (sample.columns.get(column) as readonly SampleValue[]).map((value) =>
      isMissingWord(value) ? undefined : value,
    );
    const present = values.filter((value) => value !== undefined);
    const share = `${present.length} of ${values.length} rows have a value, ${new Set(present.map(String)).size} different`;
    found.set(role, { column, values, evidence: `${evidence}; ${share}` });
  };
  for (const [role, column] of Object.entries(given))
    if (typeof column === 'string' && sample.columns.has(column)) add(role, column, 'as given');
  for (const { role, column, evidence } of candidatesOf(sample, kind)) {
    if (found.has(role) || given[role] !== undefined || taken.has(column)) continue;
    taken.add(column);
    add(role, column, evidence);
  }
  const roles = rolesOfKind(kind).filter((role) => found.has(role));
  return new Map(roles.map((role) => [role, found.get(role) as Found]));
}

/** The columns that may have each role, the surest first. */
export function candidatesOf({ columns, timed }: Sample, kind: TableKind): readonly Candidate[] {
  const list: Candidate[] = [];
  for (const [column, all] of columns) {
    const values = all.filter((value) => value !== undefined && !isMissingWord(value));
    const isAlmostAll = (count: number) => count >= ALMOST_ALL * all.length;
    for (const { role, score } of rolesOf(column, kind)) {
      if (!(timed.has(column) && TIMES.includes(role)) && !fits(role, column, values)) continue;
      // The id of an order stands in each of its lines: a column with gaps, such as that of invoices, is probably not it.
      const gaps = role === 'orderId' && !isAlmostAll(values.length) ? GAPS : 0;
      list.push({ role, column, score: score - gaps, evidence: `heading ${JSON.stringify(column)}` });
    }
    // Numbers may be anything; only texts and dates show that they are dates.
    const isDate = (value: SampleValue) => isDateLike(value) && /\D/.test(String(value)) && typeof value !== 'number';
    const isAllDates = values.length > 0 && values.filter(isDate).length >= ALMOST_ALL * values.length;
    if (kind === 'orders' && column !== '' && (timed.has(column) || isAllDates))
      list.push({ role: 'date', column, score: 1, evidence: 'its values are all dates' });
  }
  return list.sort((a, b) => b.score - a.score);
}

function fits(role: string, column: string, values: readonly SampleValue[]): boolean {
  if (values.length === 0) return role === 'end';
  if (role === 'status') return new Set(values.map(String)).size <= MOST_STATUSES;
  const isLabel = role === 'orderId' && column.toLowerCase() === 'name';
  const ofRole = TIMES.includes(role) ? isDateLike : NUMBERS.includes(role) ? isNumberLike : undefined;
  const looks = LOOKS[isLabel ? 'name' : role] ?? ofRole;
  return looks === undefined || 2 * values.filter(looks).length > values.length;
}
