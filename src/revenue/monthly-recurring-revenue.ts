import type { Decimal } from '../internal/exact/index.ts';
import { type CurrencyOfCall, type CustomerId, idCheck } from '../internal/orders/index.ts';
import { type Columns, columnsOf, keyOf, parameters, parseOptions } from '../internal/reading/index.ts';
import { month as monthField, monthOfText } from '../internal/time/index.ts';
import {
  type AnnualAmount,
  addTo,
  amountOfTotal,
  emptyTotal,
  monthlyRevenue,
  plus,
  signOf,
} from './recurring-revenue.ts';
import { type CustomerRevenue, readSubscriptions, type Subscription, subscriptionSchema } from './subscriptions.ts';

/** The monthly recurring revenue of a month, in total and by customer. */
export interface MonthlyRecurringRevenue {
  /** Monthly recurring revenue, as money: the sum over the customers. */
  readonly mrr: Decimal;
  /** The paying customers, in order of first appearance; a snapshot for {@link revenueMovements}. */
  readonly customers: readonly CustomerRevenue[];
}

/** Options of {@link monthlyRecurringRevenue}. */
export interface MonthlyRecurringRevenueOptions {
  /** The month, as `YYYY-MM`. */
  readonly month: string;
}

export const monthlyRecurringRevenueOptionsSchema = parameters({
  month: monthField(),
  columns: columnsOf(subscriptionSchema),
});

/** As {@link monthlyRecurringRevenue}, of rows in the caller's own columns. */
export function monthlyRecurringRevenue<Row>(
  subscriptions: Iterable<Row>,
  options: MonthlyRecurringRevenueOptions & { readonly columns: Columns<Row, keyof Subscription> },
): MonthlyRecurringRevenue;
/**
 * Monthly recurring revenue (MRR): what the subscriptions that are active at the end of a month bring in per month.
 *
 * - Formula: for each customer `Σ amount × quantity × termsPerYear / terms / 12`, with 365 days, 52 weeks, 12 months,
 *   4 quarters or 1 year per year; the MRR is the sum over the customers
 * - Unit: money per month
 * - Convention: a subscription counts in a month if it is active on its last day: `start` on or before that day, `end`
 *   after it. A week is 12 / 52 of a month. The MRR and the revenue of a customer are exact if their decimals end, else
 *   each is rounded once, to 34 digits: three customers at 100 a year are exactly 25 a month
 * - Merges: the customers of parts that share none are those of the whole
 *
 * @param subscriptions - Any iterable of rows; several rows of a customer add up.
 * @returns The MRR and the paying customers; 0 and none if there are no subscriptions.
 * @throws {@link MetricsInputError} at the first row that is invalid or in another currency.
 * @example
 * const subscriptions = [
 *   { customerId: 'ann', start: '2024-01-15', amount: 100, term: 'month' },
 *   { customerId: 'bob', start: '2023-03-01', end: '2024-03-01', amount: 600, quantity: 2, term: 'year' },
 * ] as const;
 * monthlyRecurringRevenue(subscriptions, { month: '2024-02' }).mrr.toString(); // => '200'
 * monthlyRecurringRevenue(subscriptions, { month: '2024-03' }).mrr.toString(); // => '100'
 */
export function monthlyRecurringRevenue(
  subscriptions: Iterable<Subscription>,
  options: MonthlyRecurringRevenueOptions,
): MonthlyRecurringRevenue;
export function monthlyRecurringRevenue(subscriptions: Iterable<unknown>, options: object): MonthlyRecurringRevenue {
  const { month, columns } = parseOptions(monthlyRecurringRevenueOptionsSchema, options);
  const asked = monthOfText(month);
  const annual = new Map<CustomerId, AnnualAmount>();
  const call: CurrencyOfCall = { code: undefined };
  const checkId = idCheck((row) => ['subscriptions', row, keyOf(columns, 'customerId')]);
  for (const paid of readSubscriptions(subscriptions, columns, call)) {
    checkId(paid.customerId);
    const isPaid = paid.first <= asked && asked < paid.end;
    if (isPaid) annual.set(paid.customerId, plus(annual.get(paid.customerId) ?? 0, paid.annual));
  }
  const currency = call.code === undefined ? {} : { currency: call.code };
  const customers: CustomerRevenue[] = [];
  const total = emptyTotal();
  for (const [customerId, amount] of annual) {
    if (signOf(amount) === 0) continue;
    addTo(total, amount);
    customers.push({ customerId, revenue: monthlyRevenue(amount), ...currency });
  }
  return { mrr: monthlyRevenue(amountOfTotal(total)), customers };
}
