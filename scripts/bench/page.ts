import { cpus, totalmem } from 'node:os';
import type { Line } from './line.ts';
import { verdict } from './line.ts';

const HEADINGS = ['work', 'compared with', 'times as long', 'at most', ''];

/** A table of Markdown with its columns aligned. */
export function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column] ?? '')].map((cell) => cell.length), 3),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export function comparisonTable(lines: readonly Line[]): string {
  return tableOf(
    HEADINGS,
    lines.map((line) => [
      line.work,
      line.comparedWith,
      line.ratio < 0.1 ? line.ratio.toFixed(4) : line.ratio.toFixed(2),
      line.target === undefined ? '' : String(line.target),
      verdict(line),
    ]),
  );
}

export function machine(duckdbVersion: string): string {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} cores of an ${processor?.model.trim()}, ${memory} GiB of memory, Node.js ${process.version}, DuckDB ${duckdbVersion}`;
}
