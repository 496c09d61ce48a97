import type { Column } from '../inputs.ts';
import { mustBe, refuse, UNREADABLE } from '../internal/reading/index.ts';

/** A row of a source: an object with a value for each column. */
export type SourceRow = Readonly<Record<string, unknown>>;

/** Which column of a source it is: its name, or a function of the row. */
export type SourceColumn = Column<SourceRow>;

/** An Arrow table or record batch: that of `apache-arrow`, `@uwdata/flechette` and their kin, read from its buffers. */
export interface ArrowLike {
  /** How many rows there are. */
  readonly numRows: number;
  /** What its columns are. */
  readonly schema: {
    /** The columns. */
    readonly fields: readonly {
      /** The name of a column. */
      readonly name: string;
    }[];
  };
  /** Gives the column of a name; `null` or `undefined` if there is none. */
  getChild(name: string): unknown;
}

/** Rows as they are: objects, Arrow record batches, columns of one length, or an Arrow table. */
export type Source =
  | Iterable<SourceRow>
  | Iterable<ArrowLike>
  | Readonly<Record<string, ArrayLike<unknown>>>
  | ArrowLike;

/** How many rows are read at once. */
export const BLOCK = 1024;

/** What stands for the value of a getter that throws. */
export const THROWS = Symbol('a value that throws');

/** What the numbers of a column count, if the column itself says so. */
export interface TimeUnit {
  /** How many of them make a day, or a second. */
  readonly perDay?: 1;
  readonly perSecond?: number;
  /** Whether it is the time on a clock, of no zone. */
  readonly isLocal: boolean;
}

/** Values that are the entries of a dictionary. */
export interface Keyed {
  /** Of each value the index of the entry. */
  readonly keys: ArrayLike<number | bigint>;
  /** Where those of a block begin. */
  readonly start: number;
  readonly entries: ColumnReader;
  readonly isValid: ((index: number) => boolean) | undefined;
}

/** Some values of a column, which begin at an offset. */
export interface Cells {
  readonly values: ArrayLike<unknown>;
  readonly offset: number;
  readonly time?: TimeUnit | undefined;
  readonly keyed?: Keyed | undefined;
}

/** A column of a source. */
export interface ColumnReader {
  readonly length: number;
  /** At most a block of values, until the next call. */
  readonly cells: (start: number, size: number) => Cells;
}

/** Few enough for any engine to hold a column of each kind. */
const MOST_ROWS = 2 ** 28;
const MANY_ROWS = 2 ** 20;
const SAMPLE = 1000;

/** A column that is an array of any kind. */
export function arrayColumn(column: unknown, path: readonly PropertyKey[]): ColumnReader {
  return typedColumn(column, path) ?? listColumn(column, path);
}

export function checkedLength(length: unknown, path: readonly PropertyKey[]): number {
  const isLength = Number.isInteger(length) && (length as number) >= 0 && (length as number) <= MOST_ROWS;
  return isLength ? (length as number) : refuse([...path, 'length'], mustBe(`at most ${MOST_ROWS}`, length));
}

/** Numbers of 32 bits mean their own shortest decimal form: 5.1 is not 5.099999904632568. */
export function shortestOfFloat32(value: number): number {
  for (let digits = 6; digits < 9; digits += 1) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value) return shorter;
  }
  return Number(value.toPrecision(9));
}

/** Values that are made when they are read. */
export function bufferedReader(length: number, valueAt: (row: number) => unknown): ColumnReader {
  const values: unknown[] = new Array(BLOCK).fill(undefined);
  const cells = { values, offset: 0 };
  return {
    length,
    cells: (start, size) => {
      for (let index = 0; index < size; index += 1) values[index] = valueAt(start + index);
      return cells;
    },
  };
}

/** The same; a value that cannot be read becomes a mark. */
export function copyingReader(length: number, valueAt: (row: number) => unknown): ColumnReader {
  return bufferedReader(length, (row) => {
    try {
      return valueAt(row);
    } catch {
      return THROWS;
    }
  });
}

/** An entry of a dictionary; if it does not exist, the mark of a value that cannot be read. */
export function entryAt(entries: ColumnReader, key: number): unknown {
  if (!(key >= 0 && key < entries.length)) return THROWS;
  const { values, offset } = entries.cells(key, 1);
  return values[offset];
}

function typedColumn(column: unknown, path: readonly PropertyKey[]): ColumnReader | undefined {
  if (!ArrayBuffer.isView(column) || column instanceof DataView) return undefined;
  const numbers = column as Float64Array;
  if (isDetached(numbers)) refuse(path, 'must be an array of values, got one whose buffer is detached');
  const length = checkedLength(lengthOfTyped.call(numbers), path);
  if (column instanceof Float32Array) return copyingReader(length, (row) => shortestOfFloat32(column[row] as number));
  return { length, cells: (offset) => ({ values: numbers, offset }) };
}

const lengthOfTyped = Reflect.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), 'length')
  ?.get as () => number;

/** No view can be made of a buffer that was posted elsewhere; its own length is 0. */
export function isDetached({ buffer }: ArrayBufferView): boolean {
  try {
    return new Uint8Array(buffer).length < 0;
  } catch {
    return true;
  }
}

function listColumn(column: unknown, path: readonly PropertyKey[]): ColumnReader {
  let length: unknown;
  try {
    length = typeof column === 'object' && column !== null ? Reflect.get(column, 'length') : undefined;
  } catch {
    refuse(path, UNREADABLE);
  }
  if (typeof length !== 'number') return refuse(path, mustBe('an array of values', column));
  const rows = checkedLength(length, path);
  const list = column as ArrayLike<unknown>;
  if (rows > MANY_ROWS && isHollow(list, rows)) refuse(path, 'must be an array of values, got one of holes');
  return copyingReader(rows, (row) => list[row]);
}

/** Whether a list that says it is long has nothing in it. */
function isHollow(list: ArrayLike<unknown>, length: number): boolean {
  try {
    for (let sample = 0; sample < SAMPLE; sample += 1) {
      if (Math.floor((sample * length) / SAMPLE) in (list as object)) return false;
    }
  } catch {
    return true;
  }
  return true;
}
