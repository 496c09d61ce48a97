import { betaQuantile, betaTail } from './beta.ts';

/** The value that a Student variable is below with probability `p`, from above 0 to a half. */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  const share = betaQuantile(2 * p, 0.5, degreesOfFreedom / 2, 'upper');
  const rest = share < 0.5 ? 1 - share : betaQuantile(2 * p, degreesOfFreedom / 2, 0.5, 'lower');
  return 0 - Math.sqrt((degreesOfFreedom * share) / rest);
}

/** The probability that a Student variable is at least as far from 0 as `t`. */
export function studentTwoSided(t: number, degreesOfFreedom: number): number {
  const ratio = t ** 2 / degreesOfFreedom;
  const isNearZero = Math.abs(t) < 1 && ratio < 0.01;
  if (isNearZero) return 1 - betaTail(ratio / (1 + ratio), 0.5, degreesOfFreedom / 2, 'lower');
  return betaTail(1 / (1 + ratio), degreesOfFreedom / 2, 0.5, 'lower');
}
