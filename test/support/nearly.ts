import { expect } from 'vitest';

/** Asserts that a number has the digits of another one, up to the last few. */
export function expectNearly(actual: number | undefined, expected: number, tolerance = 1e-11): void {
  expect(Math.abs((actual ?? Number.NaN) - expected), `${actual} instead of ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.abs(expected),
  );
}
