import { parse } from 'csv-parse/sync';
import type { Delimiter } from './delimiter.ts';

/** How the cells of a CSV file are told apart. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly quote: '"' | "'";
  /** How many lines stand before the header: `sep=;`, or the title of a report. */
  readonly linesBefore: number;
}

const CANDIDATES: readonly Delimiter[] = [',', ';', '\t', '|'];
const SEPARATOR = /^"?sep=(.)"?$/i;
const MOST_LINES = 200;
const MOST_BEFORE = 20;

/** Finds the dialect of a file by its first lines: the delimiter with which most of them have equally many cells. */
export function findDialect(start: string, given: Delimiter | undefined): Dialect {
  const all = start.split(/\r\n|\n|\r/).slice(0, MOST_LINES);
  const [, told] = SEPARATOR.exec(all[0]?.trim() ?? '') ?? [];
  const skipped = told === undefined ? 0 : 1;
  const lines = all.slice(skipped);
  const quote = quoteOf(lines);
  const delimiters = given !== undefined ? [given] : told !== undefined ? [told] : CANDIDATES;
  const read = delimiters.map((delimiter) => ({ delimiter, cells: cellsOf(lines, delimiter, quote) }));
  const [best] = read
    .map(({ delimiter, cells }) => ({ delimiter, cells, ...usualWidth(cells) }))
    .sort((a, b) => Number(b.width > 1) - Number(a.width > 1) || b.share - a.share || b.width - a.width);
  const { delimiter = ',', cells = [], width = 1 } = best ?? {};
  return { delimiter, quote, linesBefore: skipped + titleLines(cells, width) };
}

/** Lines with fewer cells than all others before the header: the title of a report. */
function titleLines(rows: readonly (readonly string[])[], width: number): number {
  const header = rows.findIndex(
    (cells) => cells.length === width && cells.filter((cell) => cell !== '').length > width / 2,
  );
  return header > 0 && header <= MOST_BEFORE && width > 1 ? header : 0;
}

/** Single quotes, where cells begin and end with them and none with double ones. */
function quoteOf(lines: readonly string[]): Dialect['quote'] {
  const count = (pattern: RegExp) => lines.reduce((sum, line) => sum + (line.match(pattern) ?? []).length, 0);
  return count(/(?:^|[,;\t|])'[^']*'(?=$|[,;\t|])/g) > 1 && count(/(?:^|[,;\t|])"/g) === 0 ? "'" : '"';
}

function cellsOf(lines: readonly string[], delimiter: string, quote: string): readonly (readonly string[])[] {
  return parse(lines.join('\n'), {
    delimiter,
    quote,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    skip_empty_lines: false,
  });
}

function usualWidth(rows: readonly (readonly string[])[]): { readonly width: number; readonly share: number } {
  const counts = new Map<number, number>();
  const filled = rows.filter((cells) => cells.length > 1 || cells[0] !== '');
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 1, rowsOfIt = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { width, share: filled.length === 0 ? 0 : rowsOfIt / filled.length };
}
