import type { Decimal } from '../../money.ts';
import { ratio, refuseTooLarge } from '../reading/index.ts';
import { amountOf, decimalText, exact, MOST_DIGITS, Money, money } from './decimals.ts';

/** A power of ten that is above every double, and whose inverse is nearest to 0. */
const OUT_OF_RANGE = 400;

/** A power of ten with two more is a double. */
const MOST_PLACES = 20;

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

/** `numerator / denominator` as the caller gets it: exact where its decimal expansion ends, else the nearest 34 digits. */
export function divide(numerator: Decimal, denominator: Decimal): Decimal {
  return divideExactly(numerator, denominator) ?? divideRounded(numerator, denominator);
}

/** The quotient, if its decimal expansion ends, and not too late. */
function divideExactly(numerator: Decimal, denominator: Decimal): Decimal | undefined {
  const { top, bottom, exponent } = fraction(numerator, denominator);
  // No power of 2 or 5 in the divisor is above its number of bits, so a quotient that ends does so within as many places.
  const places = bottom.toString(2).length;
  const scaled = top * 10n ** BigInt(places);
  if (scaled % bottom !== 0n) return undefined;
  const ended = exact(`${scaled / bottom}e${exponent - places}`);
  return ended.precision() > MOST_DIGITS ? undefined : money(ended);
}

/** The 34 digits nearest to `numerator / denominator`. */
export function divideRounded(numerator: Decimal, denominator: Decimal): Decimal {
  return money(new Money(numerator).div(denominator));
}

/** {@link divide}, or `null` when the denominator is 0. */
export function quotient(numerator: Decimal, denominator: Decimal | number): Decimal | null {
  const divisor = exact(denominator);
  return divisor.isZero() ? null : divide(numerator, divisor);
}

/** The {@link quotient} of whole hundredths by a count of at most 2⁴⁶, many times as fast. */
export function quotientOfHundredths(hundredths: number, count: number): Decimal | null {
  if (count === 0) return null;
  const { rest, scale, places } = withoutTwosAndFives(count);
  if (hundredths % rest !== 0) return new Money(hundredths).div(100 * count);
  const units = (hundredths / rest) * scale;
  return Number.isSafeInteger(units) && places <= MOST_PLACES
    ? new Money(units).div(10 ** (2 + places))
    : divide(amountOf(hundredths, 2), exact(count));
}

/** `value` equals `rest * 10 ** places / scale`; without a factor 2 or 5, `rest` ends no decimal expansion that it divides. */
function withoutTwosAndFives(value: number): { rest: number; scale: number; places: number } {
  let [rest, scale, places] = [value, 1, 0];
  for (; rest % 10 === 0; places += 1) rest /= 10;
  for (; rest % 2 === 0; places += 1) [rest, scale] = [rest / 2, scale * 5];
  for (; rest % 5 === 0; places += 1) [rest, scale] = [rest / 5, scale * 2];
  return { rest, scale, places };
}

/** The double nearest to `numerator / denominator`, or `null` when the denominator is 0. */
export function decimalRatio(
  numerator: Decimal,
  denominator: Decimal | number,
  path: readonly PropertyKey[] = [],
): number | null {
  const divisor = exact(denominator);
  if (divisor.isZero()) return null;
  const magnitude = numerator.e - divisor.e;
  if (numerator.isZero() || magnitude < -OUT_OF_RANGE) return 0;
  if (magnitude > OUT_OF_RANGE) return refuseTooLarge(path);
  const { top, bottom, exponent } = fraction(numerator, divisor);
  const scale = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? ratio(top, bottom * scale, path) : ratio(top * scale, bottom, path);
}

/** The double nearest to a decimal. */
export function nearestNumber(value: Decimal): number {
  return decimalRatio(value, 1) as number;
}

/** `top / bottom * 10 ** exponent` equals `numerator / denominator`, without the zeros that far-off exponents would cost. */
function fraction(numerator: Decimal, denominator: Decimal): { top: bigint; bottom: bigint; exponent: number } {
  const [top, above] = digitsAndExponent(numerator);
  const [bottom, below] = digitsAndExponent(denominator);
  return { top, bottom, exponent: above - below };
}

function digitsAndExponent(value: Decimal): [digits: bigint, exponent: number] {
  const [significand = '', exponent] = value.toExponential().split('e');
  const [whole = '', places = ''] = significand.split('.');
  return [BigInt(whole + places), Number(exponent) - places.length];
}
