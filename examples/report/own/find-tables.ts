import {
  Decimal,
  type DeclarationOf,
  type DeclarationSuggestion,
  type NumberDeclaration,
  type SourceRow,
  suggestDeclaration,
  type TableKind,
} from 'clientele';
import { problemAt, shown } from '../input-problem.ts';
import type { OwnFile, OwnRow } from './own-file.ts';
import { ANSWERS, type OwnOptions } from './own-options.ts';

/** A table that a file holds, and how it is to be read. */
export interface FoundTable<Kind extends TableKind = TableKind> {
  readonly kind: Kind;
  readonly file: OwnFile;
  readonly suggestion: DeclarationSuggestion<DeclarationOf[Kind]>;
}

const NEEDED: Readonly<Record<TableKind, readonly string[]>> = {
  orders: ['customerId', 'date'],
  subscriptions: ['customerId', 'start', 'amount'],
  ratings: ['rating'],
  spend: ['channel', 'cost', 'customersAcquired'],
};
const MOST_SURVEYS = 20;
const HUNDREDTHS = 100;

/** The tables that a file holds: those whose columns are found, or those that the user names. */
export function findTables(file: OwnFile, options: OwnOptions): readonly FoundTable[] {
  const { kinds } = options;
  const has = (kind: TableKind) => kinds === undefined || kinds.includes(kind);
  const found: FoundTable[] = [];
  const add = (table: FoundTable) => {
    if (has(table.kind) && (kinds !== undefined || isWhole(table))) found.push(table);
  };
  const subscriptions = tableOf('subscriptions', file, options);
  const spend = tableOf('spend', file, options);
  const isSubscriptions = isWhole(subscriptions) && hasTerms(subscriptions.suggestion.declaration);
  if (kinds !== undefined || isSubscriptions) add(subscriptions);
  else if (isWhole(spend)) add(spend);
  else add(tableOf('orders', file, options));
  if (kinds !== undefined) {
    if (has('spend')) add(spend);
    if (has('orders')) add(tableOf('orders', file, options));
  }
  if (has('ratings')) for (const table of ratingTables(file, options, usedColumns(found))) found.push(table);
  if (found.length > 0) return found;
  const columns = file.header.map(shown).join(', ');
  throw problemAt(
    { file: file.path },
    `no heading tells what the file holds; the columns are ${columns}: see --kind in --help`,
  );
}

/** The doubts about a table, each with the option that answers it. */
export function askedOf({ suggestion }: FoundTable): readonly string[] {
  return suggestion.doubts.map((doubt) => {
    const part = doubt.slice(0, doubt.indexOf(':'));
    const answer = doubt.includes('hundredths') ? '--cents' : ANSWERS[part];
    return answer === undefined ? doubt : `${doubt} → ${answer}`;
  });
}

function tableOf<Kind extends TableKind>(
  kind: Kind,
  file: OwnFile,
  options: OwnOptions,
  rows = file.sample,
): FoundTable<Kind> {
  const answers = options.answers(kind) as Partial<DeclarationOf[Kind]>;
  const suggestion = suggestDeclaration(rows, kind, answers);
  const declaration = { ...suggestion.declaration } as Record<string, unknown>;
  const suggested = suggestDeclaration(rows, kind, { ...answers, numbers: undefined } as never).declaration;
  if (answers.numbers !== undefined) {
    const { thousands, ...marks } = { ...suggested.numbers, ...answers.numbers };
    declaration.numbers = { ...marks, ...(thousands !== undefined && thousands !== marks.decimal && { thousands }) };
  }
  const missing = [...(suggestion.declaration.missing ?? []), ...options.missing];
  if (missing.length > 0) declaration.missing = [...new Set(missing.map(String))];
  const { doubts } = suggestion;
  const changed = kind === 'orders' ? changedAmounts(file, options, declaration) : undefined;
  return {
    kind,
    file,
    suggestion: {
      ...suggestion,
      declaration: { ...declaration, ...changed } as unknown as DeclarationOf[Kind],
      doubts: changed === undefined ? doubts : doubts.filter((doubt) => !doubt.startsWith('columns.amount:')),
    },
  };
}

/** The amount less what was paid back of it, exactly, and out of hundredths; a cell that is no number is for the table to judge. */
function changedAmounts(
  file: OwnFile,
  { refunds, areCents }: OwnOptions,
  declaration: Readonly<Record<string, unknown>>,
) {
  if (refunds === undefined && !areCents) return undefined;
  const columns = declaration.columns as Readonly<Record<string, string>>;
  const { decimal = '.', thousands = '' } = (declaration.numbers ?? {}) as NumberDeclaration;
  const amount = columns.amount ?? '';
  if (refunds !== undefined && !file.header.includes(refunds))
    throw problemAt({ file: file.path }, `has no column ${shown(refunds)} (--refunds)`);
  const plain = (value: unknown) => {
    const text = String(value ?? '')
      .replace(/[^\d.,'\s-]/g, '')
      .trim();
    return (thousands === '' ? text : text.replaceAll(thousands, '')).replace(decimal, '.');
  };
  const isNumber = (text: string) => /^-?\d+(?:\.\d+)?$/.test(text);
  const changed = (row: SourceRow) => {
    const [paid, back] = [plain(row[amount]), refunds === undefined ? '0' : plain(row[refunds])];
    if (!isNumber(paid) || !isNumber(back)) return row[amount];
    const net = new Decimal(paid).minus(back);
    return (areCents ? net.div(HUNDREDTHS) : net).toFixed().replace('.', decimal);
  };
  return { columns: { ...columns, amount: changed } };
}

function ratingTables(file: OwnFile, options: OwnOptions, used: ReadonlySet<string>): readonly FoundTable[] {
  const { columns } = options.answers('ratings') as Partial<DeclarationOf['ratings']>;
  const isGiven = columns?.rating !== undefined;
  const tables: FoundTable[] = [];
  let rows: readonly OwnRow[] = file.sample.map((row) => without(row, used));
  for (let attempt = 0; attempt < MOST_SURVEYS; attempt += 1) {
    const table = tableOf('ratings', file, options, rows);
    const rating = table.suggestion.declaration.columns?.rating;
    if (typeof rating !== 'string') return tables;
    const doubts = table.suggestion.doubts.filter((doubt) => !doubt.startsWith('columns.rating:'));
    const isSure = isGiven || (used.size === 0 && tables.length === 0) || areRatings(table, rating, rows);
    if (isSure) tables.push({ ...table, suggestion: { ...table.suggestion, doubts } });
    if (isGiven) return tables;
    rows = rows.map((row) => without(row, new Set([rating])));
  }
  return tables;
}

/** Whether all values of a column are points of its scale: a risk score in a file of orders is no rating. */
function areRatings({ suggestion }: FoundTable<'ratings'>, rating: string, rows: readonly OwnRow[]): boolean {
  const { scale, shift = 0, missing = [] } = suggestion.declaration;
  const words = new Set(['', ...missing.map(String)]);
  return rows.every((row) => {
    const text = row[rating]?.trim() ?? '';
    const point = Number(text) + shift;
    return words.has(text) || (Number.isInteger(point) && point >= scale.lowest && point <= scale.highest);
  });
}

/** The columns that are amounts and dates of other tables are no ratings. */
function usedColumns(tables: readonly FoundTable[]): ReadonlySet<string> {
  const roles = ['amount', 'quantity', 'unitPrice', 'orderId', 'term', 'end', 'start', 'cost', 'customersAcquired'];
  return new Set(
    tables.flatMap(({ suggestion }) =>
      Object.entries(suggestion.declaration.columns ?? {}).flatMap(([role, column]) =>
        roles.includes(role) && typeof column === 'string' ? [column] : [],
      ),
    ),
  );
}

function without(row: OwnRow, names: ReadonlySet<string>): OwnRow {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.has(name)));
}

function isWhole({ kind, suggestion }: FoundTable): boolean {
  const columns = suggestion.declaration.columns as Readonly<Record<string, unknown>>;
  const hasAmount = columns.amount !== undefined || (columns.quantity !== undefined && columns.unitPrice !== undefined);
  return NEEDED[kind].every((role) => columns[role] !== undefined) && (kind !== 'orders' || hasAmount);
}

function hasTerms({ columns, term }: DeclarationOf['subscriptions']): boolean {
  return columns?.end !== undefined || columns?.term !== undefined || term !== undefined;
}
