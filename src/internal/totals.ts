import type { Decimal } from '../money.ts';
import { exact } from './decimals.ts';
import { amountOf } from './units.ts';

/** A sum under way: whole hundredths and millionths, which are quick to add, and all other amounts. */
export interface Total {
  hundredths: number;
  millionths: number;
  rest: Decimal;
}

/** So far from the largest safe integer that one more amount of 15 digits does not reach it. */
const FULL = 8e15;

export function emptyTotal(): Total {
  return { hundredths: 0, millionths: 0, rest: exact(0) };
}

/** Adds what `hundredthsOf` gave. */
export function addHundredths(total: Total, hundredths: number): void {
  total.hundredths += hundredths;
  if (Math.abs(total.hundredths) < FULL) return;
  addAmount(total, amountOf(total.hundredths, 2));
  total.hundredths = 0;
}

/** Adds what `millionthsOf` gave. */
export function addMillionths(total: Total, millionths: number): void {
  total.millionths += millionths;
  if (Math.abs(total.millionths) < FULL) return;
  addAmount(total, amountOf(total.millionths, 6));
  total.millionths = 0;
}

export function addAmount(total: Total, amount: Decimal): void {
  total.rest = total.rest.plus(amount);
}

export function amountOfTotal({ hundredths, millionths, rest }: Total): Decimal {
  return rest.plus(amountOf(hundredths, 2)).plus(amountOf(millionths, 6));
}
