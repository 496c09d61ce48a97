import { quotient, quotientOfHundredths } from '../internal/exact/quotients.ts';
import { noSums, type Sums, sumAt } from '../internal/exact/sums.ts';
import type { Decimal } from '../money.ts';

/** Days on which customers bought, a column for each figure by the place of the customer. */
export interface PurchaseDays {
  /** How many days there are. */
  readonly count: Uint32Array;
  /** The first and the last of them, as days of the calendar before. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly spend: Sums;
}

export function noPurchaseDays(customers: number): PurchaseDays {
  return {
    count: new Uint32Array(customers),
    first: new Int32Array(customers),
    last: new Int32Array(customers),
    spend: noSums(customers),
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

/** What was paid, divided by a number of purchases; `null` for none. */
export function averageSpend({ spend }: PurchaseDays, place: number, purchases: number): Decimal | null {
  return spend.rest.has(place)
    ? quotient(sumAt(spend, place), purchases)
    : quotientOfHundredths(spend.hundredths[place] as number, purchases);
}
