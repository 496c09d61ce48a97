import { problemAt } from '../input-problem.ts';
import type { LocatedColumns } from './locate-columns.ts';
import type { CsvRecord } from './read-records.ts';

/** What the decoder puts in the place of bytes that are no UTF-8. */
const UNDECODED = '\uFFFD';

/** The cells of a record in the columns that the program reads. */
export function pickCells(
  file: string,
  { fields, line }: CsvRecord,
  { positions, width, labelAt }: LocatedColumns,
): Readonly<Record<string, string>> {
  const refuse = (position: number, message: string): never => {
    throw problemAt({ file, line, column: labelAt(position) }, message);
  };
  const { length } = fields;
  if (length !== width) refuse(Math.min(length, width), `the row has ${length} columns instead of ${width}`);
  const cells: Record<string, string> = {};
  for (const [column, position] of positions) {
    const cell = fields[position] ?? '';
    if (cell.includes(UNDECODED)) refuse(position, 'must be text in UTF-8');
    cells[column] = cell;
  }
  return cells;
}
