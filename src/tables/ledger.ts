import { MetricsInputError, type MetricsIssue } from '../errors.ts';
import { addAmount, amountOfTotal, type Decimal, emptyTotal, money, type Total } from '../internal/exact/index.ts';
import { received } from '../internal/reading/index.ts';
import { type AmountColumn, addToTotal, totalOfColumns } from './amounts.ts';

/** A place in a source. */
export interface LedgerPlace {
  /** The row, counted from 0. */
  readonly row: number;
  /** The column. */
  readonly column: string;
  /** What stands there, shortened. */
  readonly value: string;
}

/** Rows that were set aside for one reason. */
export interface SetAside {
  /** Why, such as `customerId: missing`. */
  readonly reason: string;
  /** How many rows. */
  readonly rows: number;
  /** Their amounts added up, as money; `null` if the table has no amounts or it is these that cannot be read. */
  readonly amount: Decimal | null;
  /** The first of them, at most five. */
  readonly first: readonly LedgerPlace[];
}

/** What became of the rows of a source: `rows` is `used` and all that was set aside, and so is the money. */
export interface Ledger {
  /** How many rows the source has. */
  readonly rows: number;
  /** How many of them are in the table. */
  readonly used: number;
  /** All amounts that could be read, as money; `null` if the table has none. */
  readonly amount: Decimal | null;
  /** The amounts in the table, as money; `null` if it has none. */
  readonly amountUsed: Decimal | null;
  /** The rows that are not in the table, by reason, the most frequent first. */
  readonly setAside: readonly SetAside[];
}

/** A ledger that is being kept. */
export interface OpenLedger {
  readonly mode: 'refuse' | 'set-aside';
  rows: number;
  used: number;
  /** All amounts that were read; `undefined` if the table has none. */
  readonly total: Total | undefined;
  readonly reasons: Map<string, Reason>;
  readonly issues: MetricsIssue[];
  further: number;
}

interface Reason {
  rows: number;
  amount: Total | undefined;
  readonly first: LedgerPlace[];
}

/** What a row is worth: units of a scale, any amount, or nothing that could be read. */
export type Worth = readonly [units: number, scale: number] | Decimal | undefined;

/** What is wrong with a cell. */
export interface Fault {
  readonly row: number;
  readonly column: string;
  readonly value: unknown;
  /** What was expected. */
  readonly expected: string;
  readonly isMissing: boolean;
}

const MOST_ISSUES = 100;
const MOST_PLACES = 5;

/** After so many rows of which none could be read, reading on is pointless. */
const HOPELESS = 100_000;

export function openLedger(mode: 'refuse' | 'set-aside', hasAmounts: boolean): OpenLedger {
  const total = hasAmounts ? emptyTotal() : undefined;
  return { mode, rows: 0, used: 0, total, reasons: new Map(), issues: [], further: 0 };
}

function addWorth(total: Total, worth: NonNullable<Worth>): void {
  if ('length' in worth) addToTotal(total, worth[0], worth[1]);
  else addAmount(total, worth);
}

/** Sets rows aside for a reason; the value is what stands at the place. */
export function setAside(
  ledger: OpenLedger,
  reason: string,
  { row, column, value }: Pick<Fault, 'row' | 'column' | 'value'>,
  worth: Worth,
  rows = 1,
): void {
  const known = ledger.reasons.get(reason) ?? { rows: 0, amount: undefined, first: [] };
  ledger.reasons.set(reason, known);
  known.rows += rows;
  if (worth !== undefined) {
    known.amount ??= emptyTotal();
    addWorth(known.amount, worth);
  }
  if (known.first.length < MOST_PLACES) known.first.push({ row, column, value: shown(value) });
}

/** Notes a row that cannot be read. */
export function setInvalidAside(ledger: OpenLedger, faults: readonly Fault[], worth: Worth): void {
  if (ledger.mode === 'set-aside') {
    const [fault] = faults as [Fault];
    setAside(ledger, reasonOf(fault), fault, worth);
    return;
  }
  for (const fault of faults) refuseLater(ledger, fault);
  if (ledger.used === 0 && ledger.rows > HOPELESS) refuseIssues(ledger);
}

/** Notes a fault, to be refused once all rows are read. */
export function refuseLater(ledger: OpenLedger, { row, column, expected, isMissing, value }: Fault): void {
  if (ledger.issues.length === MOST_ISSUES) {
    ledger.further += 1;
    return;
  }
  const message = `must be ${expected}, got ${isMissing ? `no value (${received(value)})` : received(value)}`;
  ledger.issues.push({ path: ['source', row, column], message });
}

/** The one refusal of all that was wrong. */
function refuseIssues({ issues, further }: OpenLedger): void {
  const last = issues.at(-1);
  if (last === undefined) return;
  const message = further === 0 ? last.message : `${last.message}, and ${further} further values that are wrong`;
  throw new MetricsInputError([...issues.slice(0, -1), { ...last, message }]);
}

/** Sets rows aside that were used until now, or notes their fault. */
export function takeBack(
  ledger: OpenLedger,
  reason: string,
  fault: Omit<Fault, 'isMissing'>,
  worth: Worth,
  rows = 1,
): void {
  ledger.used -= rows;
  if (ledger.mode === 'set-aside') setAside(ledger, reason, fault, worth, rows);
  else refuseLater(ledger, { ...fault, isMissing: false });
}

/** The ledger as the caller gets it, unless something was wrong; the rows of columns that were a table before are all used. */
export function closedLedger(open: OpenLedger | undefined, length: number, columns?: readonly AmountColumn[]): Ledger {
  if (open !== undefined) refuseIssues(open);
  const amountUsed = columns === undefined ? null : moneyOf(totalOfColumns(columns));
  if (open === undefined) return { rows: length, used: length, amount: amountUsed, amountUsed, setAside: [] };
  const { rows, used, total, reasons } = open;
  const setAside = [...reasons].map(([reason, { rows, amount, first }]) => ({
    reason,
    rows,
    amount: moneyOf(amount),
    first,
  }));
  return { rows, used, amount: moneyOf(total), amountUsed, setAside: setAside.sort((a, b) => b.rows - a.rows) };
}

function moneyOf(total: Total | undefined): Decimal | null {
  return total === undefined ? null : money(amountOfTotal(total));
}

function reasonOf({ column, expected, isMissing }: Fault): string {
  return isMissing ? `${column}: missing` : `${column}: not ${expected}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string' && value.length <= 40) return value;
  return received(value);
}
