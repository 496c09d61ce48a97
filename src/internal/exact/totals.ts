import type { Decimal } from '../../money.ts';
import { exact } from './decimals.ts';
import { amountOf } from './units.ts';

/** A sum under way: whole hundredths and millionths, which are quick to add, and all other amounts. */
export interface Total {
  hundredths: number;
  millionths: number;
  rest: Decimal;
}

const FULL = 8e15;

export function emptyTotal(): Total {
  return { hundredths: 0, millionths: 0, rest: exact(0) };
}

/** Whether one more amount of 15 digits could make a sum unsafe. */
export function isFull(sum: number): boolean {
  return Math.abs(sum) >= FULL;
}

/** Adds what `hundredthsOf` gave. */
export function addHundredths(total: Total, hundredths: number): void {
  total.hundredths += hundredths;
  if (!isFull(total.hundredths)) return;
  addAmount(total, amountOf(total.hundredths, 2));
  total.hundredths = 0;
}

/** Adds what `millionthsOf` gave. */
export function addMillionths(total: Total, millionths: number): void {
  total.millionths += millionths;
  if (!isFull(total.millionths)) return;
  addAmount(total, amountOf(total.millionths, 6));
  total.millionths = 0;
}

/** Adds an amount, or the hundredths that say it all. */
export function addRead(total: Total, read: number | Decimal): void {
  if (typeof read === 'number') addHundredths(total, read);
  else addAmount(total, read);
}

export function addAmount(total: Total, amount: Decimal): void {
  total.rest = total.rest.plus(amount);
}

export function amountOfTotal({ hundredths, millionths, rest }: Total): Decimal {
  return rest.plus(amountOf(hundredths, 2)).plus(amountOf(millionths, 6));
}
