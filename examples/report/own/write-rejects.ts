import { closeSync, openSync, writeSync } from 'node:fs';
import {
  type Ledger,
  MetricsInputError,
  type OrderDeclaration,
  orderTable,
  ratingTable,
  type SourceRow,
  spendTable,
  subscriptionTable,
} from 'clientele';
import type { FoundTable } from './find-tables.ts';
import type { OwnRow } from './own-file.ts';
import type { ReadTable } from './read-tables.ts';

/** So few rows that all issues of their orders are told: there are at most 100, and few rows have several. */
const BLOCK = 64;

/** Writes the rows that were set aside, each with its line and the reason, as a CSV file. */
export function writeRejects(path: string, tables: readonly ReadTable[]): void {
  const file = openSync(path, 'w');
  try {
    for (const { found, ledger } of tables) {
      const { header } = found.file;
      writeSync(file, `${csvLine(['file', 'line', 'table', 'reason', ...header])}\r\n`);
      for (const { row, index, reason } of rejectsOf(found, returnsOf(ledger))) {
        const cells = header.map((name) => row[name] ?? '');
        writeSync(
          file,
          `${csvLine([found.file.path, String(found.file.lineOf(index)), found.kind, reason, ...cells])}\r\n`,
        );
      }
      for (const { line, cells } of found.file.surplus)
        writeSync(
          file,
          `${csvLine([found.file.path, String(line), found.kind, 'more cells than columns', ...cells])}\r\n`,
        );
    }
  } finally {
    closeSync(file);
  }
}

interface Reject {
  readonly row: OwnRow;
  readonly index: number;
  readonly reason: string;
}

/** The rows that are set aside, found by reading the file once more in small blocks. */
function* rejectsOf(found: FoundTable, returns: ReadonlyMap<number, string>): Generator<Reject> {
  const seen = new Set<string>();
  let block: OwnRow[] = [];
  let first = 0;
  const isOnce = found.suggestion.declaration.duplicates === 'set-aside';
  const hand = function* () {
    const fresh = block.map((row, index) => ({ row, index: first + index }));
    const repeated = isOnce ? fresh.filter(({ row }) => isRepeated(row, seen)) : [];
    for (const { row, index } of repeated) yield { row, index, reason: 'equal to an earlier row' };
    yield* (found.kind === 'orders' ? ofOrders : inBlock)(
      found,
      fresh.filter((entry) => !repeated.includes(entry)),
    );
    first += block.length;
    block = [];
  };
  for (const row of found.file.rows()) {
    const index = first + block.length;
    const reason = returns.get(index);
    if (reason !== undefined) yield { row, index, reason };
    block.push(row);
    if (block.length === BLOCK) yield* hand();
  }
  yield* hand();
}

/** Returns that are taken off nothing show only beside all orders: of these a ledger names the first ones. */
function returnsOf({ setAside }: Ledger): ReadonlyMap<number, string> {
  const returns = setAside.filter(({ reason }) => reason.startsWith('a return '));
  return new Map(
    returns.flatMap(({ reason, first }) => first.map(({ row }) => [row, `${reason} (the first such rows)`] as const)),
  );
}

interface Entry {
  readonly row: OwnRow;
  readonly index: number;
}

/** The orders that are set aside: by what they say of themselves, or because they would be refused. */
function* ofOrders({ suggestion }: FoundTable, rows: readonly Entry[]): Generator<Reject> {
  const declaration = suggestion.declaration as OrderDeclaration;
  const kept: Entry[] = [];
  for (const entry of rows) {
    const reason = reasonOfMarks(entry.row, declaration);
    if (reason === undefined) kept.push(entry);
    else yield { ...entry, reason };
  }
  yield* refused(kept, { ...declaration, duplicates: 'keep', invalid: 'refuse', returns: 'as-orders' });
}

/** The status or the currency for which a row is set aside. */
function reasonOfMarks(row: OwnRow, { columns = {}, statuses = {}, currency }: OrderDeclaration): string | undefined {
  const cell = (column: unknown) => (typeof column === 'string' ? (row[column] ?? '').trim().normalize('NFC') : '');
  const [status, code] = [cell(columns.status), cell(columns.currency).toUpperCase()];
  const meaning = Object.entries(statuses).find(([word]) => word.trim().toLowerCase() === status.toLowerCase())?.[1];
  if (columns.status !== undefined && meaning === 'set-aside')
    return `${String(columns.status)}: ${status === '' ? 'missing' : status}`;
  const isOther = currency !== undefined && code !== '' && code !== currency.trim().toUpperCase();
  return isOther ? `${String(columns.currency)}: ${code}` : undefined;
}

function* refused(rows: readonly Entry[], declaration: OrderDeclaration): Generator<Reject> {
  const reasons = new Map<number, string>();
  try {
    const all = rows.map(({ row }) => row);
    orderTable(all, declaration);
    return;
  } catch (error) {
    if (!(error instanceof MetricsInputError)) throw error;
    if (error.message.includes(' further values that are wrong')) {
      const middle = Math.ceil(rows.length / 2);
      yield* refused(rows.slice(0, middle), declaration);
      yield* refused(rows.slice(middle), declaration);
      return;
    }
    for (const { path, message } of error.issues) {
      const [, index, column] = path;
      if (typeof index === 'number' && !reasons.has(index)) reasons.set(index, reasonOfIssue(String(column), message));
    }
  }
  for (const [index, reason] of [...reasons].sort(([a], [b]) => a - b)) {
    const entry = rows[index];
    if (entry !== undefined) yield { ...entry, reason };
  }
}

/** The reason as a ledger says it. */
function reasonOfIssue(column: string, message: string): string {
  if (message.includes(', got no value (')) return `${column}: missing`;
  return `${column}: not ${message.replace(/^must be /, '').replace(/, got .*$/s, '')}`;
}

/** A ledger names the first five places of a reason: where there are more, the block is halved. */
function* inBlock(
  found: FoundTable,
  rows: readonly { readonly row: OwnRow; readonly index: number }[],
): Generator<Reject> {
  if (rows.length === 0) return;
  const { setAside } = ledgerOf(
    found,
    rows.map(({ row }) => row),
  );
  if (setAside.every(({ rows: all, first }) => all === first.length)) {
    const places = setAside.flatMap(({ reason, first }) => first.map((place) => ({ at: place.row, reason })));
    for (const { at, reason } of places.sort((a, b) => a.at - b.at)) {
      const entry = rows[at];
      if (entry !== undefined) yield { ...entry, reason };
    }
    return;
  }
  const middle = Math.ceil(rows.length / 2);
  yield* inBlock(found, rows.slice(0, middle));
  yield* inBlock(found, rows.slice(middle));
}

function ledgerOf({ kind, suggestion }: FoundTable, rows: readonly SourceRow[]) {
  const declaration = { ...suggestion.declaration, duplicates: 'keep' } as never;
  if (kind === 'orders') return orderTable(rows, declaration).ledger;
  if (kind === 'subscriptions') return subscriptionTable(rows, declaration).ledger;
  return kind === 'spend' ? spendTable(rows, declaration).ledger : ratingTable(rows, declaration).ledger;
}

function isRepeated(row: OwnRow, seen: Set<string>): boolean {
  const key = JSON.stringify(Object.values(row));
  const isKnown = seen.has(key);
  seen.add(key);
  return isKnown;
}

function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(',');
}
