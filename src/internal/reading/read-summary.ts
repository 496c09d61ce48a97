import type { Decimal } from '../../money.ts';
import { ANY_AMOUNT, toAmount } from '../exact/amounts.ts';
import { hundredthsOf } from '../exact/hundredths.ts';
import { dayOfText } from '../time/days.ts';
import { isCount } from './counts.ts';
import { type CustomerId, customerSummarySchema, isCustomerId } from './customers.ts';
import { parseInput } from './parse-input.ts';
import { readUsualRow } from './usual-row.ts';

/** A `CustomerSummary` of the caller. */
export interface ReadSummary {
  readonly customerId: CustomerId;
  readonly orders: number;
  /** In whole hundredths where these say it all, else as the amount. */
  readonly revenue: number | Decimal;
  readonly firstOrder: string;
  readonly lastOrder: string;
}

export function readSummary(element: unknown, path: readonly PropertyKey[]): ReadSummary {
  return readUsualRow(element, usualSummary) ?? parseInput(customerSummarySchema, element, path);
}

function usualSummary({
  customerId,
  orders,
  revenue,
  firstOrder,
  lastOrder,
}: Record<keyof ReadSummary, unknown>): ReadSummary | undefined {
  if (!isCustomerId(customerId) || !isCount(orders) || !isDay(firstOrder) || !isDay(lastOrder)) return undefined;
  const read = readRevenue(revenue);
  return read !== undefined && firstOrder <= lastOrder
    ? { customerId: customerId === 0 ? 0 : customerId, orders: orders + 0, revenue: read, firstOrder, lastOrder }
    : undefined;
}

function readRevenue(revenue: unknown): number | Decimal | undefined {
  const hundredths = hundredthsOf(revenue);
  if (!Number.isNaN(hundredths)) return hundredths;
  const amount = toAmount(revenue, ANY_AMOUNT);
  return typeof amount === 'string' ? undefined : amount;
}

function isDay(value: unknown): value is string {
  return dayOfText(value) !== undefined;
}
