import { basename } from 'node:path';
import { count, cut, money } from '../format.ts';
import type { Section } from '../layout.ts';
import { askedOf, type FoundTable } from './find-tables.ts';
import type { ReadTable } from './read-tables.ts';

/** What became of the rows of each table, and of the money in them. */
export function ledgerSection(tables: readonly ReadTable[], currency: string): Section {
  return {
    title: 'Ledger',
    blocks: tables.map(({ found, ledger, surplus }) => {
      const hasMoney = ledger.amount !== null;
      const headings = [nameOf(found), 'rows', `amount${currency === '' ? '' : ` ${currency}`}`];
      const rows = [
        ['used', count(ledger.used), money(ledger.amountUsed)],
        ...ledger.setAside.map(({ reason, rows, amount }) => [
          `set aside: ${cut(reason, 40)}`,
          count(rows),
          money(amount),
        ]),
        ['in the file', count(ledger.rows), money(ledger.amount)],
        ...(surplus.length > 0 ? [['lines with too many cells', count(surplus.length), money(null)]] : []),
      ];
      const kept = hasMoney ? 3 : 2;
      return { headings: headings.slice(0, kept), rows: rows.map((cells) => cells.slice(0, kept)) };
    }),
    conventions: [],
  };
}

/** How a table was read, what speaks for it, and what the file does not tell. */
export function readingSection({ found }: ReadTable): Section {
  const { file, kind } = found;
  const told = [dialectOf(found), ...proposalOf(found)].map((text) => ({ text }));
  const asked = askedOf(found).map((text) => ({ text: `Not told by the file: ${text}` }));
  return { title: `How ${kind} were read from ${basename(file.path)}`, blocks: [], conventions: [...told, ...asked] };
}

/** The proposal for a table in lines, for whoever has to answer its doubts. */
export function proposalText(found: FoundTable): string {
  const asked = askedOf(found).map((doubt) => `  ? ${doubt}`);
  return [dialectOf(found), ...proposalOf(found).map((line) => `  ${line}`), ...asked].join('\n');
}

function proposalOf({ suggestion }: FoundTable): readonly string[] {
  return suggestion.because.map(({ column, role, format, evidence }) => {
    const written = format === undefined ? '' : ` as ${format}`;
    return `${role}${written} ← ${cut(column, 40)} (${evidence})`;
  });
}

function nameOf({ kind, file, suggestion }: FoundTable): string {
  const { columns } = suggestion.declaration as { columns?: Readonly<Record<string, unknown>> };
  const rating = kind === 'ratings' && typeof columns?.rating === 'string' ? ` ${cut(columns.rating, 24)}` : '';
  return `${basename(file.path)}: ${kind}${rating}`;
}

function dialectOf(found: FoundTable): string {
  const { encoding, dialect } = found.file;
  const names: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };
  const before = dialect.linesBefore === 0 ? '' : `, header on line ${dialect.linesBefore + 1}`;
  const delimiter = names[dialect.delimiter] ?? JSON.stringify(dialect.delimiter);
  return `${nameOf(found)}: ${encoding.toUpperCase()}, ${delimiter}, quotes ${dialect.quote}${before}`;
}
