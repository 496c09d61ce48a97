import { elements } from '../internal/reading/elements.ts';
import { parameters, parseOptions, rule } from '../internal/reading/parse-input.ts';
import { MOST_IDS } from '../internal/reading/places.ts';
import { month, monthOfText, textOfMonth } from '../internal/time/months.ts';
import type { CurrencyOfCall } from './currencies.ts';
import { type ExactMovement, exactMovement, movementsFrom } from './open-movements.ts';
import type { RevenueMovements } from './revenue-movements.ts';
import { addRows, applyChanges, emptyTimeline, openingOf } from './revenue-timeline.ts';
import type { Subscription } from './subscription.ts';
import { type PaidMonths, readSubscription } from './subscriptions.ts';

/** The months of a {@link revenueBridge}. */
export interface RevenueBridgeOptions {
  /** The first month, as `YYYY-MM`. */
  readonly from: string;
  /** The month after the last one, as `YYYY-MM`. */
  readonly until: string;
}

/** What became of recurring revenue in a month. */
export interface BridgeMonth {
  /** The month, as `YYYY-MM`. */
  readonly month: string;
  /** From the end of the month before to the end of this one. */
  readonly movements: RevenueMovements;
}

export const revenueBridgeOptionsSchema = parameters(
  { from: month(), until: month() },
  rule<RevenueBridgeOptions>('until', 'after from', ({ from, until }) => from < until),
);

/**
 * Revenue bridge: month by month, what led from the recurring revenue at its start to that at its end.
 *
 * - Formula: for each month the movements from the snapshot of the month before, where `opening` is the `closing` before it
 * - Unit: customers; money a month, negative where it was lost
 * - Convention: snapshots as of `monthlyRecurringRevenue`, at the ends of the months. Who paid in any earlier month, also before `from`, is not new but
 *   reactivated; who came and left inside a month is in no snapshot
 * - Merges: bridges of parts that share no customer add up month by month with {@link mergeRevenueMovements}
 * - Source: the definition of net new MRR by its five movements, and of {@link monthlyRecurringRevenue}
 *
 * @param subscriptions - Any iterable of rows, in any order; several for a customer add up.
 * @param options - The months from `from` up to, but without, `until`.
 * @returns One row for each month.
 * @throws {@link MetricsInputError} at the first row that is none or of another currency, or when the months are none.
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
): readonly BridgeMonth[] {
  const { from, until } = parseOptions(revenueBridgeOptionsSchema, options);
  const timeline = emptyTimeline(monthOfText(from), monthOfText(until));
  const call: CurrencyOfCall = { code: undefined };
  const rows: PaidMonths[] = [];
  let index = 0;
  for (const element of elements(subscriptions, 'subscriptions')) {
    rows.push(readSubscription(element, index, call));
    if (rows.length === MOST_IDS) addRows(timeline, rows);
    index += 1;
  }
  addRows(timeline, rows);
  let opening: ExactMovement = exactMovement(openingOf(timeline));
  return timeline.changes.map((changes, index) => {
    const movements = movementsFrom(opening, applyChanges(timeline, changes));
    opening = movements.closing;
    return { month: textOfMonth(timeline.from + index), movements };
  });
}
