import { problemAt, shown } from '../input-problem.ts';
import type { TableColumns } from '../tables/table-columns.ts';
import type { ColumnNames } from './column-names.ts';
import type { CsvRecord } from './read-records.ts';

/** Where the columns of a table stand in its file. */
export interface LocatedColumns {
  readonly positions: ReadonlyMap<string, number>;
  /** How many columns each row of the file has. */
  readonly width: number;
  /** What a message calls the column at a position. */
  readonly labelAt: (position: number) => string;
}

/** Finds the columns by the header of the file or, where it has none, by the order that the user gave. */
export function locateColumns(
  file: string,
  first: CsvRecord,
  columns: TableColumns<string, string>,
  names: ColumnNames,
): LocatedColumns {
  const header = names.by === 'order' ? names.names : first.fields;
  const positions = new Map<string, number>();
  for (const column of [...columns.required, ...columns.optional]) {
    const name = nameOf(column, names);
    const position = header.indexOf(name);
    const place = { file, line: first.line, column: columnLabel(name, column) };
    if (header.lastIndexOf(name) !== position) throw problemAt(place, 'occurs twice in the header');
    if (position >= 0) positions.set(column, position);
    else if (name !== column || columns.required.includes(column))
      throw problemAt(place, `is missing; the columns are ${header.map(shown).join(', ')}`);
  }
  const columnAt = new Map(Array.from(positions, ([column, position]) => [position, column]));
  const labelAt = (position: number) => {
    const name = header[position] ?? '';
    return name === '' ? `column ${position + 1}` : columnLabel(name, columnAt.get(position) ?? name);
  };
  return { positions, width: header.length, labelAt };
}

/** The name in the file of a column of the program. */
export function nameOf(column: string, names: ColumnNames): string {
  return names.by === 'order' ? column : (names.renamed.get(column) ?? column);
}

/** What a message calls a column: by its name in the file and, if that is another, by the program's as well. */
export function columnLabel(name: string, column: string): string {
  return name === column ? `column ${shown(name)}` : `column ${shown(name)} (${column})`;
}
