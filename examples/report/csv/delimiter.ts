/** What stands between two columns: one character, or a run of blanks and tabs. */
export type Delimiter = string;

/** Runs of blanks, as in tables that are aligned for the eye. */
export const BLANKS: Delimiter = 'blanks';

/** Of two that are as frequent the first wins: beside semicolons, a comma may be a decimal one. */
const CANDIDATES: readonly Delimiter[] = ['\t', ';', ','];

/** The delimiter of a file by its first line: the most frequent of tab, semicolon and comma, else blanks. */
export function detectDelimiter(start: string): Delimiter {
  const firstLine = start.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '';
  const unquoted = firstLine.replace(/"[^"]*"?/g, '""');
  const frequency = (delimiter: Delimiter) => unquoted.split(delimiter).length - 1;
  const best = CANDIDATES.reduce((best, next) => (frequency(next) > frequency(best) ? next : best));
  if (frequency(best) > 0) return best;
  return /\S +\S/.test(unquoted) ? BLANKS : ',';
}
