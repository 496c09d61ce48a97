import { type CurrencyOfCall, MOST_IDS, noPlaces, type Places, placesOf } from '../internal/orders/index.ts';
import { type Columns, columnsOf, keyOf, parameters, parseOptions, rule } from '../internal/reading/index.ts';
import { type Month, month, monthOfText, textOfMonth } from '../internal/time/index.ts';
import { type AnnualAmount, negated, plus, signOf } from './recurring-revenue.ts';
import {
  addCustomer,
  addMovement,
  exactMovement,
  movementsFrom,
  noMovement,
  noMovements,
  type OpenMovement,
  type OpenMovements,
  type RevenueMovements,
} from './revenue-movements.ts';
import { type PaidMonths, readSubscriptions, type Subscription, subscriptionSchema } from './subscriptions.ts';

/** What customers pay month by month, a column per figure; rows may come in any order. */
interface RevenueTimeline {
  readonly from: Month;
  readonly places: Places;
  /** What each customer pays per year: in the month before `from`, until changes are applied. */
  readonly paid: AnnualAmount[];
  /** Whether each customer ever paid. */
  readonly wasCustomer: boolean[];
  /** Whether the current month changes what each customer pays. */
  readonly isChanged: boolean[];
  /** Changes of the months from `from` on. */
  readonly changes: readonly Changes[];
}

interface Changes {
  readonly places: number[];
  readonly amounts: AnnualAmount[];
}

/** The months of a {@link revenueBridge}. */
export interface RevenueBridgeOptions {
  /** The first month, as `YYYY-MM`. */
  readonly from: string;
  /** The month after the last one, as `YYYY-MM`. */
  readonly until: string;
}

/** What happened to recurring revenue in a month. */
export interface BridgeMonth {
  /** The month, as `YYYY-MM`. */
  readonly month: string;
  /** From the end of the previous month to the end of this one. */
  readonly movements: RevenueMovements;
}

export const revenueBridgeOptionsSchema = parameters(
  { from: month(), until: month(), columns: columnsOf(subscriptionSchema) },
  rule<RevenueBridgeOptions>('until', 'after from', ({ from, until }) => from < until),
);

/** As {@link revenueBridge}, of rows in the caller's own columns. */
export function revenueBridge<Row>(
  subscriptions: Iterable<Row>,
  options: RevenueBridgeOptions & { readonly columns: Columns<Row, keyof Subscription> },
): readonly BridgeMonth[];
/**
 * Revenue bridge: month by month, how recurring revenue got from its opening to its closing.
 *
 * - Formula: for each month the movements since the snapshot of the month before, whose `closing` is its `opening`
 * - Unit: customers; money per month, negative where revenue was lost
 * - Convention: snapshots are those of {@link monthlyRecurringRevenue}, at the end of each month. Customers who paid in
 *   any earlier month, even before `from`, are reactivated, not new; customers who came and left within a month are in
 *   no snapshot
 * - Merges: bridges of parts that share no customer add up month by month with {@link mergeRevenueMovements}
 *
 * @param subscriptions - Any iterable of rows, in any order; several rows of a customer add up.
 * @param options - The months from `from` up to, but not including, `until`.
 * @returns One row per month.
 * @throws {@link MetricsInputError} at the first row that is invalid or in another currency.
 * @example
 * const subscriptions = [
 *   { customerId: 'ann', start: '2024-01-15', end: '2024-03-01', amount: 50, term: 'month' },
 *   { customerId: 'ann', start: '2024-03-01', amount: 900, term: 'year' },
 *   { customerId: 'bob', start: '2024-02-01', end: '2024-03-10', amount: 20, term: 'month' },
 * ] as const;
 * const [february, march] = revenueBridge(subscriptions, { from: '2024-02', until: '2024-04' });
 * february?.movements.new.revenue.toString(); // => '20'
 * march?.movements.expansion.revenue.toString(); // => '25'
 * march?.movements.churn.revenue.toString(); // => '-20'
 * march?.movements.closing.revenue.toString(); // => '75'
 */
export function revenueBridge(
  subscriptions: Iterable<Subscription>,
  options: RevenueBridgeOptions,
): readonly BridgeMonth[];
export function revenueBridge(subscriptions: Iterable<unknown>, options: object): readonly BridgeMonth[] {
  const { from, until, columns } = parseOptions(revenueBridgeOptionsSchema, options);
  const timeline = emptyTimeline(monthOfText(from), monthOfText(until), keyOf(columns, 'customerId'));
  const call: CurrencyOfCall = { code: undefined };
  const rows: PaidMonths[] = [];
  for (const paid of readSubscriptions(subscriptions, columns, call)) {
    rows.push(paid);
    if (rows.length === MOST_IDS) addRows(timeline, rows);
  }
  addRows(timeline, rows);
  let opening = exactMovement(openingOf(timeline));
  return timeline.changes.map((changes, index) => {
    const { closing, movements } = movementsFrom(opening, applyChanges(timeline, changes));
    opening = closing;
    return { month: textOfMonth(timeline.from + index), movements };
  });
}

function emptyTimeline(from: Month, until: Month, key: string): RevenueTimeline {
  const changes = Array.from({ length: until - from }, () => ({ places: [], amounts: [] }));
  const places = noPlaces((row) => ['subscriptions', row, key]);
  return { from, places, paid: [], wasCustomer: [], isChanged: [], changes };
}

/** Adds the rows read so far, at most one block of lookups, and empties their list. */
function addRows(timeline: RevenueTimeline, rows: PaidMonths[]): void {
  const { places, paid, wasCustomer, isChanged } = timeline;
  const found = placesOf(
    places,
    rows.map(({ customerId }) => customerId),
  );
  while (paid.length < places.ids.length) {
    paid.push(0);
    wasCustomer.push(false);
    isChanged.push(false);
  }
  for (const [index, row] of rows.entries()) addPaidMonths(timeline, found[index] as number, row);
  rows.length = 0;
}

function addPaidMonths(timeline: RevenueTimeline, place: number, { first, end, annual }: PaidMonths): void {
  if (first === end || annual === 0) return;
  const { from } = timeline;
  if (first < from) {
    timeline.wasCustomer[place] = true;
    if (end < from) return;
    timeline.paid[place] = plus(timeline.paid[place] as AnnualAmount, annual);
  }
  addChange(timeline.changes[first - from], place, annual);
  addChange(timeline.changes[end - from], place, negated(annual));
}

function addChange(changes: Changes | undefined, place: number, amount: AnnualAmount): void {
  changes?.places.push(place);
  changes?.amounts.push(amount);
}

/** The customers of the month before the first. */
function openingOf({ paid }: RevenueTimeline): OpenMovement {
  const opening = noMovement();
  for (const amount of paid) {
    if (signOf(amount) !== 0) addCustomer(opening, 0, amount);
  }
  return opening;
}

/** Applies the changes of a month, after those of the month before, and returns its movements. */
function applyChanges({ paid, wasCustomer, isChanged }: RevenueTimeline, changes: Changes): OpenMovements {
  const places: number[] = [];
  const before: AnnualAmount[] = [];
  for (let change = 0; change < changes.places.length; change += 1) {
    const place = changes.places[change] as number;
    const amount = paid[place] as AnnualAmount;
    if (isChanged[place] === false) {
      isChanged[place] = true;
      places.push(place);
      before.push(amount);
    }
    paid[place] = plus(amount, changes.amounts[change] as AnnualAmount);
  }
  const moved = noMovements();
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    addMovement(moved, before[index] as AnnualAmount, paid[place] as AnnualAmount, wasCustomer[place] === true);
    wasCustomer[place] = true;
    isChanged[place] = false;
  }
  return moved;
}
