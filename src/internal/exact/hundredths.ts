import { decimalText } from './decimals.ts';

const MOST_PARTS = 1e15;
const PLAIN_TEXT = /^-?\d{1,12}(?:\.\d{1,2})?$/;

/** Added and taken away again, it rounds a number below 2⁵¹ to a whole one, faster than `Math.round`. */
const ROUNDER = 1.5 * 2 ** 52;

/** The whole hundredths in an amount of at most two decimal places and 15 digits, as most amounts are; `NaN` for others. */
export function hundredthsOf(amount: unknown): number {
  if (typeof amount === 'number') return partsOf(amount, 100);
  const text = typeof amount === 'string' ? amount : decimalText(amount);
  return text !== undefined && PLAIN_TEXT.test(text) ? partsOf(Number(text), 100) : Number.NaN;
}

/** The whole millionths in a number of at most six decimal places and 15 digits; `NaN` for others. */
export function millionthsOf(amount: unknown): number {
  return typeof amount === 'number' ? partsOf(amount, 1e6) : Number.NaN;
}

/**
 * How many hundredths, or other parts of one, a number is; `NaN` where they are not whole or have more than 15 digits.
 *
 * It is exact: of the decimals with at most 15 digits no two are nearest to the same double, so the one found by rounding
 * is the shortest form of the number.
 */
export function partsOf(amount: number, partsOfOne: number): number {
  const parts = amount * partsOfOne + ROUNDER - ROUNDER;
  return parts / partsOfOne === amount && Math.abs(parts) <= MOST_PARTS ? parts : Number.NaN;
}
