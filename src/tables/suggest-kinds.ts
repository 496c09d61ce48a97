import { dateFormat } from './dates.ts';
import { termWords } from './open-subscriptions.ts';
import { candidatesOf, type Found, type FoundColumns, type Sample } from './suggest-columns.ts';
import { isFar, isReversed, readScale, surveyOf } from './suggest-values.ts';
import {
  isPlaceholder,
  isTotal,
  type SampleValue,
  type TableKind,
  tally,
  termOf,
  termOfAmount,
  usualMeaning,
} from './suggest-words.ts';

/** What is looked at, and what has been found out. */
export interface Draft {
  readonly sample: Sample;
  readonly kind: TableKind;
  readonly found: FoundColumns;
  /** What the caller has declared. */
  readonly known: Readonly<Record<string, unknown>>;
  /** The columns that are given, and for which roles there is one. */
  readonly named: Readonly<Record<string, unknown>>;
  readonly has: (role: string) => boolean;
  /** The format of the dates, as far as it is known, and what reads the numbers. */
  readonly format: string | undefined;
  readonly numberOf: (value: SampleValue) => number | undefined;
  /** The columns to declare, by role. */
  readonly columns: Map<string, string>;
  /** What to declare besides. */
  readonly declaration: Record<string, unknown>;
  missing: readonly (string | number)[];
  readonly doubts: string[];
  readonly because: (column: string, role: string, evidence: string, format?: string) => void;
  /** Asks for a part of the declaration, if it is not given. */
  readonly doubt: (part: string, question: string) => void;
}

const NEEDED: Readonly<Record<TableKind, readonly string[]>> = {
  orders: ['customerId', 'date', 'amount'],
  subscriptions: ['customerId', 'start', 'amount'],
  ratings: ['rating'],
  spend: ['channel', 'cost', 'customersAcquired'],
};
const FEW = 12;
const MOST_FREQUENT = 5;
const CENT = 0.005;
const SHORT_PAUSE = 31;
/** The words that a table takes for whether a channel is paid. */
const PAID_WORDS = /^(?:true|1|yes|paid|false|0|no|organic|unpaid)$/;
const YES = /^(?:true|1|yes|y|t|paid|ja|j|oui|o|s[ií])$/i;

const quoted = (value: SampleValue) => JSON.stringify(value);

/** Finds out what the rows of a kind mean, as far as they tell. */
export function draftMeaning(draft: Draft): void {
  const { sample, kind, found, has, doubt } = draft;
  ({ orders: ofOrders, subscriptions: ofSubscriptions, ratings: ofRatings, spend: ofSpend })[kind](draft);
  const currencies = tally(found.get('currency')?.values ?? []).map(([text, rows]) => `${text} in ${rows} rows`);
  if (currencies.length > 1) doubt('currency', `${currencies.slice(0, FEW).join(', ')}: which is to be kept?`);
  const status = found.get('status');
  for (const [text, rows] of tally(status?.values ?? []))
    doubt(
      'statuses',
      `${quoted(text)} in ${rows} rows of ${status?.column}: ${usualMeaning(text, kind === 'subscriptions')}`,
    );
  blankStatuses(draft);
  const headings = [...sample.columns.keys()].slice(0, FEW).map(quoted).join(', ');
  for (const role of NEEDED[kind]) {
    const isProduct = role === 'amount' && has('quantity') && has('unitPrice');
    if (!has(role) && !isProduct) doubt(`columns.${role}`, `no heading tells which column it is: ${headings}`);
  }
  if (kind !== 'ratings') emptyRows(draft);
}

function ofOrders(draft: Draft): void {
  const { found, columns, has, doubt, numberOf, sample } = draft;
  const [quantity, unitPrice] = [columns.get('quantity'), columns.get('unitPrice')];
  if (!has('amount') && unitPrice !== undefined && quantity === undefined) {
    columns.delete('unitPrice');
    columns.set('amount', unitPrice);
    doubt('columns.quantity', `${unitPrice} is taken as the amount, as no column says how many pieces were sold`);
  } else if (has('amount')) {
    columns.delete('quantity');
    columns.delete('unitPrice');
  }
  const amounts = numbersOf(draft, columns.has('amount') ? 'amount' : 'quantity');
  const negative = amounts.filter((amount) => amount < 0).length;
  if (negative > 0)
    doubt(
      'returns',
      `${negative} rows have a negative amount: are they orders of their own ("as-orders"), or returns that are taken off their order ("net-by-order") or off the customer's earlier purchases ("net-by-day")?`,
    );
  const orders = found.get('orderId');
  const ids = orders?.values.map(String) ?? [];
  const cancelled = ids.filter((id, row) => /^[A-Z]/i.test(id) && (amounts[row] as number) < 0);
  if (cancelled.length > 0 && ids.some((id) => /^\d/.test(id)))
    doubt(
      'returns',
      `${new Set(cancelled).size} invoices such as ${quoted(cancelled[0])} in ${orders?.column} begin with a letter and are negative: cancellations, which by default are orders of their own`,
    );
  const refund = found.get('refund');
  const refunded = refund?.values.filter((value) => (numberOf(value) ?? 0) !== 0) ?? [];
  if (refunded.length > 0)
    doubt(
      'columns.amount',
      `${refund?.column} is not 0 in ${refunded.length} rows, and is not taken off: give a function of the row that subtracts it, if it should be`,
    );
  const amount = found.get('amount')?.column ?? '';
  if (/cents?\b|minor/i.test(amount))
    doubt('columns.amount', `${amount} may be in hundredths: give a function of the row that divides it`);
  const cells = [...sample.columns.values()];
  const rows = Array.from({ length: sample.rows }, (_, row) => cells.map((column) => column[row]));
  const filled = rows.filter((row) => row.some((value) => value !== undefined)).map((row) => JSON.stringify(row));
  const repeated = filled.length - new Set(filled).size;
  if (repeated > 0)
    doubt(
      'duplicates',
      `${repeated} rows equal an earlier one in every column: two sales, or one that was written twice?`,
    );
}

function ofSubscriptions(draft: Draft): void {
  const { found, columns, has, declaration, because, doubt } = draft;
  const amount = found.get('amount')?.column ?? '';
  const [end, term] = [found.get('end'), found.get('term')];
  const ofAmount = termOfAmount(amount);
  const far = end?.values.filter(isFar) ?? [];
  if (term !== undefined) {
    const known = termWords();
    const words = tally(term.values).map(([text]) => text);
    const meant = words.filter((word) => !known.has(word.toLowerCase())).map((word) => [word, termOf(word)] as const);
    const terms = Object.fromEntries(meant.filter(([, meaning]) => meaning !== undefined));
    if (Object.keys(terms).length > 0) declaration.terms = terms;
    for (const [word, meaning] of meant)
      if (meaning === undefined) doubt('terms', `what is a payment for with ${quoted(word)} in ${term.column}?`);
  } else if (ofAmount !== undefined) {
    declaration.term = ofAmount;
    because(amount, 'term', `its heading says that the amounts are for a ${ofAmount}`);
  } else if (amount !== '' && far.length === 0 && end?.values.some((value) => value !== undefined)) {
    declaration.term = 'period';
    doubt('term', `no column says what a payment is for: ${amount} is taken to be for the days from start to end`);
  } else doubt('term', 'no column says what a payment is for: a week, month, quarter or year?');
  const quantity = columns.get('quantity');
  if (quantity !== undefined)
    doubt('columns.quantity', `${amount} is taken as the price of one unit, and multiplied by ${quantity}`);
  if (far.length > 0)
    doubt(
      'asOf',
      `${far.length} rows of ${end?.column} are as late as ${quoted(far[0])}, so they have no end: on which day was the data exported? An end after it is open`,
    );
  const trial = found.get('trial');
  if (trial !== undefined && !has('status'))
    doubt('columns.amount', `${trial.column} tells of trials, during which nothing is paid: set them aside`);
  const [who, start] = [found.get('customerId'), found.get('start')];
  if (who !== undefined && start !== undefined && end !== undefined) endsAndPauses(draft, who, start, end);
  creditNotes(draft, amount);
}

/** Whether the next subscription of a customer begins on the day that is the end of the one before, or the day after. */
function endsAndPauses({ format, declaration, because, doubt }: Draft, who: Found, start: Found, end: Found): void {
  const { read } = dateFormat(format === undefined ? {} : { format });
  const [from, to] = [start.values.map(read), end.values.map((value) => (isFar(value) ? Number.NaN : read(value)))];
  const ends = new Map<SampleValue, Set<number>>();
  who.values.forEach((id, row) => {
    ends.set(id, (ends.get(id) ?? new Set()).add(to[row] as number));
  });
  const gaps = who.values
    .map((id, row) => {
      const before = [...(ends.get(id) as ReadonlySet<number>)].filter((day) => day <= (from[row] as number));
      return (from[row] as number) - Math.max(...before);
    })
    .filter(Number.isFinite);
  const [same, next] = [gaps.filter((gap) => gap === 0).length, gaps.filter((gap) => gap === 1).length];
  const begins = 'the next subscription of a customer begins';
  if (same > 0)
    because(end.column, 'ends', `${begins} on the same day in ${same} rows, so it is the day after the last`);
  else if (next > 0) {
    declaration.ends = 'inclusive';
    because(end.column, 'ends', `${begins} the day after in ${next} rows, so it is the last day`);
  } else doubt('ends', `is ${end.column} the last day ("inclusive") or the day after it ("exclusive", the default)?`);
  const pauses = gaps.filter((gap) => gap > 1 && gap <= SHORT_PAUSE);
  if (pauses.length > 0)
    doubt(
      'joinGapsOfDays',
      `${pauses.length} customers come back after ${Math.min(...pauses)} to ${Math.max(...pauses)} days: a pause, or churn and a new start (the default)?`,
    );
}

/** Negative amounts for a period, each beside the amount that it takes back. */
function creditNotes(draft: Draft, column: string): void {
  const { found, declaration, because, doubt } = draft;
  const amounts = numbersOf(draft, 'amount');
  const keys = amounts.map((_, row) =>
    ['customerId', 'start', 'end'].map((role) => String(found.get(role)?.values[row])).join('\n'),
  );
  const paid = new Set(keys.filter((_, row) => (amounts[row] as number) > 0));
  const negative = keys.filter((_, row) => (amounts[row] as number) < 0);
  if (negative.length === 0) return;
  if (declaration.term === 'period' && negative.every((key) => paid.has(key))) {
    declaration.returns = 'net-by-period';
    because(
      column,
      'returns',
      `each of ${negative.length} negative amounts has a positive one of the same customer and period`,
    );
  } else
    doubt(
      'returns',
      `${negative.length} amounts of ${column} are negative: credit notes for the same period ("net-by-period")?`,
    );
}

function ofRatings(draft: Draft): void {
  const { sample, found, named, numberOf, declaration, because, doubt } = draft;
  const { column, values } = found.get('rating') ?? { column: '', values: [] };
  const ratings = values.map(numberOf).filter((value) => value !== undefined);
  const { scale, shift, missing, evidence, doubt: unsure } = readScale(column, ratings);
  Object.assign(declaration, { scale }, shift !== undefined && { shift }, isReversed(column) && { reverse: true });
  draft.missing = missing;
  if (column === '') return;
  because(column, 'scale', evidence);
  if (unsure !== undefined) doubt('scale', unsure);
  if (surveyOf(column) === 'ces' && !isReversed(column))
    doubt('reverse', `does a high value in ${column} mean ease or effort?`);
  const chosen = new Set([...found.values()].map((one) => one.column));
  const others = candidatesOf(sample, 'ratings').filter((one) => one.role === 'rating' && !chosen.has(one.column));
  if (others.length > 0 && named.rating === undefined)
    doubt(
      'columns.rating',
      `${others.map((one) => one.column).join(', ')} may be ratings as well, each for a table of its own`,
    );
}

function ofSpend(draft: Draft): void {
  const { found, columns, declaration, because, doubt } = draft;
  const channel = found.get('channel') ?? { column: '', values: [] };
  const paid = found.get('paid');
  const words = new Set(tally(paid?.values ?? []).map(([text]) => text.toLowerCase()));
  if (paid === undefined) {
    const names = tally(channel.values.filter((name) => !isTotal(name))).map(([text]) => text);
    doubt('paidChannels', `which channels are paid for: ${names.slice(0, FEW).join(', ')}?`);
  } else if (columns.has('paid') && [...words].some((word) => !PAID_WORDS.test(word))) {
    columns.delete('paid');
    const paidFor = tally(channel.values.filter((_, row) => YES.test(String(paid.values[row]))));
    declaration.paidChannels = paidFor.map(([text]) => text);
    because(
      paid.column,
      'paidChannels',
      `its values ${[...words].map(quoted).join(', ')} say which channels are paid for`,
    );
  }
  const costs = numbersOf(draft, 'cost').map((cost) => cost || 0);
  const sum = costs.reduce((total, cost) => total + cost, 0);
  const row = channel.values.findIndex(isTotal);
  if (row >= 0 && costs.length > 2 && Math.abs(sum - 2 * (costs[row] as number)) < CENT) {
    const total = String(channel.values[row]);
    draft.missing = [total];
    doubt(
      'invalid',
      `${quoted(total)} in ${channel.column} is a line of totals: it is refused, unless it is set aside`,
    );
  }
  const part = numbersOf(draft, 'customersAcquired').find((acquired) => acquired % 1 > 0);
  if (part !== undefined)
    doubt(
      'columns.customersAcquired',
      `${part} is no whole number of customers: conversions that were attributed in parts?`,
    );
}

/** Rows that have all that is needed but a status. */
function blankStatuses({ kind, found, known, doubts }: Draft): void {
  const status = found.get('status');
  const meant = known.statuses;
  if (status === undefined || (typeof meant === 'object' && meant !== null && '' in meant)) return;
  const needed = NEEDED[kind].flatMap((role) => found.get(role) ?? []);
  const blank = status.values.filter(
    (value, row) => value === undefined && needed.every(({ values }) => values[row] !== undefined),
  );
  const rows = `"" in ${blank.length} rows of ${status.column}`;
  if (blank.length > 0) doubts.push(`statuses: ${rows}: what does it mean that there is none?`);
}

/** Rows that lack what is needed: continued orders, totals, blank lines, unknown customers. */
function emptyRows({ sample, kind, found, doubt }: Draft): void {
  for (const { column, values } of NEEDED[kind].flatMap((role) => found.get(role) ?? [])) {
    const missing = values.filter((value) => value === undefined).length;
    if (missing > 0)
      doubt(
        'invalid',
        `${missing} of ${sample.rows} rows have no ${column}: they are refused, unless they are set aside`,
      );
  }
  const who = found.get('customerId');
  const total = who?.values.find(isTotal);
  if (total !== undefined)
    doubt(
      'invalid',
      `${quoted(total)} in ${who?.column} looks like a line of totals, not a customer: it must not be counted`,
    );
  const frequent = tally(who?.values ?? []).slice(0, MOST_FREQUENT);
  const [first, rows = 0] = frequent.find(([text]) => isPlaceholder(text)) ?? [];
  if (rows > 1)
    doubt('missing', `${quoted(first)} in ${rows} rows of ${who?.column} may stand for customers that nobody knows`);
}

/** The numbers of a role, row by row; `NaN` where there is none. */
function numbersOf({ found, numberOf }: Draft, role: string): readonly number[] {
  return found.get(role)?.values.map((value) => numberOf(value) ?? Number.NaN) ?? [];
}
