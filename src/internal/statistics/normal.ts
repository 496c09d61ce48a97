import { erfc, erfcinv } from './stdlib.js';

/** Quantile of the standard normal distribution. */
export function normalQuantile(p: number): number {
  return 0 - Math.SQRT2 * erfcinv(2 * p);
}

/** Upper tail probability of the standard normal distribution. */
export function normalTail(z: number): number {
  return erfc(z / Math.SQRT2) / 2;
}

/** Two-sided tail probability of the standard normal distribution. */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}
