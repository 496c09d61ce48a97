import { type Dialect, findDialect } from '../csv/dialect.ts';
import type { Encoding } from '../csv/encoding.ts';
import { fileEncoding, readBlocks, sizeOf } from '../csv/read-blocks.ts';
import { readRecords } from '../csv/read-records.ts';
import { problemAt } from '../input-problem.ts';

/** A row of a file, by the names of its columns. */
export type OwnRow = Readonly<Record<string, string>>;

/** A CSV file as somebody has it. */
export interface OwnFile {
  readonly path: string;
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  readonly header: readonly string[];
  /** The first rows. */
  readonly sample: readonly OwnRow[];
  /** Reads all rows from the beginning. */
  readonly rows: () => Iterable<OwnRow>;
  /** The line on which a row of the last reading begins, by its index. */
  readonly lineOf: (row: number) => number;
  /** Lines with more cells than there are columns, which are no rows. */
  readonly surplus: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** How a file is to be read, as far as it is told. */
export interface OwnFileOptions {
  readonly delimiter: string | undefined;
  /** Columns that are left out. */
  readonly ignored: readonly string[];
  /** Whether lines with more cells than columns are set aside; otherwise the first of them is refused. */
  readonly setsAside: boolean;
}

const SAMPLE = 10_000;

/** Opens a file: finds its encoding, its dialect and its columns, and looks at the first rows. */
export function openOwnFile(path: string, options: OwnFileOptions): OwnFile {
  if (sizeOf(path) === 0) throw problemAt({ file: path }, 'is empty, or a pipe, which can be read only once');
  const encoding = fileEncoding(path);
  const [start = Buffer.alloc(0)] = readBlocks(path);
  const dialect = findDialect(start.toString(), options.delimiter);
  const header: string[] = [];
  const surplus: { line: number; cells: readonly string[] }[] = [];
  const shifts: (readonly [row: number, line: number])[] = [];
  function* rows(): Generator<OwnRow> {
    shifts.length = 0;
    surplus.length = 0;
    let [row, expected] = [0, -1];
    let isHeader = true;
    const source = { path, delimiter: dialect.delimiter, quote: dialect.quote };
    const labelAt = (position: number) => `column ${position + 1}`;
    for (const { fields, line } of readRecords({ ...source, labelAt })) {
      if (line <= dialect.linesBefore || (fields.length === 1 && fields[0]?.trim() === '')) continue;
      if (isHeader) {
        header.splice(0, header.length, ...namesOf(fields));
        isHeader = false;
        continue;
      }
      if (fields.length > header.length && fields.slice(header.length).some((cell) => cell.trim() !== '')) {
        if (!options.setsAside) throw problemAt({ file: path, line }, tooMany(fields.length, header.length));
        surplus.push({ line, cells: fields });
        continue;
      }
      if (line !== expected) shifts.push([row, line]);
      expected = line + 1;
      row += 1;
      yield rowOf(header, fields, options.ignored);
    }
  }
  const sample: OwnRow[] = [];
  for (const row of rows()) {
    if (sample.push(row) === SAMPLE) break;
  }
  const unknown = options.ignored.find((name) => !header.includes(name));
  if (unknown !== undefined) throw problemAt({ file: path }, `has no column ${JSON.stringify(unknown)} to ignore`);
  const lineOf = (row: number) => {
    const [first = 0, line = 1] = shifts.filter(([from]) => from <= row).at(-1) ?? [];
    return line + row - first;
  };
  return { path, encoding, dialect, header, sample, rows, lineOf, surplus };
}

/** The names of the columns, each once; those without one are called by their place. */
function namesOf(cells: readonly string[]): readonly string[] {
  const names: string[] = [];
  cells.forEach((cell, index) => {
    const name = cell.trim() === '' ? `column ${index + 1}` : cell.trim();
    const times = names.filter((other) => other === name || other.startsWith(`${name} (`)).length;
    names.push(times === 0 ? name : `${name} (${times + 1})`);
  });
  return names;
}

function rowOf(header: readonly string[], fields: readonly string[], ignored: readonly string[]): OwnRow {
  const row: Record<string, string> = {};
  header.forEach((name, index) => {
    row[name] = fields[index] ?? '';
  });
  for (const name of ignored) delete row[name];
  return row;
}

function tooMany(cells: number, columns: number): string {
  return `the line has ${cells} cells for ${columns} columns: --set-aside counts and leaves out such lines`;
}
