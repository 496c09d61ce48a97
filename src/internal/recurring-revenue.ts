import type { Decimal } from '../money.ts';
import { exact, money } from './decimals.ts';
import { addAmount, addMillionths, type Total } from './totals.ts';
import { amountOf } from './units.ts';

/** What a customer pays a month, at least 0: whole millionths up to 10¹⁵, which are quick to add, or any amount above 0. */
export type Revenue = number | Decimal;

const MOST_MILLIONTHS = 1e15;

/** The revenue as an amount that must be added or compared, not divided. */
export function amountOfRevenue(revenue: Revenue): Decimal {
  return typeof revenue === 'number' ? amountOf(revenue, 6) : exact(revenue);
}

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
  return typeof a === 'number' && typeof b === 'number' ? a - b : amountOfRevenue(a).comparedTo(amountOfRevenue(b));
}

export function addRevenue(total: Total, revenue: Revenue): void {
  addChange(total, 0, revenue);
}

/** Adds the change from one revenue to another. */
export function addChange(total: Total, before: Revenue, after: Revenue): void {
  if (typeof before === 'number' && typeof after === 'number') addMillionths(total, after - before);
  else addAmount(total, amountOfRevenue(after).minus(amountOfRevenue(before)));
}
