import type { Decimal } from '../money.ts';
import type { CustomerId } from './customers.ts';
import { type Day, textOfDay } from './days.ts';
import { exact, money } from './decimals.ts';
import { isFull } from './totals.ts';
import { amountOf } from './units.ts';

/** Customers whose orders are being added up, a column for each figure: rows of objects take twice as long. */
export interface OpenCustomers {
  /** The place of each customer in the columns. */
  readonly places: Map<CustomerId, number>;
  readonly orders: number[];
  readonly firstOrders: Day[];
  readonly lastOrders: Day[];
  /** Revenue in whole hundredths, which are quick to add. */
  readonly hundredths: number[];
  /** All other revenue, by place. */
  readonly rest: Map<number, Decimal>;
}

const BEFORE_ALL_DAYS: Day = 0;
const AFTER_ALL_DAYS: Day = 99_999_999;

export function noCustomers(): OpenCustomers {
  return { places: new Map(), orders: [], firstOrders: [], lastOrders: [], hundredths: [], rest: new Map() };
}

/** The place of a customer, who gets one if there is none. */
export function placeOf(
  { places, orders, firstOrders, lastOrders, hundredths }: OpenCustomers,
  id: CustomerId,
): number {
  const known = places.get(id);
  if (known !== undefined) return known;
  const place = orders.push(0) - 1;
  places.set(id, place);
  firstOrders.push(AFTER_ALL_DAYS);
  lastOrders.push(BEFORE_ALL_DAYS);
  hundredths.push(0);
  return place;
}

export function includeDay({ firstOrders, lastOrders }: OpenCustomers, place: number, day: Day): void {
  if (day < (firstOrders[place] as Day)) firstOrders[place] = day;
  if (day > (lastOrders[place] as Day)) lastOrders[place] = day;
}

export function addRevenue({ rest }: OpenCustomers, place: number, amount: Decimal): void {
  rest.set(place, (rest.get(place) ?? exact(0)).plus(amount));
}

/** Adds what `hundredthsOf` gave. */
export function addHundredths(customers: OpenCustomers, place: number, hundredths: number): void {
  const sum = (customers.hundredths[place] as number) + hundredths;
  customers.hundredths[place] = isFull(sum) ? 0 : sum;
  if (isFull(sum)) addRevenue(customers, place, amountOf(sum, 2));
}

/** The summaries as the caller gets them. */
export function summariesOf({ places, orders, firstOrders, lastOrders, hundredths, rest }: OpenCustomers) {
  return Array.from(places, ([customerId, place]) => ({
    customerId,
    orders: orders[place] as number,
    revenue: money(plus(amountOf(hundredths[place] as number, 2), rest.get(place))),
    firstOrder: textOfDay(firstOrders[place] as Day),
    lastOrder: textOfDay(lastOrders[place] as Day),
  }));
}

function plus(amount: Decimal, other: Decimal | undefined): Decimal {
  return other === undefined ? amount : amount.plus(other);
}
