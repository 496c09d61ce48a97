import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalQuantile } from './normal.ts';

const NUMBERS = 2 ** 32;

/** Whole random numbers from a seed, each from 0 to below `end`. */
export function wholeNumbers(seed: number): (end: number) => number {
  const random = xoroshiro128plus(seed);
  return (end) => uniformInt(random, 0, end - 1);
}

/** Standard normal random numbers from a seed: from uniform ones of 32 bits, each at the middle of its part. */
export function normalNumbers(seed: number): () => number {
  const number = wholeNumbers(seed);
  return () => normalQuantile((number(NUMBERS) + 0.5) / NUMBERS);
}
