import { amount, type Decimal, decimalOf, type MoneyInput } from '../internal/exact/index.ts';
import { type CurrencyOfCall, type CustomerId, currency, customerId, keepCurrency } from '../internal/orders/index.ts';
import {
  keyOf,
  type NamedColumns,
  nullish,
  oneOf,
  prefault,
  readRows,
  row,
  rule,
  whole,
  wholeBetween,
} from '../internal/reading/index.ts';
import { type Day, dayOfDate, type Month, monthOfDay } from '../internal/time/index.ts';
import { type AnnualAmount, annualFraction, MOST_HUNDREDTHS } from './recurring-revenue.ts';

/** One subscription of a customer, or its state for a while; rows may have other columns. */
export interface Subscription {
  /** Who subscribed: a safe integer, or a non-empty string. `1` beside `'1'` is refused. */
  readonly customerId: string | number;
  /** First day: a day (`YYYY-MM-DD`), an ISO instant with its offset or `Z`, or a `Date`. Instants count on their day in UTC. */
  readonly start: string | Date;
  /** The day after the last one, not before `start`; `null` or omitted while the subscription is active. */
  readonly end?: string | Date | null;
  /** Price per unit and payment, as an amount of at least 0, net of discounts and tax. */
  readonly amount: MoneyInput;
  /** Number of units, such as seats (default 1). */
  readonly quantity?: number;
  /** The term of a payment; a day is a 365th of a year. */
  readonly term: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** Number of terms per payment, 1 to 40000 (default 1): 3 with `'year'` is a payment every three years. */
  readonly terms?: number;
  /** Currency of the amount, such as `'EUR'`. All rows that name one must name the same. */
  readonly currency?: string | null;
}

/** What a customer pays per month; rows may have other columns. */
export interface CustomerRevenue<Amount extends MoneyInput = Decimal> {
  /** The customer who pays. */
  readonly customerId: string | number;
  /** Monthly recurring revenue, as an amount of at least 0. */
  readonly revenue: Amount;
  /** Currency of the amount; all rows that name one must name the same. */
  readonly currency?: string | null;
}

/** A subscription by the months that it counts in: from `first` up to, but not including, `end`. */
export interface PaidMonths {
  readonly customerId: CustomerId;
  readonly first: Month;
  readonly end: Month;
  readonly annual: AnnualAmount;
}

const TERMS_OF_A_YEAR = { day: 365, week: 52, month: 12, quarter: 4, year: 1 };

const MOST_TERMS = 40_000;

const NEVER: Month = Number.MAX_SAFE_INTEGER;

export const subscriptionSchema = row(
  {
    customerId: customerId(),
    start: dayOfDate(),
    end: nullish(dayOfDate()),
    amount: amount(),
    quantity: prefault(whole(), 1),
    term: oneOf('day', 'week', 'month', 'quarter', 'year'),
    terms: prefault(wholeBetween(1, MOST_TERMS), 1),
    currency: currency(),
  },
  rule<{ start: string; end?: string | null | undefined }>(
    'end',
    'at or after start',
    ({ start, end }) => end === undefined || end === null || end >= start,
  ),
);

/** Reads the rows of the caller's data, all of one currency. */
export function* readSubscriptions(data: unknown, columns: NamedColumns, call: CurrencyOfCall): Iterable<PaidMonths> {
  for (const [subscription, path] of readRows(subscriptionSchema, data, ['subscriptions'], columns)) {
    const { customerId, start, end, amount, quantity, term, terms, currency } = subscription;
    keepCurrency(call, currency, [...path, keyOf(columns, 'currency')]);
    const factor = quantity * TERMS_OF_A_YEAR[term];
    const hundredths = typeof amount === 'number' ? amount * factor : Number.NaN;
    const isUsual = hundredths <= MOST_HUNDREDTHS && hundredths % terms === 0;
    const annual = isUsual
      ? hundredths / terms
      : annualFraction(decimalOf(amount).times(quantity).times(TERMS_OF_A_YEAR[term]), terms);
    yield paidMonths(customerId, start, end ?? null, annual);
  }
}

/** A subscription that is active on the last day of a month counts in that month. */
function paidMonths(customerId: CustomerId, start: Day, end: Day | null, annual: AnnualAmount): PaidMonths {
  return { customerId, first: monthOfDay(start), end: typeof end === 'number' ? monthOfDay(end) : NEVER, annual };
}
