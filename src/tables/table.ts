import { isArray, mustBe, refuse, UNREADABLE } from '../internal/reading/index.ts';
import { type AmountColumn, FIRST_SCALE, LAST_SCALE, MOST_UNITS, otherAmount } from './amounts.ts';
import { isDetached } from './cells.ts';
import { FIRST_DAY, LAST_DAY } from './dates.ts';
import { MISSING, type TextColumn } from './dictionary.ts';
import { closedLedger, type Ledger, type OpenLedger } from './ledger.ts';

/** Rows in columns: an iterable of what the functions of the library take. */
export interface Table<Row> extends Iterable<Row> {
  /** How many rows there are. */
  readonly length: number;
  /** What became of the rows of the source. */
  readonly ledger: Ledger;
  /** A row by its index, from the end if it is negative; `undefined` if there is none. */
  at(index: number): Row | undefined;
}

/** What a table is made of. */
interface Parts<Row, Columns> {
  readonly columns: Columns;
  readonly length: number;
  /** The columns of amounts, if it has any. */
  readonly amounts?: readonly AmountColumn[];
  readonly rowAt: (index: number) => Row;
}

/** Makes a table: plain data, with the ways to its rows hidden from `Object.keys`. */
export function makeTable<Row, Columns, Data extends object = object, Methods extends object = object>(
  { columns, length, amounts, rowAt }: Parts<Row, Columns>,
  ledger: OpenLedger | undefined,
  data?: Data,
  methods?: Methods,
): Table<Row> & { readonly columns: Columns } & Data & Methods {
  const table = { length, columns, ledger: closedLedger(ledger, length, amounts), ...data };
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

/** Columns of a table that come back, from a worker for example; each is read once and checked. */
interface PostedColumns {
  readonly get: (name: string) => unknown;
  readonly texts: (name: string) => TextColumn;
  /** Texts that a table may lack, as may its rows. */
  readonly textsIfAny: (name: string) => TextColumn | null;
  readonly ints: (name: string, least: number, most: number, further?: number) => Int32Array;
  readonly days: (name: string, further?: number) => Int32Array;
  readonly counts: (name: string) => Float64Array;
  readonly bytes: (name: string, most: number) => Uint8Array;
  readonly amounts: (name: string, least: number) => AmountColumn;
  readonly label: (name: string) => string | null;
}

type Numbers = Int32Array | Float64Array | Uint8Array;

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
  const get = (name: string): unknown =>
    readable(['source', name], () => (source as Readonly<Record<string, unknown>>)[name]);
  const { length } = listIn(get(lengthOf));

  function numbers<List extends Numbers>(
    list: unknown,
    name: string,
    kind: abstract new (length: number) => List,
    passes: (value: number) => boolean,
  ): List {
    const expected = `${kind.name === 'Int32Array' ? 'an' : 'a'} ${kind.name} of ${length} values`;
    if (!ArrayBuffer.isView(list) || !(list instanceof kind) || list.length !== length || isDetached(list))
      return refuse(['source', name], mustBe(expected, list));
    const wrong = (list as Int32Array).findIndex((value) => !passes(value));
    return wrong < 0 ? list : refuse(['source', name, wrong], mustBe('a value of a table', list[wrong]));
  }

  const textsFrom = (name: string, value: unknown, least: number) => {
    const { codes, dictionary } = objectOf(value, name);
    const texts = textsOf(dictionary, name);
    const isCode = (code: number) => code >= least && code < texts.length;
    return { codes: numbers(codes, name, Int32Array, isCode), dictionary: texts };
  };
  const ints: PostedColumns['ints'] = (name, least, most, further = least) =>
    numbers(get(name), name, Int32Array, (value) => (value >= least && value <= most) || value === further);
  return {
    get,
    ints,
    days: (name, further) => ints(name, FIRST_DAY, LAST_DAY, further),
    counts: (name) => numbers(get(name), name, Float64Array, (value) => Number.isSafeInteger(value) && value >= 0),
    bytes: (name, most) => numbers(get(name), name, Uint8Array, (value) => value <= most),
    texts: (name) => textsFrom(name, get(name), 0),
    textsIfAny: (name) => {
      const value = get(name);
      return value === null ? null : textsFrom(name, value, MISSING);
    },
    amounts: (name, least) => {
      const { values, scale, others } = objectOf(get(name), name);
      const isScale = Number.isInteger(scale) && (scale as number) >= FIRST_SCALE && (scale as number) <= LAST_SCALE;
      if (!isScale)
        refuse(['source', name, 'scale'], mustBe(`a whole number from ${FIRST_SCALE} to ${LAST_SCALE}`, scale));
      const isUnits = (value: number) => Number.isInteger(value) && value >= least && Math.abs(value) <= MOST_UNITS;
      const units = numbers(values, name, Float64Array, isUnits);
      return { values: units, scale: scale as number, others: othersOf(others, name, length, least) };
    },
    label: (name) => {
      const text = get(name);
      const isLabel = text === null || typeof text === 'string';
      return isLabel ? text : refuse(['source', name], mustBe('a text or null', text));
    },
  };
}

function readable<Value>(path: readonly PropertyKey[], read: () => Value): Value {
  try {
    return read();
  } catch {
    return refuse(path, UNREADABLE);
  }
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
  const path = ['source', name];
  if (typeof value !== 'object' || value === null) return refuse(path, mustBe('a column of a table', value));
  return readable(path, () => ({ ...value }));
}

function textsOf(value: unknown, name: string): readonly string[] {
  const path = ['source', name, 'dictionary'];
  if (!isArray(value)) return refuse(path, mustBe('an array', value));
  const texts = readable(path, () => Array.from(value));
  const wrong = texts.findIndex((text) => typeof text !== 'string');
  return wrong < 0 ? (texts as string[]) : refuse([...path, wrong], mustBe('a string', texts[wrong]));
}

/** The entries of a Map of this or another realm. */
function othersOf(value: unknown, name: string, length: number, least: number): ReadonlyMap<number, string> {
  const path = ['source', name, 'others'];
  const others = new Map<number, string>();
  for (const [row, text] of entriesOf(value) ?? refuse(path, mustBe('a Map', value))) {
    const amount = typeof text === 'string' ? otherAmount(text) : undefined;
    const isRow = Number.isInteger(row) && (row as number) >= 0 && (row as number) < length;
    if (!isRow || amount?.lessThan(least) !== false) return refuse(path, mustBe('amounts by row', text));
    others.set(row as number, amount.toFixed());
  }
  return others;
}

function entriesOf(value: unknown): Iterable<readonly [unknown, unknown]> | undefined {
  try {
    return Map.prototype.entries.call(value as Map<unknown, unknown>);
  } catch {
    return undefined;
  }
}
