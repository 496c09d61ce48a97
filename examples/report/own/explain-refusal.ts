import { proposalText } from './own-sections.ts';
import type { RefusedTable } from './read-tables.ts';

const MOST_ISSUES = 10;

/** Why a table was refused: the first places, how it would have been read, and the options that answer what is open. */
export function explainRefusal({ found, refusal }: RefusedTable): string {
  const { path } = found.file;
  const { issues } = refusal;
  const lines = issues.slice(0, MOST_ISSUES).map(({ path: [argument, row, column], message }) => {
    if (argument !== 'source' || typeof row !== 'number')
      return `${path}: ${[argument, row, column]
        .filter((part) => part !== undefined)
        .map(String)
        .join('.')}: ${message}`;
    const where = column === undefined ? '' : `column "${String(column)}": `;
    return `${path}:${found.file.lineOf(row)}: ${where}${message}`;
  });
  const more = issues.length > MOST_ISSUES ? [`… and ${issues.length - MOST_ISSUES} more places`] : [];
  return [...lines, ...more, '', 'Read as:', proposalText(found)].join('\n');
}
