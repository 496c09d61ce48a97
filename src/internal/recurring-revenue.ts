import type { Decimal } from '../money.ts';
import { money } from './decimals.ts';
import { addMillionths, amountOfTotal, emptyTotal, type Total } from './totals.ts';
import { amountOf } from './units.ts';

/**
 * What a customer pays a month, at least 0: whole millionths up to 10¹⁵, which are quick to add, or any amount above 0, made
 * by `exact`.
 */
export type Revenue = number | Decimal;

/** A sum under way: of the amounts that are no millionths it knows how often each is in it, as many are the same price. */
export interface RevenueTotal {
  readonly millionths: Total;
  readonly times: Map<Decimal, number>;
}

const MOST_MILLIONTHS = 1e15;

/** The revenue as the caller gets it. */
export function moneyOfRevenue(revenue: Revenue): Decimal {
  return money(amountOfRevenue(revenue));
}

export function isSome(revenue: Revenue): boolean {
  return revenue !== 0;
}

export function plusRevenue(a: Revenue, b: Revenue): Revenue {
  if (typeof a === 'number' && typeof b === 'number' && a + b <= MOST_MILLIONTHS) return a + b;
  return amountOfRevenue(a).plus(amountOfRevenue(b));
}

/** Below 0, 0 or above 0, as `a` is below, equal to or above `b`. */
export function compareRevenue(a: Revenue, b: Revenue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return a === b ? 0 : amountOfRevenue(a).comparedTo(amountOfRevenue(b));
}

export function emptyRevenueTotal(): RevenueTotal {
  return { millionths: emptyTotal(), times: new Map() };
}

export function addRevenue(total: RevenueTotal, revenue: Revenue): void {
  addTimes(total, revenue, 1);
}

/** Adds the change from one revenue to another. */
export function addChange(total: RevenueTotal, before: Revenue, after: Revenue): void {
  addTimes(total, before, -1);
  addTimes(total, after, 1);
}

function addTimes({ millionths, times }: RevenueTotal, revenue: Revenue, sign: 1 | -1): void {
  if (typeof revenue === 'number') addMillionths(millionths, sign * revenue);
  else times.set(revenue, (times.get(revenue) ?? 0) + sign);
}

export function amountOfRevenueTotal({ millionths, times }: RevenueTotal): Decimal {
  let amount = amountOfTotal(millionths);
  for (const [revenue, count] of times) amount = amount.plus(revenue.times(count));
  return amount;
}

function amountOfRevenue(revenue: Revenue): Decimal {
  return typeof revenue === 'number' ? amountOf(revenue, 6) : revenue;
}
