import { mustBe, received, refuse, UNREADABLE } from '../internal/reading/index.ts';
import { type AmountColumn, FIRST_SCALE, LAST_SCALE, MOST_UNITS, otherAmount } from './amounts.ts';
import { isDetached } from './cells.ts';
import { FIRST_DAY, LAST_DAY } from './dates.ts';
import { MISSING, type TextColumn } from './dictionary.ts';
import type { Ledger } from './ledger.ts';

/** Rows in columns: an iterable of what the functions of the library take. */
export interface Table<Row> extends Iterable<Row> {
  /** How many rows there are. */
  readonly length: number;
  /** What became of the rows of the source. */
  readonly ledger: Ledger;
  /** A row by its index, from the end if it is negative; `undefined` if there is none. */
  at(index: number): Row | undefined;
}

/** Makes a table: plain data, and hidden from `Object.keys` the ways to its rows. */
export function makeTable<Row, Columns, Further extends object = object>(
  { length, columns, ledger }: { readonly length: number; readonly columns: Columns; readonly ledger: Ledger },
  rowAt: (index: number) => Row,
  data?: Partial<Further>,
  methods?: Partial<Further>,
): Table<Row> & { readonly columns: Columns } & Further {
  const table = { length, columns, ledger, ...data };
  function* rows(): Generator<Row> {
    for (let index = 0; index < length; index += 1) yield rowAt(index);
  }
  const at = (index: number) => {
    const place = index < 0 ? length + index : index;
    return Number.isInteger(place) && place >= 0 && place < length ? rowAt(place) : undefined;
  };
  const hidden = { at, [Symbol.iterator]: rows, ...methods };
  for (const key of Reflect.ownKeys(hidden)) {
    Object.defineProperty(table, key, { value: hidden[key as keyof typeof hidden] });
  }
  return table as never;
}

/** The first values of a column under way, or those at some places. */
export function inPlaces(values: Int32Array, length: number, places?: readonly number[]): Int32Array {
  if (places === undefined) return values.length === length ? values : values.slice(0, length);
  return Int32Array.from(places, (place) => values[place] as number);
}

/** Columns of a table that come back, from a worker for example; each is read once and checked. */
export interface PostedColumns {
  readonly get: (name: string) => unknown;
  readonly texts: (name: string, presence?: 'complete' | 'optional') => TextColumn;
  readonly ints: (name: string, least: number, most: number, further?: number) => Int32Array;
  readonly days: (name: string, further?: number) => Int32Array;
  readonly counts: (name: string) => Float64Array;
  readonly amounts: (name: string, least: number) => AmountColumn;
  readonly label: (name: string) => string | null;
}

/** Whether a source is the columns of such a table. */
export function arePosted(source: unknown, kind: string): boolean {
  try {
    return (source as { readonly kind?: unknown } | null | undefined)?.kind === kind;
  } catch {
    return false;
  }
}

/** Reads columns of as many rows as the given one has. */
export function postedColumns(source: unknown, lengthOf: string): PostedColumns {
  const get = (name: string): unknown => {
    try {
      return (source as Readonly<Record<string, unknown>>)[name];
    } catch {
      return refuse(['source', name], UNREADABLE);
    }
  };
  const { length } = listIn(get(lengthOf));

  function numbers<List extends Int32Array | Float64Array>(
    list: unknown,
    name: string,
    kind: abstract new (length: number) => List,
    passes: (value: number) => boolean,
  ): List {
    const expected = `${kind.name === 'Int32Array' ? 'an Int32Array' : 'a Float64Array'} of ${length} values`;
    if (!ArrayBuffer.isView(list) || !(list instanceof kind) || list.length !== length || isDetached(list))
      return refuse(['source', name], mustBe(expected, list));
    const wrong = (list as Int32Array).findIndex((value) => !passes(value));
    return wrong < 0 ? list : refuse(['source', name, wrong], mustBe('a value of a table', list[wrong]));
  }

  const ints: PostedColumns['ints'] = (name, least, most, further = least) =>
    numbers(get(name), name, Int32Array, (value) => (value >= least && value <= most) || value === further);
  return {
    get,
    ints,
    days: (name, further) => ints(name, FIRST_DAY, LAST_DAY, further),
    counts: (name) => numbers(get(name), name, Float64Array, (value) => Number.isSafeInteger(value) && value >= 0),
    texts: (name, presence) => {
      const { codes, dictionary } = objectOf(get(name), name);
      const texts = textsOf(dictionary, name);
      const least = presence === 'optional' ? MISSING : 0;
      const isCode = (value: number) => value >= least && value < texts.length;
      return { codes: numbers(codes, name, Int32Array, isCode), dictionary: texts };
    },
    amounts: (name, least) => {
      const { values, scale, others } = objectOf(get(name), name);
      const isScale = Number.isInteger(scale) && (scale as number) >= FIRST_SCALE && (scale as number) <= LAST_SCALE;
      if (!isScale)
        refuse(['source', name, 'scale'], mustBe(`a whole number from ${FIRST_SCALE} to ${LAST_SCALE}`, scale));
      const isUnits = (value: number) => Number.isInteger(value) && value >= least && Math.abs(value) <= MOST_UNITS;
      return {
        values: numbers(values, name, Float64Array, isUnits),
        scale: scale as number,
        others: othersOf(others, name, length, least),
      };
    },
    label: (name) => {
      const text = get(name);
      if (text === null || typeof text === 'string') return text;
      return refuse(['source', name], mustBe('a text or null', text));
    },
  };
}

/** The typed array that is or is in a column; an empty one if there is none. */
function listIn(column: unknown): ArrayLike<unknown> {
  try {
    const list = ArrayBuffer.isView(column) ? column : (column as { readonly codes?: unknown }).codes;
    return ArrayBuffer.isView(list) ? (list as Int32Array) : [];
  } catch {
    return [];
  }
}

function objectOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  try {
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    return refuse(['source', name], UNREADABLE);
  }
  return refuse(['source', name], mustBe('a column of a table', value));
}

/** The entries of a Map of this or another realm. */
function entriesOf(value: unknown): Iterable<readonly [unknown, unknown]> | undefined {
  try {
    return Map.prototype.entries.call(value as Map<unknown, unknown>);
  } catch {
    return undefined;
  }
}

function textsOf(value: unknown, name: string): readonly string[] {
  const path = ['source', name, 'dictionary'];
  try {
    const texts = Array.isArray(value)
      ? Array.from(value as readonly unknown[])
      : refuse(path, mustBe('an array', value));
    const wrong = texts.findIndex((text) => typeof text !== 'string');
    return wrong < 0 ? (texts as string[]) : refuse([...path, wrong], mustBe('a string', texts[wrong]));
  } catch (error) {
    if (error instanceof RangeError && 'issues' in error) throw error;
    return refuse(path, UNREADABLE);
  }
}

function othersOf(value: unknown, name: string, length: number, least: number): ReadonlyMap<number, string> {
  const path = ['source', name, 'others'];
  const others = new Map<number, string>();
  for (const [row, text] of entriesOf(value) ?? refuse(path, mustBe('a Map', value))) {
    const amount = typeof text === 'string' ? otherAmount(text) : undefined;
    const isRow = Number.isInteger(row) && (row as number) >= 0 && (row as number) < length;
    if (!isRow || amount?.lessThan(least) !== false) return refuse(path, mustBe('amounts by row', received(text)));
    others.set(row as number, amount.toFixed());
  }
  return others;
}
