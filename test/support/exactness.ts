import type { Decimal } from 'clientele';
import { expect } from 'vitest';
import { isNearestDouble } from './doubles.ts';
import { add, compare, ends, type Rational, rational, subtract } from './rational.ts';

/** Asserts that a number is the double nearest to the exact value, and no `-0`. */
export function expectNearest(actual: number | null, exact: Rational): void {
  expect(actual).not.toBeNull();
  const double = Number(actual);
  expect(Object.is(double, -0)).toBe(false);
  expect(isNearestDouble(double, exact), `${double} for ${exact.top} / ${exact.bottom}`).toBe(true);
}

/** Asserts that an amount is exact where the value ends within 1000 digits and places, and else the value rounded to 34 digits. */
export function expectMoney(actual: Decimal | null, exact: Rational): void {
  expect(actual).not.toBeNull();
  const text = String(actual);
  if (digitsOf(exact) <= 1000) {
    expect(compare(rational(text), exact), `${text} for ${exact.top} / ${exact.bottom}`).toBe(0);
  } else if (compare(rational(text), exact) !== 0) {
    expectRounded(text, (amount) => compare(amount, exact));
  }
}

/** How many significant digits or decimal places the expansion has, whichever are more: infinity where it does not end. */
function digitsOf(exact: Rational): number {
  if (!ends(exact)) return Number.POSITIVE_INFINITY;
  const shifted = exact.top * 10n ** BigInt(exact.bottom.toString(2).length);
  const digits = String(shifted / exact.bottom).replace('-', '');
  const significant = digits.replace(/0+$/, '').length;
  return Math.max(significant, exact.bottom.toString(2).length - (digits.length - significant));
}

/** Asserts that an amount is the value, to which `comparison` compares, rounded to 34 digits. */
export function expectRounded(text: string, comparison: (amount: Rational) => number): void {
  const [significand = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', places = ''] = significand.replace('-', '').split('.');
  const digits = (whole + places).replace(/^0+/, '');
  expect(digits.length, text).toBeLessThanOrEqual(34);
  const unit = Math.max(Number(exponent) - places.length + digits.length - 34, -1000);
  const half = rational(`5e${unit - 1}`);
  expect(comparison(subtract(rational(text), half)), `${text} is too high`).toBeLessThanOrEqual(0);
  expect(comparison(add(rational(text), half)), `${text} is too low`).toBeGreaterThanOrEqual(0);
}
