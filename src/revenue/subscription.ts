import type { Decimal, MoneyInput } from '../money.ts';

/** One subscription of a customer, or what it was for a while; a row may carry further columns. */
export interface Subscription {
  /** Who subscribed: a safe integer, or a string that is not empty. `1` and `'1'` are two customers. */
  readonly customerId: string | number;
  /** First day: a day (`YYYY-MM-DD`), an ISO instant with its offset or `Z`, or a `Date`. Instants are read as their day in UTC. */
  readonly start: string | Date;
  /** The day after the last one, not before `start`; `null` or left out while the subscription runs. */
  readonly end?: string | Date | null;
  /** What one unit costs for each payment, as an amount of at least 0, less discounts and without tax. */
  readonly amount: MoneyInput;
  /** How many units, such as seats (default 1). */
  readonly quantity?: number;
  /** What a payment is for; a day is a 365th of a year. */
  readonly term: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** How many terms a payment is for, 1 to 40000 (default 1): 3 with `'year'` is a payment every three years. */
  readonly terms?: number;
  /** Currency of the amount, such as `'EUR'`. All rows that name one must name the same. */
  readonly currency?: string | null;
}

/** What a customer pays a month; a row may carry further columns. */
export interface CustomerRevenue<Amount extends MoneyInput = Decimal> {
  /** Who pays. */
  readonly customerId: string | number;
  /** Monthly recurring revenue, as an amount of at least 0. */
  readonly revenue: Amount;
  /** Currency of the amount; all rows that name one must name the same. */
  readonly currency?: string | null;
}
