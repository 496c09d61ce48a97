import { expect } from 'vitest';

/** All figures are computed with 60 digits in mpmath, quantiles as roots of its integrals. */
export const source = 'mpmath 1.3.0';

export function expectNearly(actual: number, expected: number) {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-11 * Math.abs(expected));
}
