import { refuse } from '../internal/reading/index.ts';
import {
  type ArrowLike,
  type Cells,
  type ColumnReader,
  checkedLength,
  copyingReader,
  entryAt,
  type Keyed,
  shortestOfFloat32,
  type TimeUnit,
} from './cells.ts';

/** The types of Arrow that are read from their buffers, by the numbers of its format. */
const [DICTIONARY, INTEGER, FLOAT, TEXT, DECIMAL, DATE, TIMESTAMP] = [-1, 2, 3, 5, 7, 8, 10];

const PER_SECOND = [1, 1e3, 1e6, 1e9];
const DATE_OF_DAYS = 0;
const SHORT = 32;
const HIGHEST_ASCII = 127;

interface Vector {
  readonly type: ArrowType;
  readonly data: readonly Chunk[];
  readonly get?: (index: number) => unknown;
  readonly at?: (index: number) => unknown;
}

interface ArrowType {
  readonly typeId: number;
  readonly unit?: number;
  readonly timezone?: string | null;
  readonly scale?: number;
  readonly bitWidth?: number;
}

/** A record batch of a column; what `apache-arrow` and `flechette` call by two names is here under both. */
interface Chunk {
  readonly length: number;
  readonly offset?: number;
  readonly nullCount: number;
  readonly nullBitmap?: Uint8Array | null;
  readonly validity?: Uint8Array | null;
  readonly values: ArrayLike<number | bigint> & ArrayBufferView;
  readonly valueOffsets?: Int32Array;
  readonly offsets?: Int32Array;
  readonly dictionary?: Vector;
}

type ValueAt = (index: number) => unknown;

interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Every runtime has it, but none that this library is typed for. */
interface Runtime {
  readonly TextDecoder: new (encoding: 'utf-8', options: { readonly fatal: true; readonly ignoreBOM: true }) => Decoder;
}

/** Whether something is an Arrow table or record batch. */
export function isArrow(value: unknown): value is ArrowLike {
  try {
    const { getChild, numRows } = value as ArrowLike;
    return typeof getChild === 'function' && typeof numRows === 'number';
  } catch {
    return false;
  }
}

/** A column of an Arrow table; `undefined` for anything else. */
export function arrowColumn(column: unknown, path: readonly PropertyKey[]): ColumnReader | undefined {
  const vector = vectorOf(column);
  if (vector === undefined) return undefined;
  try {
    const length = checkedLength(
      vector.data.reduce((rows, chunk) => rows + checkedLength(chunk.length, path), 0),
      path,
    );
    return vectorReader(vector, length);
  } catch (error) {
    if (error instanceof RangeError && 'issues' in error) throw error;
    return refuse(path, 'must be a column of Arrow, got one that cannot be read');
  }
}

function vectorOf(column: unknown): Vector | undefined {
  try {
    const vector = column as Vector;
    const isVector = Array.isArray(vector.data) && typeof vector.type.typeId === 'number';
    return isVector ? vector : undefined;
  } catch {
    return undefined;
  }
}

function vectorReader(vector: Vector, length: number): ColumnReader {
  const { type, data } = vector;
  const time = timeOf(type);
  const readers = data.map((chunk) => ({ length: chunk.length, ...chunkReader(chunk, type) }));
  let [current, first] = [0, 0];
  const place = (row: number) => {
    if (row < first) [current, first] = [0, 0];
    for (let chunk = readers[current]; chunk !== undefined && row >= first + chunk.length; chunk = readers[current]) {
      first += chunk.length;
      current += 1;
    }
    return readers[current];
  };
  const generic = (row: number) => (vector.get === undefined ? vector.at?.(row) : vector.get(row));
  const valueAt = (row: number) => {
    const reader = place(row);
    return reader?.valueAt === undefined ? generic(row) : reader.valueAt(row - first);
  };
  const copying = copyingReader(length, valueAt);
  return {
    length,
    cells: (start, size): Cells => {
      const chunk = place(start);
      const isInChunk = chunk !== undefined && start + size <= first + chunk.length;
      if (isInChunk && chunk.direct !== undefined) return { values: chunk.direct, offset: start - first, time };
      if (isInChunk && chunk.keyed !== undefined) return keyedCells(copying, start, size, start - first, chunk.keyed);
      return { ...copying.cells(start, size), time };
    },
  };
}

/** The values themselves are made if somebody looks at them. */
function keyedCells(
  copying: ColumnReader,
  row: number,
  size: number,
  start: number,
  keyed: Omit<Keyed, 'start'>,
): Cells {
  return {
    get values() {
      return copying.cells(row, size).values;
    },
    offset: 0,
    keyed: { ...keyed, start },
  };
}

function timeOf({ typeId, unit = 0, timezone }: ArrowType): TimeUnit | undefined {
  if (typeId === DATE) return unit === DATE_OF_DAYS ? { perDay: 1, isLocal: true } : { perSecond: 1000, isLocal: true };
  if (typeId !== TIMESTAMP) return undefined;
  return { perSecond: PER_SECOND[unit] ?? 1, isLocal: timezone === null || timezone === undefined || timezone === '' };
}

interface ChunkReader {
  /** The array itself, where no value needs a look. */
  readonly direct?: ArrayLike<unknown>;
  readonly keyed?: Omit<Keyed, 'start'>;
  /** How values are read one by one, if we know. */
  readonly valueAt?: ValueAt;
}

function chunkReader(chunk: Chunk, type: ArrowType): ChunkReader {
  const entries = type.typeId === DICTIONARY && ArrayBuffer.isView(chunk.values) ? entriesOf(chunk) : undefined;
  const valueAt = entries === undefined ? knownValues(chunk, type) : dictionaryValues(chunk, entries);
  if (valueAt === undefined) return {};
  const isValid = validity(chunk);
  const keyed = entries && { keys: chunk.values, entries, isValid };
  if (isValid !== undefined) {
    return { ...(keyed && { keyed }), valueAt: (index) => (isValid(index) ? valueAt(index) : null) };
  }
  if (keyed !== undefined) return { keyed, valueAt };
  return isDirect(chunk, type) ? { direct: chunk.values, valueAt } : { valueAt };
}

/** Whether there is a value at an index, if any may be missing. */
function validity({ nullCount, offset = 0, nullBitmap, validity }: Chunk): ((index: number) => boolean) | undefined {
  const bits = nullBitmap ?? validity;
  if (nullCount === 0 || bits === null || bits === undefined || bits.length === 0) return undefined;
  return (index) => (((bits[(offset + index) >> 3] as number) >> ((offset + index) & 7)) & 1) === 1;
}

function isDirect({ values, length }: Chunk, { typeId, unit }: ArrowType): boolean {
  const isOfDays = typeId === DATE && unit === DATE_OF_DAYS;
  const isNumber = typeId === INTEGER || typeId === FLOAT || isOfDays || values instanceof BigInt64Array;
  const isRead = !(values instanceof Float32Array) && typeId !== DECIMAL;
  return isNumber && isRead && values.length >= length;
}

function knownValues(chunk: Chunk, type: ArrowType): ValueAt | undefined {
  const { values, length } = chunk;
  if (!ArrayBuffer.isView(values)) return undefined;
  const isLong = values.length >= length;
  if (type.typeId === TEXT) return textValues(chunk);
  if (type.typeId === DECIMAL) return decimalValues(chunk, type);
  if (type.typeId === TIMESTAMP || (type.typeId === DATE && type.unit !== DATE_OF_DAYS)) return wideValues(chunk);
  if (type.typeId === FLOAT && values instanceof Float32Array) {
    return isLong ? (index) => shortestOfFloat32(values[index] as number) : undefined;
  }
  // Floats of 16 bits come as whole numbers.
  if (type.typeId === FLOAT && !(values instanceof Float64Array)) return undefined;
  return (type.typeId === INTEGER || type.typeId === FLOAT || type.typeId === DATE) && isLong
    ? (index) => values[index]
    : undefined;
}

function entriesOf({ dictionary }: Chunk): ColumnReader | undefined {
  if (dictionary === undefined) return undefined;
  return vectorReader(
    dictionary,
    dictionary.data.reduce((size, { length }) => size + length, 0),
  );
}

function dictionaryValues({ values }: Chunk, entries: ColumnReader): ValueAt {
  return (index) => entryAt(entries, Number(values[index]));
}

function textValues(chunk: Chunk): ValueAt | undefined {
  const { values } = chunk;
  const offsets = chunk.valueOffsets ?? chunk.offsets;
  if (!(values instanceof Uint8Array) || !(offsets instanceof Int32Array)) return undefined;
  const { TextDecoder } = globalThis as unknown as Runtime;
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return (index) => {
    const [from, to] = [offsets[index] as number, offsets[index + 1] as number];
    if (!(from >= 0 && from <= to && to <= values.length)) throw new RangeError('outside of the texts');
    return shortAscii(values, from, to) ?? utf8.decode(values.subarray(from, to));
  };
}

/** Short texts of plain letters and digits, in a fifth of the time of a decoder. */
function shortAscii(bytes: Uint8Array, from: number, to: number): string | undefined {
  if (to - from > SHORT) return undefined;
  let text = '';
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte > HIGHEST_ASCII) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Times of 64 bits; some versions give them as pairs of 32. */
function wideValues({ values, length }: Chunk): ValueAt | undefined {
  if (values instanceof BigInt64Array) return (index) => values[index];
  const view = viewOf(values);
  return values instanceof Int32Array && values.length >= 2 * length
    ? (index) => view.getBigInt64(8 * index, true)
    : undefined;
}

/** A decimal is a whole number of as many bits as its type says, and becomes the text of it. */
function decimalValues({ values }: Chunk, { scale = 0, bitWidth = 128 }: ArrowType): ValueAt {
  const view = viewOf(values);
  const bytes = bitWidth / 8;
  return (index) => {
    const start = index * bytes;
    let whole = bytes === 4 ? BigInt(view.getInt32(start, true)) : view.getBigInt64(start + bytes - 8, true);
    for (let word = bytes - 16; word >= 0; word -= 8) whole = (whole << 64n) | view.getBigUint64(start + word, true);
    return `${whole}e${-scale}`;
  };
}

function viewOf({ buffer, byteOffset, byteLength }: ArrayBufferView): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
