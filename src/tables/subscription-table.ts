import { oneOf, optional, parameters, prefault, rule, wholeBetween } from '../internal/reading/index.ts';
import { type Day, day, dayOfText, daysBefore } from '../internal/time/index.ts';
import { type AmountColumn, amountColumn, moneyAt } from './amounts.ts';
import type { Source, SourceColumn } from './cells.ts';
import { dayTexts, EPOCH } from './dates.ts';
import {
  commonShape,
  currencyName,
  type Declaration,
  meanings,
  readDeclaration,
  statusMeanings,
  tableColumns,
} from './declaration.ts';
import { type TextColumn, textColumn } from './dictionary.ts';
import { type AmountField, type DayField, fieldMaker, isNegative, labelOf, NO_VALUE, READ } from './fields.ts';
import type { OpenLedger } from './ledger.ts';
import {
  type BillingTerm,
  joinGaps,
  netCredits,
  noSubscriptions,
  OPEN,
  type Term,
  type TermMeaning,
  termMeaning,
  termWords,
} from './open-subscriptions.ts';
import {
  type Contradiction,
  lower,
  markersOf,
  putAmounts,
  readTable,
  type StatusMeaning,
  vocabularyOf,
} from './read-table.ts';
import { arePosted, makeTable, postedColumns, type Table } from './table.ts';

/** How subscriptions are to be read. */
export interface SubscriptionDeclaration extends Declaration {
  /** Which columns of the source they are; one that is left out is read from the column of its own name, if there is one. */
  readonly columns?: {
    /** Who subscribed. */
    readonly customerId?: SourceColumn;
    /** First day. */
    readonly start?: SourceColumn;
    /** The day after the last one, or the last one with `ends: 'inclusive'`; no value while it runs. */
    readonly end?: SourceColumn;
    /** What one unit costs for each payment. */
    readonly amount?: SourceColumn;
    /** What a payment is for, in words: `month`, `monthly`, `quarterly`, `annual`, … or those of `terms`. */
    readonly term?: SourceColumn;
    /** How many units, such as seats (default 1). */
    readonly quantity?: SourceColumn;
    /** The currency. */
    readonly currency?: SourceColumn;
    /** What the subscription is, with a word of `statuses` for each value. */
    readonly status?: SourceColumn;
  };
  /** The term of all rows, or `'period'`: the amount is for the days from `start` to `end`. */
  readonly term?: BillingTerm | 'period';
  /** Further words for terms. */
  readonly terms?: Readonly<Record<string, TermMeaning>>;
  /** Whether `end` is the day after the last one (`'exclusive'`, the default) or the last one. */
  readonly ends?: 'exclusive' | 'inclusive';
  /** The day of the data, `YYYY-MM-DD`: an end after it, such as 9999-12-31, is open. */
  readonly asOf?: string;
  /** Longest pause in days between two subscriptions of a customer that does not count as churn: the earlier one runs on (default 0). */
  readonly joinGapsOfDays?: number;
  /** What a negative amount with the term `'period'` is: refused (the default), or taken off the row of the same customer and period. */
  readonly returns?: 'refuse' | 'net-by-period';
  /** The currency to keep; rows of others are set aside. Without it, two currencies are refused. */
  readonly currency?: string;
  /** What the values of the status column mean. */
  readonly statuses?: Readonly<Record<string, StatusMeaning>>;
}

/** The columns of a {@link SubscriptionTable}, of which `subscriptionTable(columns)` makes a table again. */
export interface SubscriptionColumns {
  /** What they are columns of. */
  readonly kind: 'subscriptions';
  /** The customer of each subscription. */
  readonly customerIds: TextColumn;
  /** The first day of each, in days since 1970-01-01. */
  readonly starts: Int32Array;
  /** The day after the last one, in days since 1970-01-01; 2147483647 while it runs. */
  readonly ends: Int32Array;
  /** What a unit of each costs for a payment. */
  readonly amounts: AmountColumn;
  /** How many units. */
  readonly quantities: Float64Array;
  /** What a payment is for: `day`, `week`, `month`, `quarter` or `year`. */
  readonly terms: TextColumn;
  /** How many terms a payment is for. */
  readonly termCounts: Int32Array;
  /** The currency of all subscriptions, if a row names one. */
  readonly currency: string | null;
}

/** A subscription of a table. */
export interface TableSubscription {
  /** Who subscribed. */
  readonly customerId: string;
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** The day after the last one, `YYYY-MM-DD`; `null` while it runs. */
  readonly end: string | null;
  /** What one unit costs for each payment, exactly. */
  readonly amount: number | string;
  /** How many units. */
  readonly quantity: number;
  /** What a payment is for; of an amount for a period the days, each a 365th of a year. */
  readonly term: 'day' | BillingTerm;
  /** How many terms a payment is for. */
  readonly terms: number;
  /** The currency, if a row names one. */
  readonly currency?: string;
}

/** Subscriptions in columns. */
export interface SubscriptionTable extends Table<TableSubscription> {
  /** The columns. */
  readonly columns: SubscriptionColumns;
}

type Declared = SubscriptionDeclaration &
  Required<Pick<SubscriptionDeclaration, 'columns' | 'ends' | 'joinGapsOfDays' | 'returns'>>;

const MOST_DAYS = 40_000;
const MOST_GAP = 36_525;
const DAYS = 'day';
const COLUMNS = ['customerId', 'start', 'end', 'amount', 'term', 'quantity', 'currency', 'status'] as const;

/** The schema of a `SubscriptionDeclaration`. */
export const subscriptionDeclarationSchema = parameters(
  {
    ...commonShape,
    columns: tableColumns(...COLUMNS),
    term: optional(oneOf('week', 'month', 'quarter', 'year', 'period')),
    terms: meanings(termMeaning),
    ends: prefault(oneOf('exclusive', 'inclusive'), 'exclusive'),
    asOf: optional(day()),
    joinGapsOfDays: prefault(wholeBetween(0, MOST_GAP), 0),
    returns: prefault(oneOf('refuse', 'net-by-period'), 'refuse'),
    currency: currencyName(),
    statuses: statusMeanings(),
  },
  rule<{ columns: Partial<Record<'term', unknown>>; term?: string | undefined }>(
    ['columns', 'term'],
    'left out where term says what it is',
    ({ columns, term }) => columns.term === undefined || term === undefined,
  ),
);

/** The subscription table of the columns of another one, as they arrive in a worker. */
export function subscriptionTable(columns: SubscriptionColumns): SubscriptionTable;
/**
 * Subscription table: subscriptions, contracts or invoices for periods from rows as they are, in columns that every function takes
 * as an iterable of subscriptions.
 *
 * - Formula: one subscription for each row; with the term `'period'` it is `amount × 365 / (12 × days)` a month, as an exact fraction
 * - Unit: money, days of the business
 * - Convention: nothing is guessed and no row gets lost: what the declaration does not cover is refused, or set aside and counted
 *   in the ledger. A status column needs a word in `statuses` for each of its values
 * - Merges: tables do not merge, but what is counted from them does
 * - Source: the shapes in which billing systems export subscriptions and invoices
 *
 * @param source - Rows as objects, Arrow record batches, columns of one length, or an Arrow table.
 * @param declaration - Which column is what, and how it is written.
 * @returns The subscriptions, in order of the rows, and the ledger of the rows.
 * @throws {@link MetricsInputError} with up to 100 issues, each with its row and column, when rows cannot be read.
 * @example
 * const table = subscriptionTable(
 *   [
 *     { account: 'C-1', plan: 'monthly', price: '19.00', seats: 5, state: 'active', from: '2024-01-15', to: '9999-12-31' },
 *     { account: 'C-2', plan: 'yearly', price: '190.00', seats: 1, state: 'trialing', from: '2024-02-01', to: '' },
 *   ],
 *   {
 *     columns: {
 *       customerId: 'account', start: 'from', end: 'to', amount: 'price', term: 'plan', quantity: 'seats', status: 'state',
 *     },
 *     statuses: { active: 'counts', trialing: 'set-aside' },
 *     asOf: '2024-12-31',
 *   },
 * );
 * table.at(0)?.end; // => null
 * table.at(0)?.term; // => 'month'
 * table.ledger.setAside[0]?.reason; // => 'state: trialing'
 */
export function subscriptionTable(source: Source, declaration?: SubscriptionDeclaration): SubscriptionTable;
export function subscriptionTable(source: unknown, declaration?: unknown): SubscriptionTable {
  if (declaration === undefined && arePosted(source, 'subscriptions')) return tableAgain(source);
  const declared = readDeclaration<Declared>(subscriptionDeclarationSchema, declaration);
  const make = fieldMaker(declared, declared.columns);
  const markers = markersOf(make, declared, declared.columns);
  const customerId = make.text('customerId', 'required');
  const start = make.day('start', 'required');
  const end = make.day('end', declared.term === 'period' ? 'required' : undefined);
  const amount = make.amount('amount', 'required');
  const quantity = make.whole('quantity', 0);
  const meanings = termWords(declared.terms);
  const term = declared.term === undefined ? make.text('term', 'required', lower, vocabularyOf(meanings)) : undefined;
  const fixed = { term: declared.term === 'period' ? DAYS : (declared.term ?? DAYS), terms: 1 } as const;
  const check = periodCheck(declared, start, end, amount);
  const open = noSubscriptions();
  const names: string[] = [];
  const ledger = readTable(source, declared, {
    fields: [amount, customerId, start, end, ...(term ? [term] : []), quantity, ...markers.fields],
    money: amount,
    skip: markers.skip,
    contradiction: (index) => markers.contradiction(index) ?? check(index),
    isQuiet: (size) =>
      markers.isQuiet(size) && end.states.subarray(0, size).every((_, index) => check(index) === undefined),
    keep: (kept) => {
      const { indexes, size, first } = kept;
      putAmounts(open.amounts, open.rows.length, amount, kept);
      for (let at = 0; at < size; at += 1) {
        const index = indexes[at] as number;
        const last = endOf(declared, start, end, index);
        const meant: Term = term ? (meanings.get(term.textAt(index)) as Term) : fixed;
        if (!names.includes(meant.term)) names.push(meant.term);
        open.customers.push(customerId.codes[index] as number);
        open.starts.push(start.days[index] as number);
        open.ends.push(last);
        open.quantities.push(quantity.states[index] === READ ? (quantity.numbers[index] as number) : 1);
        open.terms.push(names.indexOf(meant.term));
        open.termCounts.push(declared.term === 'period' ? last - (start.days[index] as number) : meant.terms);
        open.rows.push(first + index);
      }
      amount.scale.current = open.amounts.scale;
    },
  });
  const places = declared.returns === 'refuse' ? [...open.rows.keys()] : netCredits(open, ledger, labelOf(amount));
  if (declared.joinGapsOfDays > 0) joinGaps(open, places, declared.joinGapsOfDays);
  const ints = (values: readonly number[]) => Int32Array.from(places, (place) => values[place] as number);
  return tableOf(
    {
      kind: 'subscriptions',
      customerIds: textColumn(customerId.dictionary, ints(open.customers)),
      starts: ints(open.starts),
      ends: ints(open.ends),
      amounts: amountColumn(open.amounts, open.rows.length, places),
      quantities: Float64Array.from(places, (place) => open.quantities[place] as number),
      terms: { codes: ints(open.terms), dictionary: names },
      termCounts: ints(open.termCounts),
      currency: markers.currency(),
    },
    ledger,
  );
}

/** The day after the last one; an end after the day of the data has not come. */
function endOf({ ends, asOf, term }: Declared, { days }: DayField, end: DayField, index: number): number {
  if (end.states[index] === NO_VALUE) return OPEN;
  const written = end.days[index] as number;
  if (asOf !== undefined && term !== 'period' && written > daysBefore(dayOfText(asOf) as Day) - EPOCH) return OPEN;
  return Math.max(ends === 'inclusive' ? written + 1 : written, days[index] as number);
}

/** What may be wrong between the cells of a row. */
function periodCheck(
  { term, returns, ends }: Declared,
  start: DayField,
  end: DayField,
  amount: AmountField,
): (index: number) => Contradiction | undefined {
  const least = term === 'period' && ends === 'exclusive' ? 1 : 0;
  return (index) => {
    if (isNegative(amount, index) && returns === 'refuse' && amount.states[index] === READ) {
      return { field: amount, expected: 'an amount of at least 0' };
    }
    if (end.states[index] !== READ || start.states[index] !== READ) return undefined;
    const days = (end.days[index] as number) - (start.days[index] as number);
    if (days < least) return { field: end, expected: least === 0 ? 'at or after the start' : 'after the start' };
    const isLong = term === 'period' && days >= MOST_DAYS;
    return isLong ? { field: end, expected: `less than ${MOST_DAYS} days after the start` } : undefined;
  };
}

function tableOf(columns: SubscriptionColumns, ledger?: OpenLedger): SubscriptionTable {
  const { customerIds, starts, ends, amounts, quantities, terms, termCounts, currency } = columns;
  const textOf = dayTexts();
  const ofCurrency = currency === null ? {} : { currency };
  const rowAt = (row: number): TableSubscription => ({
    customerId: customerIds.dictionary[customerIds.codes[row] as number] as string,
    start: textOf(starts[row] as number),
    end: ends[row] === OPEN ? null : textOf(ends[row] as number),
    amount: moneyAt(amounts, row),
    quantity: quantities[row] as number,
    term: terms.dictionary[terms.codes[row] as number] as TableSubscription['term'],
    terms: termCounts[row] as number,
    ...ofCurrency,
  });
  return makeTable({ columns, length: starts.length, amounts: [amounts], rowAt }, ledger);
}

function tableAgain(source: unknown): SubscriptionTable {
  const { texts, days, amounts, counts, ints, label } = postedColumns(source, 'starts');
  return tableOf({
    kind: 'subscriptions',
    customerIds: texts('customerIds'),
    starts: days('starts'),
    ends: days('ends', OPEN),
    amounts: amounts('amounts', 0),
    quantities: counts('quantities'),
    terms: texts('terms'),
    termCounts: ints('termCounts', 1, MOST_DAYS),
    currency: label('currency'),
  });
}
