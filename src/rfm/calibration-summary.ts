import {
  AMOUNT_FROM_ZERO,
  amount,
  type Decimal,
  noSums,
  quotient,
  quotientOfHundredths,
  type Sums,
  sumAt,
} from '../internal/exact/index.ts';
import {
  type Activities,
  addAmountOf,
  currency,
  customerId,
  inOrderOfTime,
  type OrderKind,
  readActivities,
} from '../internal/orders/index.ts';
import {
  type Columns,
  columnsOf,
  oneOf,
  optional,
  parameters,
  parseOptions,
  ratio,
  row,
  rule,
} from '../internal/reading/index.ts';
import { type Day, day, dayOfDate, dayOfText, daysBefore } from '../internal/time/index.ts';
import type { Order } from '../orders/index.ts';

/** The unit of time: days, weeks of 7 days, or years of 365.25 days. Months have no fixed length. */
export type CalibrationUnit = 'day' | 'week' | 'year';

/** The options of `calibrationSummary`. */
export interface CalibrationSummaryOptions {
  /** The day after the calibration period, `YYYY-MM-DD`. */
  readonly until: string;
  /** The day after the holdout period, which begins on `until`; if omitted, there is no holdout period. */
  readonly holdoutUntil?: string;
  /** The unit of time. */
  readonly unit: CalibrationUnit;
}

/** What a customer did in the holdout period. */
export interface CalibrationHoldout {
  /** Days with a purchase in the period. */
  readonly frequency: number;
  /** Length of the period, in the unit of time: the same for all customers. */
  readonly duration: number;
  /** Mean spend on these days, as money; `null` when there are none. */
  readonly averageSpend: Decimal | null;
}

/** The purchase history of a customer. */
export interface CalibrationSummary {
  /** The customer. */
  readonly customerId: string | number;
  /** Repeat purchases: days with a purchase, not counting the first. */
  readonly frequency: number;
  /** Time from the first to the last purchase, in the unit of time. */
  readonly recency: number;
  /** Time from the first purchase to the last day of the calibration period, in the unit of time. */
  readonly T: number;
  /** Mean spend of the repeat purchases, as money; `null` when there are none. */
  readonly averageSpend: Decimal | null;
  /** What the customer did in the holdout period; `null` when there is none. */
  readonly holdout: CalibrationHoldout | null;
}

/** Purchase days, a column per figure by customer index. */
interface PurchaseDays {
  /** Number of purchase days. */
  readonly count: Uint32Array;
  /** First and last purchase day, as serial days. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly spend: Sums;
}

export const calibrationSummaryOrdersSchema = row({
  customerId: customerId(),
  date: dayOfDate(),
  amount: amount(),
  currency: currency(),
});

export const calibrationSummaryOptionsSchema = parameters(
  {
    until: day(),
    holdoutUntil: optional(day()),
    unit: oneOf('day', 'week', 'year'),
    columns: columnsOf(calibrationSummaryOrdersSchema),
  },
  rule<{ until: string; holdoutUntil?: string | undefined }>(
    'holdoutUntil',
    'after until',
    ({ until, holdoutUntil }) => holdoutUntil === undefined || holdoutUntil > until,
  ),
);

const PURCHASE: OrderKind = { schema: calibrationSummaryOrdersSchema, amounts: AMOUNT_FROM_ZERO };

/** Length of each unit, in hundredths of a day. */
const LENGTHS: Readonly<Record<CalibrationUnit, number>> = { day: 100, week: 700, year: 36_525 };

/** As {@link calibrationSummary}, of rows in the caller's own columns. */
export function calibrationSummary<Row>(
  orders: Iterable<Row>,
  options: CalibrationSummaryOptions & { readonly columns: Columns<Row, keyof Order> },
): readonly CalibrationSummary[];
/**
 * Calibration summary: the purchase history of each customer, to which repeat-purchase models are fitted, and what the
 * customer did in the holdout period after it.
 *
 * - Formula: with the purchase days of a customer before `until`: frequency = days − 1, recency = last − first day, T =
 *   the last day before `until` − first day, average spend = amounts of all but the first day / frequency
 * - Unit: purchases; time in days, weeks of 7 days or years of 365.25 days; money per purchase
 * - Convention: purchases of a customer on the same day, in UTC, count as one. Orders from `holdoutUntil` on (without a
 *   holdout period, from `until` on) have no effect, and a customer without a purchase before `until` has no row. An
 *   order of 0 is a purchase; a negative amount is refused, because a refund is not a purchase: subtract it from the
 *   amount of its order first
 * - Merges: concatenate summaries of parts that share no customer
 * - Source: Fader, Hardie & Lee, “‘Counting Your Customers’ the Easy Way”, Marketing Science 24 (2005) (x, tₓ, T);
 *   Fader & Hardie, “The Gamma-Gamma Model of Monetary Value”, note 025 (2013) (mean spend of the repeat purchases)
 *
 * @param orders - Any iterable of orders, in any order.
 * @param options - The end of the calibration and of the holdout period, and the unit of time.
 * @returns The customers, in order of first appearance.
 * @throws {@link MetricsInputError} at the first invalid order.
 * @example
 * const [ann] = calibrationSummary(
 *   [
 *     { customerId: 'ann', date: '2024-01-01', amount: 50 },
 *     { customerId: 'ann', date: '2024-01-22', amount: 20 },
 *     { customerId: 'ann', date: '2024-01-22', amount: '9.90' },
 *     { customerId: 'ann', date: '2024-03-01', amount: 5 },
 *   ],
 *   { until: '2024-01-30', holdoutUntil: '2024-04-02', unit: 'week' },
 * );
 * [ann?.frequency, ann?.recency, ann?.T]; // => [1, 3, 4]
 * ann?.averageSpend?.toString(); // => '29.9'
 * [ann?.holdout?.frequency, ann?.holdout?.duration]; // => [1, 9]
 */
export function calibrationSummary(
  orders: Iterable<Order>,
  options: CalibrationSummaryOptions,
): readonly CalibrationSummary[];
export function calibrationSummary(orders: Iterable<unknown>, options: object): readonly CalibrationSummary[] {
  const { until, holdoutUntil, unit, columns } = parseOptions(calibrationSummaryOptionsSchema, options);
  const end = daysBefore(dayOfText(until) as Day) - 1;
  const holdoutEnd = holdoutUntil === undefined ? end : daysBefore(dayOfText(holdoutUntil) as Day) - 1;
  const activities = readActivities(orders, 'orders', { ...PURCHASE, columns }, 'day');
  const { calibration, holdout } = split(activities, end, holdoutEnd);
  const time = (days: number) => ratio(100 * days, LENGTHS[unit]) as number;
  const heldOut = (place: number) => ({
    frequency: holdout.count[place] as number,
    duration: time(holdoutEnd - end),
    averageSpend: averageSpend(holdout, place, holdout.count[place] as number),
  });
  const summaries: CalibrationSummary[] = [];
  for (const [place, customerId] of activities.places.ids.entries()) {
    const purchases = calibration.count[place] as number;
    if (purchases === 0) continue;
    const first = calibration.first[place] as number;
    summaries.push({
      customerId,
      frequency: purchases - 1,
      recency: time((calibration.last[place] as number) - first),
      T: time(end - first),
      averageSpend: averageSpend(calibration, place, purchases - 1),
      holdout: holdoutEnd === end ? null : heldOut(place),
    });
  }
  return summaries;
}

/** Purchase days in both periods; the spend of the first day is left out. */
function split(activities: Activities, end: number, holdoutEnd: number) {
  const calibration = noPurchaseDays(activities.places.ids.length);
  const holdout = noPurchaseDays(holdoutEnd === end ? 0 : activities.places.ids.length);
  const ordered = inOrderOfTime(activities);
  const { customers, times: days } = ordered;
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index] as number;
    if (day > holdoutEnd) break;
    const place = customers[index] as number;
    const period = day > end ? holdout : calibration;
    includePurchaseDay(period, place, day);
    const isRepeat = day > end || (period.count[place] as number) > 1;
    if (isRepeat) addAmountOf(ordered, index, period.spend, place);
  }
  return { calibration, holdout };
}

function noPurchaseDays(customers: number): PurchaseDays {
  return {
    count: new Uint32Array(customers),
    first: new Int32Array(customers),
    last: new Int32Array(customers),
    spend: noSums(customers),
  };
}

/** Adds the day of a purchase. Purchases must come in order of day. */
function includePurchaseDay({ count, first, last }: PurchaseDays, place: number, day: number): void {
  const before = count[place] as number;
  if (before > 0 && last[place] === day) return;
  if (before === 0) first[place] = day;
  last[place] = day;
  count[place] = before + 1;
}

/** Mean spend per purchase; `null` if there are none. */
function averageSpend({ spend }: PurchaseDays, place: number, purchases: number): Decimal | null {
  return spend.rest.has(place)
    ? quotient(sumAt(spend, place), purchases)
    : quotientOfHundredths(spend.hundredths[place] as number, purchases);
}
