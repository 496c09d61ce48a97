import { erfc, erfcinv } from './stdlib.js';

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
