import type { Comparison, Interval } from 'clientele';
import { expect } from 'vitest';
import { expectNearly } from '../support/nearly.ts';

/** What every interval must be, whatever its method. */
export function expectInterval(interval: Interval | null, lowest: number, highest: number): asserts interval {
  expect(interval).not.toBeNull();
  const { estimate, lower, upper, standardError, n } = interval as Interval;
  expect([lower >= lowest, lower <= estimate, estimate <= upper, upper <= highest]).toEqual([true, true, true, true]);
  expect(Number.isFinite(standardError) && standardError >= 0).toBe(true);
  expect(n).toBeGreaterThan(0);
}

/** What every comparison must be, and that the one of the groups swapped has the opposite signs. */
export function expectComparison(comparison: Comparison, swapped: Comparison, widest: number): void {
  const { difference, lower, upper, statistic, pValue } = comparison;
  expect([lower >= -widest, lower <= difference, difference <= upper, upper <= widest]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(pValue >= 0 && pValue <= 1).toBe(true);
  expect(swapped).toStrictEqual({
    ...comparison,
    difference: 0 - difference,
    lower: 0 - upper,
    upper: 0 - lower,
    statistic: 0 - statistic,
  });
}

type Figures = readonly [middle: number, lower: number, upper: number, standardError: number];

/** Compares an interval with figures of all digits. */
export function expectIntervalOf(interval: Interval | null, [estimate, lower, upper, standardError]: Figures): void {
  expectNearly(interval?.estimate, estimate);
  expectNearly(interval?.lower, lower);
  expectNearly(interval?.upper, upper);
  expectNearly(interval?.standardError, standardError);
}

/** Compares a comparison with figures of all digits. */
export function expectComparisonOf(
  comparison: Comparison | null,
  [difference, lower, upper, standardError]: Figures,
  [statistic, pValue]: readonly [number, number],
): void {
  expectNearly(comparison?.difference, difference);
  expectNearly(comparison?.lower, lower);
  expectNearly(comparison?.upper, upper);
  expectNearly(comparison?.standardError, standardError);
  expectNearly(comparison?.statistic, statistic);
  expectNearly(comparison?.pValue, pValue);
}
