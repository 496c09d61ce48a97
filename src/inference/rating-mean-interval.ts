import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import { type RatingCounts, ratingMean } from '../ratings/index.ts';
import { ratingCountsSchema } from '../ratings/rating-counts.ts';
import { boundsAround } from './bounds.ts';
import { confidence, studentReach } from './confidence.ts';
import type { Interval } from './interval.ts';
import { ratingMoments } from './rating-moments.ts';

/** What is chosen about {@link ratingMeanInterval}. */
export interface RatingMeanIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

export const ratingMeanIntervalOptionsSchema = parameters({
  confidence: confidence(),
});

/**
 * Confidence interval of a mean rating: of CSAT and CES as means, and of the mean of any other scale.
 *
 * - Formula: `mean ± t √(s² / n)`, with s² the variance of the ratings (divisor n − 1) and t Student's quantile with n − 1
 *   degrees of freedom
 * - Unit: points of the scale; bounds beyond its ends are cut off
 * - Convention: where everybody gave the same rating the width is 0, which is no proof that the next one will
 * - Source: Student, “The probable error of a mean”, Biometrika 6 (1908)
 *
 * @returns The interval, or `null` with fewer than two respondents, who show no variance.
 * @throws {@link MetricsInputError} when the counts are no `RatingCounts`, or the confidence is out of range.
 * @example
 * const counts = countRatings([5, 4, 4, 3, 5, 2, 4, 5], CSAT_SCALE);
 * const { estimate, lower, upper } = ratingMeanInterval(counts)!;
 * [estimate, lower.toFixed(4), upper.toFixed(4)]; // => [4, '3.1063', '4.8937']
 */
export function ratingMeanInterval(counts: RatingCounts, options?: RatingMeanIntervalOptions): Interval | null {
  const read = parseInput(ratingCountsSchema, counts, ['counts']);
  const { confidence } = parseOptions(ratingMeanIntervalOptionsSchema, options);
  const moments = ratingMoments(read);
  if (moments === null) return null;
  const estimate = ratingMean(read) as number;
  const standardError = Math.sqrt(moments.squaredError);
  const reach = studentReach(confidence, moments.degreesOfFreedom) * standardError;
  return {
    estimate,
    ...boundsAround(estimate, estimate - reach, estimate + reach, read.lowest, read.highest),
    standardError,
    confidence,
    method: 'student',
    n: Number(moments.respondents),
  };
}
