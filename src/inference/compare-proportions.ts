import { parameters, parseInput, parseOptions, ratio } from '../internal/reading/index.ts';
import { normalTwoSided } from '../internal/statistics/index.ts';
import { boundsAround, type Comparison, confidence } from './interval.ts';
import { type ProportionCounts, proportionCountsSchema, wilson } from './proportion-interval.ts';

/** What is chosen about {@link compareProportions}. */
export interface CompareProportionsOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

export const compareProportionsOptionsSchema = parameters({
  confidence: confidence(),
});

/**
 * Comparison of two proportions: by how much they differ, and whether chance alone could make such a difference.
 *
 * - Formula: with p₁ and p₂ the shares, l and u the bounds of their Wilson intervals, p the share of both groups together:
 *   bounds `p₁ − p₂ − √((p₁ − l₁)² + (u₂ − p₂)²)` and `p₁ − p₂ + √((u₁ − p₁)² + (p₂ − l₂)²)`, statistic
 *   `(p₁ − p₂) / √(p (1 − p) (1 / n₁ + 1 / n₂))`
 * - Unit: difference of shares, from −1 to 1
 * - Convention: Newcombe's hybrid score interval (`'newcombe'`); the p value is that of the pooled z test, without
 *   correction for continuity, so that near the limit the two may disagree. Where nothing or everything was a success in
 *   both groups the statistic is 0
 * - Source: Newcombe, “Interval estimation for the difference between independent proportions”, Statistics in Medicine 17
 *   (1998), method 10; Fleiss, “Statistical Methods for Rates and Proportions”, for the test
 *
 * @returns The comparison of `a` with `b`, or `null` when one of them has no trials.
 * @throws {@link MetricsInputError} when a count is not a whole number, there are more successes than trials, or the
 *   confidence is out of range.
 * @example
 * const before = { successes: 48, trials: 80 };
 * const after = { successes: 56, trials: 70 };
 * const { difference, lower, upper, pValue } = compareProportions(after, before)!;
 * [difference, lower, upper, pValue].map((value) => value.toFixed(4)); // => ['0.2000', '0.0524', '0.3339', '0.0080']
 */
export function compareProportions(
  a: ProportionCounts,
  b: ProportionCounts,
  options?: CompareProportionsOptions,
): Comparison | null {
  const [ofA, ofB] = [parseInput(proportionCountsSchema, a, ['a']), parseInput(proportionCountsSchema, b, ['b'])];
  const { confidence } = parseOptions(compareProportionsOptionsSchema, options);
  const first = ratio(ofA.successes, ofA.trials);
  const second = ratio(ofB.successes, ofB.trials);
  if (first === null || second === null) return null;
  const difference = differenceOf(ofA, ofB);
  const [lowerOfA, upperOfA] = wilson(ofA.successes, ofA.trials, confidence);
  const [lowerOfB, upperOfB] = wilson(ofB.successes, ofB.trials, confidence);
  const lower = difference - Math.sqrt((first - lowerOfA) ** 2 + (upperOfB - second) ** 2);
  const upper = difference + Math.sqrt((upperOfA - first) ** 2 + (second - lowerOfB) ** 2);
  const standardError = pooledError(ofA, ofB);
  const statistic = standardError === 0 ? 0 : difference / standardError;
  return {
    difference,
    ...boundsAround(difference, lower, upper, -1, 1),
    standardError,
    statistic,
    pValue: normalTwoSided(statistic),
    confidence,
    method: 'newcombe',
  };
}

/** The double nearest to the difference of the shares. */
function differenceOf(a: ProportionCounts, b: ProportionCounts): number {
  const [trialsOfA, trialsOfB] = [BigInt(a.trials), BigInt(b.trials)];
  const crossed = BigInt(a.successes) * trialsOfB - BigInt(b.successes) * trialsOfA;
  return ratio(crossed, trialsOfA * trialsOfB) as number;
}

/** The standard error of the difference if both groups had the same share. */
function pooledError(a: ProportionCounts, b: ProportionCounts): number {
  const trials = a.trials + b.trials;
  const share = (a.successes + b.successes) / trials;
  const rest = (a.trials - a.successes + (b.trials - b.successes)) / trials;
  return Math.sqrt(share * rest * (1 / a.trials + 1 / b.trials));
}
