import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const NUMBERS = 2 ** 32;

/** Standard normal random numbers from a seed: from uniform ones of 32 bits, each at the middle of its part. */
export function normalNumbers(seed: number): () => number {
  const random = xoroshiro128plus(seed);
  return () => normalQuantile((uniformInt(random, 0, NUMBERS - 1) + 0.5) / NUMBERS);
}

/** The value that a standard normal variable is below with probability `p`, from above 0 to below 1. */
export function normalQuantile(p: number): number {
  return 0 - Math.SQRT2 * erfcinv(2 * p);
}

/** The probability that a standard normal variable is above `z`. */
export function normalTail(z: number): number {
  return erfc(z / Math.SQRT2) / 2;
}

/** The probability that a standard normal variable is at least as far from 0 as `z`. */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}
