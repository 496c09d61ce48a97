import * as z from 'zod/mini';
import type { Decimal } from '../money.ts';
import { signedAmount } from './amounts.ts';
import { addCounts } from './counts.ts';
import { day } from './days.ts';
import { whole } from './fields.ts';
import { must, row, rule } from './parse-input.ts';

/** The orders of one customer, added up. */
export interface Customer {
  readonly customerId: string | number;
  readonly orders: number;
  readonly revenue: Decimal;
  readonly firstOrder: string;
  readonly lastOrder: string;
}

/** The schema of a `CustomerSummary`. */
export const customerSummary = /* @__PURE__ */ row(
  { customerId: customerId(), orders: whole(), revenue: signedAmount(), firstOrder: day(), lastOrder: day() },
  /* @__PURE__ */ rule<Customer>(
    'lastOrder',
    'at or after firstOrder',
    ({ firstOrder, lastOrder }) => firstOrder <= lastOrder,
  ),
);

/** The schema of a customer's id. A number beyond 2⁵³ could be two customers. */
/* @__NO_SIDE_EFFECTS__ */
export function customerId() {
  const isId = (value: unknown) => Number.isSafeInteger(value) || (typeof value === 'string' && value !== '');
  const error = must('the id of a customer: a safe integer, or a string that is not empty');
  return z.custom<string | number>(isId, error).check(z.overwrite((id) => (id === 0 ? 0 : id)));
}

/** Adds the orders of a customer to what is known of the same customer. */
export function addOrders(known: Customer | undefined, more: Customer, path: readonly PropertyKey[]): Customer {
  if (known === undefined) return more;
  return {
    customerId: known.customerId,
    orders: addCounts(known.orders, more.orders, path),
    revenue: known.revenue.plus(more.revenue),
    firstOrder: more.firstOrder < known.firstOrder ? more.firstOrder : known.firstOrder,
    lastOrder: more.lastOrder > known.lastOrder ? more.lastOrder : known.lastOrder,
  };
}
