import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalQuantile } from './normal.ts';

const NUMBERS = 2 ** 32;

/** Standard normal random numbers from a seed: from uniform ones of 32 bits, each at the middle of its part. */
export function normalNumbers(seed: number): () => number {
  const random = xoroshiro128plus(seed);
  return () => normalQuantile((uniformInt(random, 0, NUMBERS - 1) + 0.5) / NUMBERS);
}
