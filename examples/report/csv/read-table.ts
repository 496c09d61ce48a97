import { type InputProblem, problemAt, shown } from '../input-problem.ts';
import type { TableColumns } from '../tables/table-columns.ts';
import type { ColumnNames } from './column-names.ts';
import type { Delimiter } from './delimiter.ts';
import { columnLabel, type LocatedColumns, locateColumns, nameOf } from './locate-columns.ts';
import { pickCells } from './pick-cells.ts';
import { readRecords } from './read-records.ts';
import { skipBlankLines } from './skip-blank-lines.ts';

/** A file and how to read it. */
export interface TableFile {
  readonly path: string;
  readonly names: ColumnNames;
  /** What stands between columns; by default what the first line tells. */
  readonly delimiter: Delimiter | undefined;
}

/** The texts of one row by column; an optional column that the file does not have is absent. */
export type Row<Required extends string, Optional extends string = never> = Readonly<Record<Required, string>> &
  Readonly<Partial<Record<Optional, string>>>;

/** A table that is being read. */
export interface Table<Required extends string, Optional extends string = never> {
  /** The rows, each read when it is taken, so that a file of any size can pass. */
  readonly rows: Iterable<Row<Required, Optional>>;
  /** The columns that it may have. */
  readonly columns: readonly (Required | Optional)[];
  /** A problem of the row taken last, in one of its columns. */
  readonly problem: (column: Required | Optional, message: string) => InputProblem;
  /** The problem that a cell of the row taken last must be something else. */
  readonly mustBe: (column: Required | Optional, expected: string) => InputProblem;
}

/** Opens a table; its rows throw at the first that is malformed. */
export function openTable<Required extends string, Optional extends string>(
  file: TableFile,
  columns: TableColumns<Required, Optional>,
): Table<Required, Optional> {
  let line = 1;
  let cells: Readonly<Record<string, string>> = {};
  const problem = (column: string, message: string) =>
    problemAt({ file: file.path, line, column: columnLabel(nameOf(column, file.names), column) }, message);
  function* rows() {
    let located: LocatedColumns | undefined;
    const labelAt = (position: number) => located?.labelAt(position) ?? `column ${position + 1}`;
    for (const record of skipBlankLines(readRecords({ ...file, labelAt }))) {
      const isHeader = located === undefined && file.names.by === 'header';
      located ??= locateColumns(file.path, record, columns, file.names);
      if (isHeader) continue;
      line = record.line;
      cells = pickCells(file.path, record, located);
      // The columns located are those of the type.
      yield cells as Row<Required, Optional>;
    }
    if (located === undefined) throw problem(columns.required[0] ?? '', 'is missing, as the file is empty');
  }
  return {
    rows: rows(),
    columns: [...columns.required, ...columns.optional],
    problem,
    mustBe: (column, expected) => problem(column, `must be ${expected}, got ${shown(cells[column] ?? '')}`),
  };
}
