import type { Decimal } from '../money.ts';
import type { Activities } from './activities.ts';
import { exact } from './decimals.ts';
import { quotient, quotientOfHundredths } from './quotients.ts';
import { isFull } from './totals.ts';
import { amountOf } from './units.ts';

/** Days on which customers bought, a column for each figure by the place of the customer. */
export interface PurchaseDays {
  /** How many days there are. */
  readonly count: Uint32Array;
  /** The first and the last of them, as days of the calendar before. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Spend in whole hundredths, which are quick to add, and all other spend. */
  readonly hundredths: Float64Array;
  readonly rest: Map<number, Decimal>;
}

export function noPurchaseDays(customers: number): PurchaseDays {
  return {
    count: new Uint32Array(customers),
    first: new Int32Array(customers),
    last: new Int32Array(customers),
    hundredths: new Float64Array(customers),
    rest: new Map(),
  };
}

/** Adds the day of a purchase. The purchases must come in the order of their days. */
export function includePurchaseDay({ count, first, last }: PurchaseDays, place: number, day: number): void {
  const before = count[place] as number;
  if (before > 0 && last[place] === day) return;
  if (before === 0) first[place] = day;
  last[place] = day;
  count[place] = before + 1;
}

/** Adds what was paid for a purchase. */
export function addSpend(days: PurchaseDays, place: number, activities: Activities, purchase: number): void {
  const sum = (days.hundredths[place] as number) + (activities.hundredths[purchase] as number);
  days.hundredths[place] = isFull(sum) ? 0 : sum;
  if (isFull(sum)) addRest(days, place, amountOf(sum, 2));
  const other = activities.others.size === 0 ? undefined : activities.others.get(purchase);
  if (other !== undefined) addRest(days, place, other);
}

function addRest({ rest }: PurchaseDays, place: number, amount: Decimal): void {
  rest.set(place, (rest.get(place) ?? exact(0)).plus(amount));
}

/** What was paid, divided by a number of purchases; `null` for none. */
export function averageSpend({ hundredths, rest }: PurchaseDays, place: number, purchases: number): Decimal | null {
  const sum = hundredths[place] as number;
  const other = rest.get(place);
  return other === undefined ? quotientOfHundredths(sum, purchases) : quotient(other.plus(amountOf(sum, 2)), purchases);
}
