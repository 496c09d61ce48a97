import { mustBe, refuse } from './refuse.ts';

const SIGNIFICAND = 53;

const SMALLEST_EXPONENT = -1074;

const NO_PATH: readonly PropertyKey[] = [];

/**
 * The double nearest to `numerator / denominator` (ties to even), or `null` when the denominator is 0.
 *
 * Numbers must be safe integers: of two such the division rounds once, so it is right. `path` is blamed for a result beyond
 * the range of numbers.
 */
export function ratio(
  numerator: number | bigint,
  denominator: number | bigint,
  path: readonly PropertyKey[] = NO_PATH,
): number | null {
  if (typeof numerator === 'number' && typeof denominator === 'number') {
    return denominator === 0 ? null : numerator / denominator + 0;
  }
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (bottom === 0n) return null;
  const size = nearest(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
  if (size === Number.POSITIVE_INFINITY) return refuseTooLarge(path);
  return size !== 0 && top < 0n !== bottom < 0n ? -size : size;
}

export function refuseTooLarge(path: readonly PropertyKey[]): never {
  return refuse(path, 'must give a result between -1.797e308 and 1.797e308, got one beyond the range of numbers');
}

/** Correctly rounded also where the operands have more than 53 bits, which a division of doubles would round twice. */
function nearest(top: bigint, bottom: bigint): number {
  if (top <= Number.MAX_SAFE_INTEGER && bottom <= Number.MAX_SAFE_INTEGER) return Number(top) / Number(bottom);
  const guess = Math.max(bits(top) - bits(bottom) - SIGNIFICAND, SMALLEST_EXPONENT);
  const [quotient] = scaled(top, bottom, guess);
  const exponent = quotient >= 2n ** BigInt(SIGNIFICAND) ? guess + 1 : guess;
  const [whole, rest, divisor] = scaled(top, bottom, exponent);
  const half = 2n * rest - divisor;
  const roundUp = half > 0n || (half === 0n && whole % 2n === 1n);
  return Number(roundUp ? whole + 1n : whole) * 2 ** exponent;
}

/** `top / bottom` in units of `2 ** exponent`: whole units, the rest, and what the rest is divided by. */
function scaled(top: bigint, bottom: bigint, exponent: number): [whole: bigint, rest: bigint, divisor: bigint] {
  const dividend = exponent < 0 ? top << BigInt(-exponent) : top;
  const divisor = exponent < 0 ? bottom : bottom << BigInt(exponent);
  return [dividend / divisor, dividend % divisor, divisor];
}

function bits(value: bigint): number {
  return value.toString(2).length;
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The sum of two counts, which must be a count itself. */
export function addCounts(a: number, b: number, path: readonly PropertyKey[]): number {
  const sum = a + b;
  return sum <= Number.MAX_SAFE_INTEGER
    ? sum
    : refuse(path, mustBe(`small enough for a sum of at most ${Number.MAX_SAFE_INTEGER}`, b));
}

/** The sum of counts, for use inside a ratio. */
export function totalOf(counts: readonly number[]): bigint {
  return counts.reduce((total, count) => total + BigInt(count), 0n);
}
