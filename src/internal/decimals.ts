import { Decimal } from '../money.ts';
import { ratio } from './ratio.ts';

/** Amounts returned: what the caller computes with them is rounded to 34 digits, half-even. */
const Money = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 34, rounding: Decimal.ROUND_HALF_EVEN });

/** Amounts inside: sums and products are never rounded. It must not divide. */
const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 1e9 });

/** Powers and roots: exact as long as they fit, and far more precise than any result where they do not. */
const Bounded = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 2000, rounding: Decimal.ROUND_HALF_EVEN });

/** Square roots: of a square exact, else far more precise than any result. */
const Root = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 400, rounding: Decimal.ROUND_HALF_EVEN });

/** A quotient that ends is exact up to so many digits; a longer one is rounded like one that does not end. */
const LONGEST_QUOTIENT = 1000;

export function exact(value: number | string | Decimal): Decimal {
  return new Exact(value);
}

/** For values that many multiplications could make endlessly long: they are rounded to 2000 digits. */
export function bounded(value: number | Decimal): Decimal {
  return new Bounded(value);
}

/** An amount as the caller gets it. */
export function money(value: Decimal): Decimal {
  return new Money(value.isZero() ? 0 : value);
}

export function sum(amounts: Iterable<Decimal>): Decimal {
  let total = exact(0);
  for (const amount of amounts) total = total.plus(amount);
  return total;
}

/** `numerator / denominator` as the caller gets it: exact where its decimal expansion ends, else the nearest 34 digits. */
export function divide(numerator: Decimal, denominator: Decimal): Decimal {
  const { top, bottom, exponent } = fraction(numerator, denominator);
  // No power of 2 or 5 in the divisor is above its number of bits, so a quotient that ends does so within as many places.
  const places = bottom.toString(2).length;
  const scaled = top * 10n ** BigInt(places);
  if (scaled % bottom === 0n) {
    const ended = exact(`${scaled / bottom}e${exponent - places}`);
    if (ended.precision() <= LONGEST_QUOTIENT) return money(ended);
  }
  return divideRounded(numerator, denominator);
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

/** The double nearest to `numerator / denominator`, or `null` when the denominator is 0. */
export function decimalRatio(numerator: Decimal, denominator: Decimal | number): number | null {
  const { top, bottom, exponent } = fraction(numerator, exact(denominator));
  const scale = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? ratio(top, bottom * scale) : ratio(top * scale, bottom);
}

/** The double nearest to a decimal. */
export function nearestNumber(value: Decimal): number {
  return decimalRatio(value, 1) as number;
}

/**
 * `base ** (exponent / root)` of a base that is not negative: of a whole exponent up to 2000 digits, else so precise that
 * 60 digits of its distance from 1 are right.
 */
export function power(base: Decimal, exponent: number, root = 1): Decimal {
  if (root === 1 && Number.isInteger(exponent)) return exact(bounded(base).pow(exponent));
  const precision = 60 + Math.max(0, -base.minus(1).e);
  const Irrational = Decimal.clone({ defaults: true, precision, rounding: Decimal.ROUND_HALF_EVEN });
  return exact(new Irrational(base).pow(new Irrational(exponent).div(root)));
}

export function squareRoot(value: Decimal): Decimal {
  return exact(new Root(value).sqrt());
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
