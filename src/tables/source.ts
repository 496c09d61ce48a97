import { eachElement, isArray, isIterable, mustBe, refuse, UNREADABLE } from '../internal/reading/index.ts';
import { arrowColumn, isArrow } from './arrow.ts';
import {
  type ArrowLike,
  arrayColumn,
  BLOCK,
  type Cells,
  type ColumnReader,
  checkedLength,
  type SourceColumn,
  type SourceRow,
  THROWS,
} from './cells.ts';

/** A field of a table and the column from which it is read. */
export interface SourceField {
  readonly name: string;
  /** The column as declared; left out, it is the one of the field's own name, if there is one. */
  readonly column: SourceColumn | undefined;
  readonly required: boolean;
}

/** Rows that are read at once, a column for each field; none where the source has no such column. */
export interface Block {
  readonly first: number;
  readonly size: number;
  /** How many rows the source says it has, if it does. */
  readonly expected: number;
  readonly columns: readonly (Cells | undefined)[];
  readonly rowAt: (index: number) => SourceRow;
}

type Visit = (block: Block) => void;

const SOURCE = 'an iterable of rows, columns of one length or an Arrow table';
const ROW = 'an object with a value for each column';

/** Reads a source by the block, and refuses columns that were declared but are not there. */
export function readBlocks(source: unknown, fields: readonly SourceField[], visit: Visit): void {
  const found = fields.map(({ column }) => typeof column === 'function');
  let rows = 0;
  const visitFound: Visit = (block) => {
    rows += block.size;
    visit(block);
  };
  if (isArrow(source)) readArrow(source, ['source'], fields, found, 0, visitFound);
  else if (isIterable(source)) readRows(source, fields, found, visitFound);
  else readColumns(source, fields, found, visitFound);
  if (rows > 0) refuseMissing(fields, found);
}

/** Whether any row had a value is known at the end: rows as objects may leave out what they have not. */
export function refuseMissing(fields: readonly SourceField[], found: readonly boolean[]): void {
  fields.forEach(({ name, column, required }, index) => {
    if (found[index] || !(required || column !== undefined)) return;
    const expected = column === undefined ? 'the name of a column or a function of the row' : 'a column of the source';
    refuse(['declaration', 'columns', name], mustBe(expected, column));
  });
}

function readRows(source: unknown, fields: readonly SourceField[], found: boolean[], visit: Visit): void {
  let rows: unknown[] = [];
  let first = 0;
  let isOfBatches = false;
  const expected = isArray(source) ? lengthOf(source) : 0;
  const columns = fields.map(({ name, column = name }, field) => rowColumn(column, () => rows, field, found));
  const handOn = () => {
    const block = rows;
    if (block.length > 0) {
      const cells = columns.map((column) => column.cells(0, block.length));
      visit({ first, size: block.length, expected, columns: cells, rowAt: (index) => block[index] as SourceRow });
      first += block.length;
      rows = [];
    }
  };
  eachElement(source, 'source', (row, index) => {
    if (index === 0) isOfBatches = isArrow(row);
    if (isOfBatches) {
      const path = ['source', index];
      if (!isArrow(row)) return refuse(path, mustBe('an Arrow record batch, as the first element', row));
      first += readArrow(row, path, fields, found, first, visit);
      return;
    }
    if (typeof row !== 'object' || row === null || isArray(row)) refuse(['source', index], mustBe(ROW, row));
    rows.push(row);
    if (rows.length === BLOCK) handOn();
  });
  handOn();
}

function lengthOf(rows: readonly unknown[]): number {
  try {
    return rows.length;
  } catch {
    return 0;
  }
}

/** The values of a column in the rows of a block. */
function rowColumn(
  column: SourceColumn,
  rowsOf: () => readonly unknown[],
  field: number,
  found: boolean[],
): ColumnReader {
  if (typeof column === 'function') return functionReader(BLOCK, (row) => column(rowsOf()[row] as SourceRow));
  const values: unknown[] = new Array(BLOCK).fill(undefined);
  const cells = { values, offset: 0 };
  const read = (_: number, size: number) => {
    const rows = rowsOf() as readonly SourceRow[];
    let last: unknown;
    for (let index = 0; index < size; index += 1) {
      values[index] = cellOf(rows[index] as SourceRow, column);
      if (values[index] !== undefined) last = values[index];
    }
    if (last !== undefined) found[field] = true;
    return cells;
  };
  return { length: BLOCK, cells: read };
}

function cellOf(row: SourceRow, column: string): unknown {
  try {
    return row[column];
  } catch {
    return THROWS;
  }
}

function readColumns(source: unknown, fields: readonly SourceField[], found: boolean[], visit: Visit): void {
  const properties = propertiesOf(source);
  if (properties.length === 0) refuse(['source'], mustBe(SOURCE, source));
  readNamed(new Map(properties), ['source'], undefined, fields, found, 0, visit);
}

/** The columns of an object, each read once. */
function propertiesOf(source: unknown): readonly (readonly [string, unknown])[] {
  if (typeof source !== 'object' || source === null) return refuse(['source'], mustBe(SOURCE, source));
  let name: string | undefined;
  try {
    const properties: [string, unknown][] = [];
    for (name of Object.keys(source)) properties.push([name, (source as SourceRow)[name]]);
    return properties;
  } catch {
    return refuse(['source', ...(name === undefined ? [] : [name])], UNREADABLE);
  }
}

function readArrow(
  table: ArrowLike,
  path: readonly PropertyKey[],
  fields: readonly SourceField[],
  found: boolean[],
  first: number,
  visit: Visit,
): number {
  let length = 0;
  let vectors: readonly (readonly [string, unknown])[] = [];
  try {
    length = table.numRows;
    vectors = Array.from(table.schema.fields, ({ name }) => [name, table.getChild(name)] as const);
  } catch {
    refuse(path, 'must be an Arrow table, got one that cannot be read');
  }
  return readNamed(new Map(vectors), path, checkedLength(length, path), fields, found, first, visit);
}

/** Reads columns by their names and gives the number of rows. */
function readNamed(
  columns: ReadonlyMap<string, unknown>,
  path: readonly PropertyKey[],
  rows: number | undefined,
  fields: readonly SourceField[],
  found: boolean[],
  firstRow: number,
  visit: Visit,
): number {
  const readerOf = (name: string, column: unknown) =>
    arrowColumn(column, [...path, name]) ?? arrayColumn(column, [...path, name]);
  const open = () => new Map([...columns].map(([name, column]) => [name, readerOf(name, column)]));
  const readers = open();
  if (readers.size === 0 && rows !== 0) refuse(path, 'must be a table with columns, got one without');
  const [firstName = '', { length = 0 } = {}] = [...readers][0] ?? [];
  for (const [name, column] of readers) {
    const expected = rows ?? length;
    const like = rows === undefined ? `, as ${firstName} has` : '';
    if (column.length !== expected)
      refuse([...path, name], mustBe(`a column of ${expected} values${like}`, column.length));
  }
  let ofRows: ReadonlyMap<string, ColumnReader> | undefined;
  const rowOf = (row: number): SourceRow => {
    ofRows ??= open();
    return Object.fromEntries(
      [...ofRows].map(([name, column]) => {
        const { values, offset } = column.cells(row, 1);
        return [name, values[offset]];
      }),
    );
  };
  const ofFields = fields.map(({ name, column = name }, field) => {
    if (typeof column === 'function') return functionReader(length, (row) => column(rowOf(row)));
    if (readers.has(column)) found[field] = true;
    return readers.get(column);
  });
  for (let start = 0; start < length; start += BLOCK) {
    const size = Math.min(BLOCK, length - start);
    const cells = ofFields.map((reader) => reader?.cells(start, size));
    visit({
      first: firstRow + start,
      size,
      expected: firstRow + length,
      columns: cells,
      rowAt: (index) => rowOf(start + index),
    });
  }
  return length;
}

/** What the caller's own function throws passes through. */
function functionReader(length: number, valueAt: (row: number) => unknown): ColumnReader {
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

/** A text that rows have in common if they are equal in every column, and else not; `undefined` for what equals nothing. */
export function keyOfRow(row: SourceRow): string | undefined {
  try {
    let key = '';
    for (const name of Object.keys(row).sort()) {
      const value = keyOfValue(row[name]);
      if (value === undefined) return undefined;
      key += `${JSON.stringify(name)}:${value},`;
    }
    return key;
  } catch {
    return undefined;
  }
}

function keyOfValue(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return value instanceof Date ? `time ${Date.prototype.getTime.call(value)}` : undefined;
    case 'symbol':
    case 'function':
      return undefined;
    default:
      return `${typeof value}${String(value)}`;
  }
}
