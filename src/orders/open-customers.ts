import { money } from '../internal/exact/decimals.ts';
import { addAmountAt, addHundredthsAt, type Sums, sumAt } from '../internal/exact/sums.ts';
import type { CustomerId } from '../internal/reading/customers.ts';
import type { OrderBlock } from '../internal/reading/order-block.ts';
import { noPlaces, type Places, placesOf } from '../internal/reading/places.ts';
import { type Day, textOfDay } from '../internal/time/days.ts';

/** Customers whose orders are being added up, a column for each figure: rows of objects take twice as long. */
export interface OpenCustomers {
  readonly places: Places;
  readonly orders: number[];
  readonly firstOrders: Day[];
  readonly lastOrders: Day[];
  readonly revenue: Sums & { readonly hundredths: number[] };
}

const BEFORE_ALL_DAYS: Day = 0;
const AFTER_ALL_DAYS: Day = 99_999_999;

export function noCustomers(): OpenCustomers {
  const revenue = { hundredths: [], rest: new Map() };
  return { places: noPlaces(), orders: [], firstOrders: [], lastOrders: [], revenue };
}

/** The places of customers, who get one if there is none. */
export function lookUp(
  { places, orders, firstOrders, lastOrders, revenue }: OpenCustomers,
  ids: readonly CustomerId[],
  size?: number,
): ArrayLike<number> {
  const found = placesOf(places, ids, size);
  while (orders.length < places.ids.length) {
    orders.push(0);
    firstOrders.push(AFTER_ALL_DAYS);
    lastOrders.push(BEFORE_ALL_DAYS);
    revenue.hundredths.push(0);
  }
  return found;
}

export function includeDay({ firstOrders, lastOrders }: OpenCustomers, place: number, day: Day): void {
  if (day < (firstOrders[place] as Day)) firstOrders[place] = day;
  if (day > (lastOrders[place] as Day)) lastOrders[place] = day;
}

/** Adds up the orders of a block. */
export function addOrders(customers: OpenCustomers, { size, customerIds, days, hundredths, others }: OrderBlock): void {
  const places = lookUp(customers, customerIds, size);
  for (let order = 0; order < size; order += 1) {
    const place = places[order] as number;
    customers.orders[place] = (customers.orders[place] as number) + 1;
    includeDay(customers, place, days[order] as Day);
    addHundredthsAt(customers.revenue, place, hundredths[order] as number);
  }
  for (const [order, amount] of others) addAmountAt(customers.revenue, places[order] as number, amount);
}

/** The summaries as the caller gets them. */
export function summariesOf({ places, orders, firstOrders, lastOrders, revenue }: OpenCustomers) {
  return places.ids.map((customerId, place) => ({
    customerId,
    orders: orders[place] as number,
    revenue: money(sumAt(revenue, place)),
    firstOrder: textOfDay(firstOrders[place] as Day),
    lastOrder: textOfDay(lastOrders[place] as Day),
  }));
}
