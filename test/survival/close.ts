import { expect } from 'vitest';

/** Asserts that a number agrees with a printed one to so many parts of it: by default to 14 digits. */
export function expectClose(actual: number | null | undefined, expected: number | null, tolerance = 1e-14): void {
  if (expected === null || typeof actual !== 'number') {
    expect(actual).toBe(expected);
  } else {
    expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(
      tolerance * Math.max(Math.abs(expected), Number.MIN_VALUE),
    );
  }
}
