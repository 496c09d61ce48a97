import { type Decimal, money } from '../internal/exact/index.ts';
import type { CustomerId } from '../internal/orders/index.ts';
import { elements, parameters, parseOptions } from '../internal/reading/index.ts';
import { month as monthField, monthOfText } from '../internal/time/index.ts';
import type { CurrencyOfCall } from './currencies.ts';
import {
  type AnnualAmount,
  addRevenue,
  amountOfRevenueTotal,
  emptyRevenueTotal,
  isSome,
  moneyOfRevenue,
  monthlyRevenue,
  plus,
} from './recurring-revenue.ts';
import { type CustomerRevenue, readSubscription, type Subscription } from './subscriptions.ts';

/** The monthly recurring revenue of a month, in total and by customer. */
export interface MonthlyRecurringRevenue {
  /** Monthly recurring revenue, as money: the sum of that of the customers. */
  readonly mrr: Decimal;
  /** The customers who pay, in order of first appearance; a snapshot for {@link revenueMovements}. */
  readonly customers: readonly CustomerRevenue[];
}

/** What is chosen about {@link monthlyRecurringRevenue}. */
export interface MonthlyRecurringRevenueOptions {
  /** The month, as `YYYY-MM`. */
  readonly month: string;
}

export const monthlyRecurringRevenueOptionsSchema = parameters({ month: monthField() });

/**
 * Monthly recurring revenue (MRR): what the subscriptions that run at the end of a month bring in a month.
 *
 * - Formula: for each customer `Σ amount × quantity × termsPerYear / terms / 12`, with 365 days, 52 weeks, 12 months, 4 quarters or
 *   1 year to the year; the MRR is the sum over the customers
 * - Unit: money a month
 * - Convention: a subscription counts in a month when it runs on its last day: `start` on or before that day, `end` after it.
 *   The revenue of a customer is exact where its decimals end, else it is rounded once, to 34 digits; nothing else is rounded, so
 *   snapshots, movements and bridges agree to the last digit
 * - Merges: the customers of parts that share none are those of the whole
 * - Source: the definition of MRR; weeks as 52 / 12 months
 *
 * @param subscriptions - Any iterable of rows, several for a customer add up.
 * @returns The MRR and the customers who pay; 0 and none without subscriptions.
 * @throws {@link MetricsInputError} at the first row that is none or of another currency, or when the month is none.
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
): MonthlyRecurringRevenue {
  const asked = monthOfText(parseOptions(monthlyRecurringRevenueOptionsSchema, options).month);
  const annual = new Map<CustomerId, AnnualAmount>();
  const call: CurrencyOfCall = { code: undefined };
  let index = 0;
  for (const element of elements(subscriptions, 'subscriptions')) {
    const paid = readSubscription(element, index, call);
    const isPaid = paid.first <= asked && asked < paid.end;
    if (isPaid) annual.set(paid.customerId, plus(annual.get(paid.customerId) ?? 0, paid.annual));
    index += 1;
  }
  const currency = call.code === undefined ? {} : { currency: call.code };
  const customers: CustomerRevenue[] = [];
  const total = emptyRevenueTotal();
  for (const [customerId, amount] of annual) {
    const revenue = monthlyRevenue(amount);
    if (!isSome(revenue)) continue;
    addRevenue(total, revenue);
    customers.push({ customerId, revenue: moneyOfRevenue(revenue), ...currency });
  }
  return { mrr: money(amountOfRevenueTotal(total)), customers };
}
