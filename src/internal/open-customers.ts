import type { CustomerId } from './customers.ts';
import { type Day, textOfDay } from './days.ts';
import { money } from './decimals.ts';
import { type Sums, sumAt } from './sums.ts';

/** Customers whose orders are being added up, a column for each figure: rows of objects take twice as long. */
export interface OpenCustomers {
  /** The place of each customer in the columns. */
  readonly places: Map<CustomerId, number>;
  readonly orders: number[];
  readonly firstOrders: Day[];
  readonly lastOrders: Day[];
  readonly revenue: Sums & { readonly hundredths: number[] };
}

const BEFORE_ALL_DAYS: Day = 0;
const AFTER_ALL_DAYS: Day = 99_999_999;

export function noCustomers(): OpenCustomers {
  const revenue = { hundredths: [], rest: new Map() };
  return { places: new Map(), orders: [], firstOrders: [], lastOrders: [], revenue };
}

/** The place of a customer, who gets one if there is none. */
export function placeOf({ places, orders, firstOrders, lastOrders, revenue }: OpenCustomers, id: CustomerId): number {
  const known = places.get(id);
  if (known !== undefined) return known;
  const place = orders.push(0) - 1;
  places.set(id, place);
  firstOrders.push(AFTER_ALL_DAYS);
  lastOrders.push(BEFORE_ALL_DAYS);
  revenue.hundredths.push(0);
  return place;
}

export function includeDay({ firstOrders, lastOrders }: OpenCustomers, place: number, day: Day): void {
  if (day < (firstOrders[place] as Day)) firstOrders[place] = day;
  if (day > (lastOrders[place] as Day)) lastOrders[place] = day;
}

/** The summaries as the caller gets them. */
export function summariesOf({ places, orders, firstOrders, lastOrders, revenue }: OpenCustomers) {
  return Array.from(places, ([customerId, place]) => ({
    customerId,
    orders: orders[place] as number,
    revenue: money(sumAt(revenue, place)),
    firstOrder: textOfDay(firstOrders[place] as Day),
    lastOrder: textOfDay(lastOrders[place] as Day),
  }));
}
