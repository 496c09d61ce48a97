import type { NumberDeclaration } from './amounts.ts';
import type { TableKind } from './headings.ts';
import { type FoundColumns, othersOf, type Sample, type SampleValue } from './suggest-columns.ts';
import { dayNumber, isNumberLike, numberOf, readDates, readNumbers, yearOf } from './suggest-values.ts';
import {
  isKnownTerm,
  isPlaceholder,
  isTotal,
  readScale,
  surveyOf,
  tally,
  termOf,
  termOfAmount,
  usualMeaning,
} from './suggest-words.ts';

/** What a kind of table needs beside columns, dates and numbers. */
export interface Meaning {
  /** The columns to declare, by role. */
  readonly columns: ReadonlyMap<string, string>;
  readonly declaration: Readonly<Record<string, unknown>>;
  readonly because: readonly { readonly column: string; readonly role: string; readonly evidence: string }[];
  readonly doubts: readonly string[];
  /** Codes and words that stand for no value. */
  readonly missing: readonly (string | number)[];
}

export type Known = Readonly<Record<string, unknown>> & { readonly columns: Readonly<Record<string, unknown>> };

export interface Draft {
  readonly columns: Map<string, string>;
  readonly declaration: Record<string, unknown>;
  readonly because: { column: string; role: string; evidence: string }[];
  readonly doubts: string[];
  missing: readonly (string | number)[];
}

/** What is looked at, and what has been found out. */
export interface Scene {
  readonly sample: Sample;
  readonly found: FoundColumns;
  readonly known: Known;
  readonly draft: Draft;
}

/** Whether a role has a column. */
export function has({ draft, known }: Scene, role: string): boolean {
  return draft.columns.has(role) || known.columns[role] !== undefined;
}

/** How the numbers are written, as far as they tell. */
export function marksOf({ found }: Scene): NumberDeclaration | undefined {
  const numbers = ['amount', 'quantity', 'unitPrice', 'refund', 'rating', 'cost', 'customersAcquired'];
  return readNumbers(numbers.flatMap((role) => found.get(role)?.values ?? []).filter(isNumberLike)).numbers;
}

/** The numbers of a role, row by row. */
export function valuesOf(scene: Scene, role: string): readonly (number | undefined)[] {
  const declared = marksOf(scene);
  return scene.found.get(role)?.values.map((value) => numberOf(value, declared)) ?? [];
}

const NEEDED: Readonly<Record<TableKind, readonly string[]>> = {
  orders: ['customerId', 'date', 'amount'],
  subscriptions: ['customerId', 'start', 'amount'],
  ratings: ['rating'],
  spend: ['channel', 'cost', 'customersAcquired'],
};
/** Roles that are looked for but are no columns of a declaration. */
const NO_COLUMNS = ['refund', 'trial'];
const FEW = 5;
const CENT = 0.005;
/** The words that a table takes for whether a channel is paid. */
const PAID_WORDS = /^(?:true|1|yes|paid|false|0|no|organic|unpaid)$/;
const YES = /^(?:true|1|yes|y|t|paid|ja|j|oui|o|s[ií])$/i;

/** What the rows of a kind mean, as far as they tell. */
export function suggestMeaning(sample: Sample, kind: TableKind, found: FoundColumns, known: Known): Meaning {
  const draft: Draft = { columns: new Map(), declaration: {}, because: [], doubts: [], missing: [] };
  for (const [role, { column }] of found) if (!NO_COLUMNS.includes(role)) draft.columns.set(role, column);
  const scene = { sample, found, known, draft };
  if (kind === 'orders') ofOrders(scene);
  if (kind === 'subscriptions') ofSubscriptions(scene);
  if (kind === 'ratings') ofRatings(scene);
  if (kind === 'spend') ofSpend(scene);
  currencies(scene);
  statuses(scene, kind);
  for (const role of NEEDED[kind]) {
    const hasParts = role === 'amount' && has(scene, 'quantity') && has(scene, 'unitPrice');
    if (has(scene, role) || hasParts) continue;
    const names = [...sample.columns.keys()].slice(0, 12).map((name) => JSON.stringify(name));
    draft.doubts.push(`columns.${role}: no heading tells which column it is: ${names.join(', ')}`);
  }
  if (kind !== 'ratings') emptyRows(scene, kind);
  return draft;
}

function ofOrders(scene: Scene): void {
  const { draft, found } = scene;
  const { columns, doubts } = draft;
  const [quantity, unitPrice] = [columns.get('quantity'), columns.get('unitPrice')];
  if (!has(scene, 'amount') && unitPrice !== undefined && quantity === undefined) {
    columns.delete('unitPrice');
    columns.set('amount', unitPrice);
    doubts.push(`columns.quantity: ${unitPrice} is taken as the amount, as no column says how many pieces there are`);
  } else if (has(scene, 'amount')) {
    columns.delete('quantity');
    columns.delete('unitPrice');
  }
  const amount = valuesOf(scene, columns.has('amount') ? 'amount' : 'quantity');
  const negative = amount.filter((value) => (value ?? 0) < 0).length;
  if (negative > 0)
    doubts.push(
      `returns: ${negative} rows have a negative amount: are they orders of their own ("as-orders"), or returns that are taken off their order ("net-by-order") or the customer's purchases before ("net-by-day")?`,
    );
  const orders = found.get('orderId');
  const cancelled = new Set(
    orders?.values.filter((value, row) => typeof value === 'string' && /^[A-Z]/i.test(value) && (amount[row] ?? 0) < 0),
  );
  const isMarked = cancelled.size > 0 && orders?.values.some((value) => /^\d/.test(String(value)));
  if (isMarked)
    doubts.push(
      `returns: ${cancelled.size} invoices such as ${JSON.stringify([...cancelled][0])} in ${orders?.column} begin with a letter and are negative: cancellations, which are orders of their own only by default`,
    );
  const refund = found.get('refund');
  const refunded = refund?.values.filter((value) => (numberOf(value, marksOf(scene)) ?? 0) !== 0).length ?? 0;
  if (refund !== undefined && refunded > 0)
    doubts.push(
      `columns.amount: ${refund.column} is not 0 in ${refunded} rows, and is not taken off: give a function of the row that subtracts it, if it should be`,
    );
  if (found.get('amount')?.column.match(/cents?\b|minor/i))
    doubts.push(
      `columns.amount: ${found.get('amount')?.column} may be in hundredths: give a function of the row that divides it`,
    );
  repeatedRows(scene);
}

function ofRatings(scene: Scene): void {
  const { draft, found, sample, known } = scene;
  const rating = found.get('rating');
  const values =
    rating?.values.map((value) => numberOf(value, marksOf(scene))).filter((value) => value !== undefined) ?? [];
  const { scale, shift, reverse, missing, evidence, doubt } = readScale(rating?.column ?? '', values);
  Object.assign(draft.declaration, { scale }, shift !== undefined && { shift }, reverse !== undefined && { reverse });
  draft.missing = missing;
  if (rating === undefined) return;
  draft.because.push({ column: rating.column, role: 'scale', evidence });
  if (doubt !== undefined && !('scale' in known)) draft.doubts.push(`scale: ${doubt}`);
  if (surveyOf(rating.column) === 'ces' && reverse === undefined && !('reverse' in known))
    draft.doubts.push(`reverse: does a high value in ${rating.column} mean ease or effort?`);
  const others = othersOf(sample, 'ratings', 'rating', found);
  if (others.length > 0 && !('rating' in known.columns))
    draft.doubts.push(`columns.rating: ${others.join(', ')} may be ratings as well, each for a table of its own`);
}

function ofSpend(scene: Scene): void {
  const { draft, found, known } = scene;
  const channels = found.get('channel')?.values ?? [];
  const paid = found.get('paid');
  const words = new Set(paid?.values.flatMap((value) => (value === undefined ? [] : [String(value).toLowerCase()])));
  if (paid !== undefined && known.columns.paid === undefined && [...words].some((word) => !PAID_WORDS.test(word))) {
    const isPaid = (row: number) => YES.test(String(paid.values[row]));
    draft.columns.delete('paid');
    draft.declaration.paidChannels = tally(channels.filter((_, row) => isPaid(row))).map(([text]) => text);
    const evidence = `its values ${[...words].map((word) => JSON.stringify(word)).join(', ')} say which channels are paid for`;
    draft.because.push({ column: paid.column, role: 'paidChannels', evidence });
  } else if (paid === undefined) {
    const names = tally(channels.filter((channel) => !isTotal(channel))).map(([text]) => text);
    draft.doubts.push(`paidChannels: which channels are paid for: ${names.slice(0, 12).join(', ')}?`);
  }
  const totals = totalOf(scene);
  if (totals !== undefined) {
    draft.missing = [totals];
    const column = found.get('channel')?.column ?? '';
    draft.doubts.push(
      `invalid: ${JSON.stringify(totals)} in ${column} is a line of totals: it is refused, unless it is set aside`,
    );
  }
  const acquired = valuesOf(scene, 'customersAcquired').find(
    (value) => value !== undefined && !Number.isInteger(value),
  );
  if (acquired !== undefined)
    draft.doubts.push(
      `columns.customersAcquired: ${acquired} is no whole number of customers: conversions that were attributed in parts?`,
    );
}

/** The label of a line of totals, whose cost is the sum of all others. */
function totalOf(scene: Scene): string | undefined {
  const channels = scene.found.get('channel')?.values ?? [];
  const costs = valuesOf(scene, 'cost').map((cost) => cost ?? 0);
  const row = channels.findIndex(isTotal);
  const sum = costs.reduce((total, cost) => total + cost, 0);
  const isSum = row >= 0 && channels.length > 2 && Math.abs(sum - 2 * (costs[row] ?? 0)) < CENT;
  return isSum ? String(channels[row]) : undefined;
}

function currencies({ draft, found, known }: Scene): void {
  const values = tally(found.get('currency')?.values ?? []);
  if (values.length < 2 || known.currency !== undefined) return;
  draft.doubts.push(
    `currency: ${values
      .slice(0, 12)
      .map(([text, rows]) => `${text} in ${rows} rows`)
      .join(', ')}: which is to be kept?`,
  );
}

function statuses({ draft, found, known }: Scene, kind: TableKind): void {
  const status = found.get('status');
  if (status === undefined) return;
  const meant = known.statuses;
  for (const [text, rows] of tally(status.values)) {
    if (typeof meant === 'object' && meant !== null && text in meant) continue;
    draft.doubts.push(
      `statuses: ${JSON.stringify(text)} in ${rows} rows of ${status.column}: ${usualMeaning(text, kind === 'subscriptions')}`,
    );
  }
}

/** Rows that lack what is needed: continued orders, totals, blank lines, unknown customers. */
function emptyRows({ sample, draft, found }: Scene, kind: TableKind): void {
  const needed = NEEDED[kind].flatMap((role) => found.get(role) ?? []);
  for (const { column, values } of needed) {
    const missing = values.filter((value) => value === undefined).length;
    if (missing > 0)
      draft.doubts.push(
        `invalid: ${missing} of ${sample.rows} rows have no ${column}: they are refused, unless they are set aside`,
      );
  }
  const who = found.get('customerId');
  if (who === undefined) return;
  const totals = who.values.filter(isTotal);
  if (totals.length > 0)
    draft.doubts.push(
      `invalid: ${JSON.stringify(totals[0])} in ${who.column} is rather a line of totals than a customer: it must not be counted`,
    );
  const [[first = '', rows = 0] = []] = tally(who.values)
    .slice(0, FEW)
    .filter(([text]) => isPlaceholder(text));
  if (rows > 1)
    draft.doubts.push(
      `missing: ${JSON.stringify(first)} in ${rows} rows of ${who.column} may stand for customers that nobody knows`,
    );
}

function repeatedRows({ sample, draft }: Scene): void {
  const columns = [...sample.columns.values()];
  const seen = new Set<string>();
  let repeated = 0;
  for (let row = 0; row < sample.rows; row += 1) {
    const values = columns.map((column) => column[row]);
    if (values.every((value) => value === undefined)) continue;
    const key = JSON.stringify(values);
    if (seen.has(key)) repeated += 1;
    seen.add(key);
  }
  if (repeated > 0)
    draft.doubts.push(
      `duplicates: ${repeated} rows equal an earlier one in every column: two sales, or one that was written twice?`,
    );
}

const FAR_YEAR = 2100;
const SHORT_PAUSE = 31;

/** The terms, ends, pauses and credit notes of subscriptions. */
export function ofSubscriptions(scene: Scene): void {
  const { draft, found } = scene;
  const { columns, declaration, because, doubts } = draft;
  const amount = found.get('amount')?.column;
  const end = found.get('end');
  const term = found.get('term');
  const ofAmount = amount === undefined ? undefined : termOfAmount(amount);
  if (term !== undefined) {
    const words = tally(term.values).map(([text]) => text);
    const meant = words.filter((word) => !isKnownTerm(word)).map((word) => [word, termOf(word)] as const);
    const terms = Object.fromEntries(meant.filter(([, meaning]) => meaning !== undefined));
    if (Object.keys(terms).length > 0) declaration.terms = terms;
    for (const [word, meaning] of meant)
      if (meaning === undefined)
        doubts.push(`terms: what is a payment for with ${JSON.stringify(word)} in ${term.column}?`);
  } else if (ofAmount !== undefined && amount !== undefined) {
    declaration.term = ofAmount;
    because.push({ column: amount, role: 'term', evidence: `its heading says that the amounts are of a ${ofAmount}` });
  } else if (
    end !== undefined &&
    amount !== undefined &&
    !end.values.some(isFar) &&
    end.values.some((value) => value !== undefined)
  ) {
    declaration.term = 'period';
    doubts.push(`term: no column says what a payment is for: ${amount} is taken to be for the days from start to end`);
  } else doubts.push('term: no column says what a payment is for: a week, month, quarter or year?');
  if (columns.has('quantity'))
    doubts.push(
      `columns.quantity: ${amount} is taken as the price of one unit, and multiplied by ${columns.get('quantity')}`,
    );
  const far = end?.values.filter(isFar) ?? [];
  if (far.length > 0)
    doubts.push(
      `asOf: ${far.length} rows of ${end?.column} are as late as ${JSON.stringify(far[0])}, so they have no end: of which day is the data? An end after it is open`,
    );
  if (found.has('trial') && !has(scene, 'status'))
    doubts.push(
      `columns.amount: ${found.get('trial')?.column} tells of trials, during which nothing is paid: set them aside`,
    );
  endsAndPauses(scene);
  creditNotes(scene);
}

/** Whether the next subscription of a customer begins on the day that is the end of the one before, or the day after. */
function endsAndPauses({ draft, found }: Scene): void {
  const [who, start, end] = [found.get('customerId'), found.get('start'), found.get('end')];
  if (who === undefined || start === undefined || end === undefined) return;
  const { format } = readDates([...start.values, ...end.values]);
  const ends = new Map<string, Set<number>>();
  who.values.forEach((id, row) => {
    const day = isFar(end.values[row]) ? undefined : dayNumber(end.values[row], format);
    if (day !== undefined) ends.set(String(id), (ends.get(String(id)) ?? new Set()).add(day));
  });
  const gaps = who.values.flatMap((id, row) => {
    const day = dayNumber(start.values[row], format);
    const before = [...(ends.get(String(id)) ?? [])].filter((other) => day !== undefined && other <= day);
    return day === undefined || before.length === 0 ? [] : [day - Math.max(...before)];
  });
  const [same, next] = [gaps.filter((gap) => gap === 0).length, gaps.filter((gap) => gap === 1).length];
  if (next > 0 && same === 0) {
    draft.declaration.ends = 'inclusive';
    draft.because.push({
      column: end.column,
      role: 'ends',
      evidence: `the next subscription of a customer begins the day after in ${next} rows, so it is the last day`,
    });
  } else if (same > 0)
    draft.because.push({
      column: end.column,
      role: 'ends',
      evidence: `the next subscription of a customer begins on the same day in ${same} rows, so it is the day after the last`,
    });
  else
    draft.doubts.push(
      `ends: is ${end.column} the last day ("inclusive") or the day after it ("exclusive", the default)?`,
    );
  const pauses = gaps.filter((gap) => gap > 1 && gap <= SHORT_PAUSE);
  if (pauses.length > 0)
    draft.doubts.push(
      `joinGapsOfDays: ${pauses.length} customers come back after ${Math.min(...pauses)} to ${Math.max(...pauses)} days: a pause, or churn and a new start (the default)?`,
    );
}

/** Negative amounts for a period, each beside the amount that it takes back. */
function creditNotes(scene: Scene): void {
  const { draft, found } = scene;
  const amounts = valuesOf(scene, 'amount');
  const keyOf = (row: number) =>
    ['customerId', 'start', 'end'].map((role) => String(found.get(role)?.values[row])).join('\n');
  const paid = new Set(amounts.flatMap((amount, row) => ((amount ?? 0) > 0 ? [keyOf(row)] : [])));
  const negative = amounts.flatMap((amount, row) => ((amount ?? 0) < 0 ? [keyOf(row)] : []));
  if (negative.length === 0) return;
  const column = found.get('amount')?.column ?? '';
  if (draft.declaration.term === 'period' && negative.every((key) => paid.has(key))) {
    draft.declaration.returns = 'net-by-period';
    draft.because.push({
      column,
      role: 'returns',
      evidence: `each of ${negative.length} negative amounts has a positive one of the same customer and period`,
    });
  } else
    draft.doubts.push(
      `returns: ${negative.length} amounts of ${column} are negative: credit notes for the same period ("net-by-period")?`,
    );
}

function isFar(value: SampleValue): boolean {
  return (yearOf(value) ?? 0) >= FAR_YEAR;
}
