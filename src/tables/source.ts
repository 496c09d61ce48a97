import { eachElement, isArray, isIterable, mustBe, refuse, UNREADABLE } from '../internal/reading/index.ts';
import { arrowColumn, isArrow } from './arrow.ts';
import {
  arrayColumn,
  BLOCK,
  bufferedReader,
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
  /** The column as declared; if it is left out, that of the field's own name, if there is one. */
  readonly column: SourceColumn | undefined;
  readonly required: boolean;
}

/** Rows that are read at once, with a column for each field, if the source has it. */
export interface Block {
  readonly first: number;
  readonly size: number;
  /** How many rows the source says it has, if it does. */
  readonly expected: number;
  readonly columns: readonly (Cells | undefined)[];
  readonly rowAt: (index: number) => SourceRow;
}

/** A source that is being read. */
interface Reading {
  readonly fields: readonly SourceField[];
  /** Of each field whether its column was found. */
  readonly found: boolean[];
  readonly visit: (block: Block) => void;
}

type Path = readonly PropertyKey[];

const SOURCE = 'an iterable of rows, columns of one length or an Arrow table';

/** Reads a source by the block, and refuses declared columns that it does not have. */
export function readBlocks(source: unknown, fields: readonly SourceField[], visit: Reading['visit']): void {
  const found = fields.map(({ column }) => typeof column === 'function');
  const reading = { fields, found, visit };
  const isOfRows = !isArrow(source) && isIterable(source);
  const rows = isOfRows ? readRows(source, reading) : readColumns(source, ['source'], reading, 0);
  // This is known only at the end: rows as objects may leave out what has no value.
  fields.forEach(({ name, column, required }, index) => {
    if (rows === 0 || found[index] || !(required || column !== undefined)) return;
    const expected = column === undefined ? 'the name of a column or a function of the row' : 'a column of the source';
    refuse(['declaration', 'columns', name], mustBe(expected, column));
  });
}

/** The columns of an Arrow table or of an object of columns. */
export function openColumns(source: unknown, path: Path): ReadonlyMap<string, ColumnReader> {
  return openedColumns(columnsOf(source, path), path);
}

export function checkedRow(row: unknown, index: number): SourceRow {
  const isRow = typeof row === 'object' && row !== null && !isArray(row);
  return isRow ? (row as SourceRow) : refuse(['source', index], mustBe('an object with a value for each column', row));
}

export function keysOf(value: object, path: Path): readonly string[] {
  try {
    return Object.keys(value);
  } catch {
    return refuse(path, UNREADABLE);
  }
}

/** A text that rows share if they are equal in every column, and only then; `undefined` for a row that equals none. */
export function keyOfRow(row: SourceRow): string | undefined {
  try {
    const cells = Object.keys(row)
      .sort()
      .map((name) => {
        const value = row[name];
        const type = value instanceof Date ? 'time' : value === null ? 'null' : typeof value;
        return ['object', 'symbol', 'function'].includes(type)
          ? undefined
          : [name, type, String(type === 'time' ? Number(value) : value)];
      });
    return cells.includes(undefined) ? undefined : JSON.stringify(cells);
  } catch {
    return undefined;
  }
}

function readRows(source: unknown, reading: Reading): number {
  const { fields, visit } = reading;
  let rows: SourceRow[] = [];
  let first = 0;
  const expected = isArray(source) ? lengthOf(source) : 0;
  const columns = fields.map(({ name, column = name }, field) => rowColumn(column, () => rows, reading.found, field));
  const handOn = () => {
    const block = rows;
    const size = block.length;
    if (size === 0) return;
    const cells = columns.map((column) => column.cells(0, size));
    visit({ first, size, expected, columns: cells, rowAt: (index) => block[index] as SourceRow });
    first += size;
    rows = [];
  };
  let isOfBatches = false;
  eachElement(source, 'source', (row, index) => {
    if (index === 0) isOfBatches = isArrow(row);
    if (isOfBatches) {
      const path = ['source', index];
      if (!isArrow(row)) refuse(path, mustBe('an Arrow record batch, as the first element', row));
      first += readColumns(row, path, reading, first);
      return;
    }
    rows.push(checkedRow(row, index));
    if (rows.length === BLOCK) handOn();
  });
  handOn();
  return first;
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
  rowsOf: () => readonly SourceRow[],
  found: boolean[],
  field: number,
): ColumnReader {
  if (typeof column === 'function') return bufferedReader(BLOCK, (row) => column(rowsOf()[row] as SourceRow));
  const values: unknown[] = new Array(BLOCK).fill(undefined);
  const cells = { values, offset: 0 };
  const read = (_: number, size: number) => {
    const rows = rowsOf();
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

/** Reads columns by their names and gives the number of rows. */
function readColumns(source: unknown, path: Path, { fields, found, visit }: Reading, firstRow: number): number {
  const columns = columnsOf(source, path);
  const readers = openedColumns(columns, path);
  const [firstName, first] = [...readers][0] ?? [];
  const rows = columns.rows ?? (first as ColumnReader).length;
  if (readers.size === 0 && columns.rows !== 0) refuse(path, 'must be a table with columns, got one without');
  for (const [name, reader] of readers) {
    const like = columns.rows === undefined ? `, as ${firstName} has` : '';
    if (reader.length !== rows) refuse([...path, name], mustBe(`a column of ${rows} values${like}`, reader.length));
  }
  let ofRows: ReadonlyMap<string, ColumnReader> | undefined;
  const rowOf = (row: number): SourceRow => {
    ofRows ??= openedColumns(columns, path);
    const cells = [...ofRows].map(([name, column]) => [name, column.cells(row, 1)] as const);
    return Object.fromEntries(cells.map(([name, { values, offset }]) => [name, values[offset]]));
  };
  const ofFields = fields.map(({ name, column = name }, field) => {
    if (typeof column === 'function') return bufferedReader(rows, (row) => column(rowOf(row)));
    if (readers.has(column)) found[field] = true;
    return readers.get(column);
  });
  for (let start = 0; start < rows; start += BLOCK) {
    const size = Math.min(BLOCK, rows - start);
    const cells = ofFields.map((reader) => reader?.cells(start, size));
    const rowAt = (index: number) => rowOf(start + index);
    visit({ first: firstRow + start, size, expected: firstRow + rows, columns: cells, rowAt });
  }
  return rows;
}

interface Columns {
  readonly columns: readonly (readonly [name: string, column: unknown])[];
  /** How many rows there are, if it is said. */
  readonly rows?: number;
}

/** Each column is asked for only once. */
function columnsOf(source: unknown, path: Path): Columns {
  if (isArrow(source)) {
    let rows: unknown;
    let columns: Columns['columns'] = [];
    try {
      rows = source.numRows;
      columns = Array.from(source.schema.fields, ({ name }) => [name, source.getChild(name)] as const);
    } catch {
      refuse(path, 'must be an Arrow table, got one that cannot be read');
    }
    return { columns, rows: checkedLength(rows, path) };
  }
  if (typeof source !== 'object' || source === null) return refuse(path, mustBe(SOURCE, source));
  const columns = keysOf(source, path).map((name) => {
    const column = cellOf(source as SourceRow, name);
    return [name, column === THROWS ? refuse([...path, name], UNREADABLE) : column] as const;
  });
  return columns.length > 0 ? { columns } : refuse(path, mustBe(SOURCE, source));
}

function openedColumns({ columns }: Columns, path: Path): ReadonlyMap<string, ColumnReader> {
  return new Map(
    columns.map(([name, column]) => {
      const place = [...path, name];
      return [name, arrowColumn(column, place) ?? arrayColumn(column, place)];
    }),
  );
}
