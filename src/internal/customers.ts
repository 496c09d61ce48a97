import * as z from 'zod/mini';
import type { Decimal } from '../money.ts';
import { signedAmount } from './amounts.ts';
import { type Day, day, textOfDay } from './days.ts';
import { money } from './decimals.ts';
import { whole } from './fields.ts';
import { must, row, rule } from './parse-input.ts';
import { amountOfTotal, emptyTotal, type Total } from './totals.ts';

export type CustomerId = string | number;

/** A customer whose orders are being added up. */
export interface OpenCustomer {
  readonly customerId: CustomerId;
  readonly revenue: Total;
  orders: number;
  firstOrder: Day;
  lastOrder: Day;
}

/** The schema of a `CustomerSummary`. */
export const customerSummary = /* @__PURE__ */ row(
  { customerId: customerId(), orders: whole(), revenue: signedAmount(), firstOrder: day(), lastOrder: day() },
  /* @__PURE__ */ rule<{ firstOrder: string; lastOrder: string }>(
    'lastOrder',
    'at or after firstOrder',
    ({ firstOrder, lastOrder }) => firstOrder <= lastOrder,
  ),
);

/** The schema of a customer's id. */
/* @__NO_SIDE_EFFECTS__ */
export function customerId() {
  const error = must('the id of a customer: a safe integer, or a string that is not empty');
  return z.custom<CustomerId>(isCustomerId, error).check(z.overwrite((id) => (id === 0 ? 0 : id)));
}

/** A number beyond 2⁵³ could be two customers, and an empty text none. */
export function isCustomerId(value: unknown): value is CustomerId {
  return Number.isSafeInteger(value) || (typeof value === 'string' && value !== '');
}

/** The customer with an id among those known, or a new one, with an order on a day. */
export function customerWith(known: Map<CustomerId, OpenCustomer>, customerId: CustomerId, day: Day): OpenCustomer {
  const customer = known.get(customerId);
  if (customer === undefined) {
    const first = { customerId, revenue: emptyTotal(), orders: 0, firstOrder: day, lastOrder: day };
    known.set(customerId, first);
    return first;
  }
  includeDay(customer, day);
  return customer;
}

export function includeDay(customer: OpenCustomer, day: Day): void {
  if (day < customer.firstOrder) customer.firstOrder = day;
  if (day > customer.lastOrder) customer.lastOrder = day;
}

/** The summaries as the caller gets them. */
export function closed(customers: ReadonlyMap<CustomerId, OpenCustomer>): readonly {
  customerId: CustomerId;
  orders: number;
  revenue: Decimal;
  firstOrder: string;
  lastOrder: string;
}[] {
  return Array.from(customers.values(), ({ customerId, orders, revenue, firstOrder, lastOrder }) => ({
    customerId,
    orders,
    revenue: money(amountOfTotal(revenue)),
    firstOrder: textOfDay(firstOrder),
    lastOrder: textOfDay(lastOrder),
  }));
}
