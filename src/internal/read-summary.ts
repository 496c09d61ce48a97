import type { Decimal } from '../money.ts';
import { ANY_AMOUNT, toAmount } from './amounts.ts';
import { type CustomerId, customerSummarySchema, isCustomerId } from './customers.ts';
import { dayOfText } from './days.ts';
import { isArray } from './elements.ts';
import { hundredthsOf } from './hundredths.ts';
import { parseInput } from './parse-input.ts';

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
  return usualSummary(element) ?? parseInput(customerSummarySchema, element, path);
}

/** Reads a summary several times as fast as the schema, which says what is wrong with one for which this gives nothing. */
function usualSummary(element: unknown): ReadSummary | undefined {
  if (typeof element !== 'object' || isArray(element)) return undefined;
  try {
    const { customerId, orders, revenue, firstOrder, lastOrder } = element as Record<keyof ReadSummary, unknown>;
    if (!isCustomerId(customerId) || !isCount(orders) || !isDay(firstOrder) || !isDay(lastOrder)) return undefined;
    const read = readRevenue(revenue);
    return read !== undefined && firstOrder <= lastOrder
      ? { customerId: customerId === 0 ? 0 : customerId, orders: orders + 0, revenue: read, firstOrder, lastOrder }
      : undefined;
  } catch {
    return undefined;
  }
}

function readRevenue(revenue: unknown): number | Decimal | undefined {
  const hundredths = hundredthsOf(revenue);
  if (!Number.isNaN(hundredths)) return hundredths;
  const amount = toAmount(revenue, ANY_AMOUNT);
  return typeof amount === 'string' ? undefined : amount;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isDay(value: unknown): value is string {
  return dayOfText(value) !== undefined;
}
