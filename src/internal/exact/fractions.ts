import type { Decimal } from '../../money.ts';
import { ratio } from '../reading/index.ts';
import { exact, money, withPrecision } from './decimals.ts';
import { divide } from './quotients.ts';

/** An exact rate or ratio; the denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Largest denominator up to which any number is read as a fraction. */
const DENOMINATOR = 1_000_000n;

/** The same for numbers with 16 or more digits, which nobody types. */
const LARGE_DENOMINATOR = 50_000_000n;

const TYPED_DIGITS = 15;

const Wide = withPrecision(1100);

/**
 * The fraction that a number stands for: the simplest one of which it is the nearest double, if its denominator is
 * small enough for a quotient of counts; else its shortest decimal form. So 1/3 is read as 1/3, and 0.1 as 1/10.
 */
export function fractionOfNumber(value: number): Fraction {
  if (Number.isInteger(value)) return fractionOfDecimal(exact(value));
  const simplest = simplestFraction(Math.abs(value));
  const decimal = exact(value);
  const largest = decimal.precision() > TYPED_DIGITS ? LARGE_DENOMINATOR : DENOMINATOR;
  if (simplest.denominator > largest) return fractionOfDecimal(decimal);
  return value < 0 ? { ...simplest, numerator: -simplest.numerator } : simplest;
}

export function fractionOfDecimal(value: Decimal): Fraction {
  const places = Math.max(value.decimalPlaces(), 0);
  return { numerator: BigInt(value.toFixed(places).replace('.', '')), denominator: 10n ** BigInt(places) };
}

/** `numerator / denominator` of decimals; the denominator must be above 0. */
export function fractionOfQuotient(numerator: Decimal, denominator: Decimal): Fraction {
  return over(fractionOfDecimal(numerator), fractionOfDecimal(denominator));
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** `a / b` in lowest terms; b must be above 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  const [numerator, denominator] = [a.numerator * b.denominator, a.denominator * b.numerator];
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { ...b, numerator: -b.numerator });
}

export const ONE: Fraction = { numerator: 1n, denominator: 1n };

export function isZero({ numerator }: Fraction): boolean {
  return numerator === 0n;
}

/** The nearest double to a fraction. */
export function nearestTo({ numerator, denominator }: Fraction, path?: readonly PropertyKey[]): number {
  return ratio(numerator, denominator, path) as number;
}

/** A fraction as a decimal: exact if its expansion ends, else with far more digits than any result. */
export function decimalOfFraction({ numerator, denominator }: Fraction): Decimal {
  return exact(new Wide(String(numerator)).div(String(denominator)));
}

/** An amount times fractions, in public form: exact if its decimal expansion ends, else to the nearest 34 digits. */
export function timesAmount(amount: Decimal, ...fractions: readonly Fraction[]): Decimal {
  const { numerator, denominator } = fractions.reduce(times, ONE);
  const product = amount.times(exact(String(numerator)));
  return denominator === 1n ? money(product) : divide(product, exact(String(denominator)));
}

/** The fraction with the smallest denominator of which a number, not whole and above 0, is the nearest double. */
function simplestFraction(value: number): Fraction {
  const { significand, exponent } = binary(value);
  // The interval that rounds to the number ends midway to its neighbours; the one below a power of 2 is half as far
  // away.
  const isPower = significand === 2n ** 52n;
  const [low, high] = [4n * significand - (isPower ? 1n : 2n), 4n * significand + 2n];
  const unit = 2n ** BigInt(2 - exponent);
  return between(low, high, unit);
}

/**
 * The simplest fraction between `low / unit` and `high / unit`, by the continued fractions of both. The ends, which round
 * to an even double, need not count: their denominators are greater than that of the double itself.
 */
function between(low: bigint, high: bigint, unit: bigint): Fraction {
  let [a, b, c, d] = [low, unit, high, unit];
  let [before, now] = [
    { numerator: 0n, denominator: 1n },
    { numerator: 1n, denominator: 0n },
  ];
  for (;;) {
    const whole = a / b;
    const step = whole + 1n;
    if (step * d < c) return convergent(before, now, step);
    [before, now] = [now, convergent(before, now, whole)];
    [a, b, c, d] = [d, c - whole * d, b, a - whole * b];
  }
}

function convergent(before: Fraction, now: Fraction, part: bigint): Fraction {
  return {
    numerator: part * now.numerator + before.numerator,
    denominator: part * now.denominator + before.denominator,
  };
}

/** A double above 0 as `significand * 2 ** exponent`, the significand with 53 bits unless it is subnormal. */
function binary(value: number): { significand: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number(bits >> 52n);
  const rest = bits & (2n ** 52n - 1n);
  return biased === 0
    ? { significand: rest, exponent: -1074 }
    : { significand: rest + 2n ** 52n, exponent: biased - 1075 };
}
