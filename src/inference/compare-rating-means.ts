import { ratio } from '../internal/exact/ratio.ts';
import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { studentTwoSided } from '../internal/statistics/student.ts';
import type { RatingCounts } from '../ratings/index.ts';
import { ratingCountsSchema } from '../ratings/rating-counts.ts';
import { boundsAround } from './bounds.ts';
import type { Comparison } from './comparison.ts';
import { confidence, studentReach } from './confidence.ts';
import { type RatingMoments, ratingMoments } from './rating-moments.ts';

/** What is chosen about {@link compareRatingMeans}. */
export interface CompareRatingMeansOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

export const compareRatingMeansOptionsSchema = parameters({
  confidence: confidence(),
});

/**
 * Comparison of two mean ratings: by how much they differ, and whether chance alone could make such a difference.
 *
 * - Formula: with e² = s² / n the squared standard error of each mean: bounds `m₁ − m₂ ± t √(e₁² + e₂²)`, statistic
 *   `(m₁ − m₂) / √(e₁² + e₂²)`, both with `(e₁² + e₂²)² / (e₁⁴ / (n₁ − 1) + e₂⁴ / (n₂ − 1))` degrees of freedom
 * - Unit: points of the scale
 * - Convention: Welch's test (`'welch'`), which does not ask for equal variances
 * - Source: Welch, “The generalization of Student’s problem when several different population variances are involved”,
 *   Biometrika 34 (1947)
 *
 * @returns The comparison of `a` with `b`, or `null` with fewer than two respondents in one of them, or where within both
 *   everybody gave the same rating: they show no variance to test by.
 * @throws {@link MetricsInputError} when the counts are no `RatingCounts` or their scales differ, or the confidence is out of
 *   range.
 * @example
 * const may = countRatings([5, 4, 4, 3, 5, 2, 4, 5], CSAT_SCALE);
 * const june = countRatings([3, 4, 2, 3, 4, 2, 1, 5], CSAT_SCALE);
 * const { difference, statistic, pValue } = compareRatingMeans(may, june)!;
 * [difference, statistic.toFixed(4), pValue.toFixed(4)]; // => [1, '1.6733', '0.1173']
 */
export function compareRatingMeans(
  a: RatingCounts,
  b: RatingCounts,
  options?: CompareRatingMeansOptions,
): Comparison | null {
  const [ofA, ofB] = [parseInput(ratingCountsSchema, a, ['a']), parseInput(ratingCountsSchema, b, ['b'])];
  const { confidence } = parseOptions(compareRatingMeansOptionsSchema, options);
  if (ofB.lowest !== ofA.lowest) refuse(['b', 'lowest'], mustBe(`${ofA.lowest}, as in a`, ofB.lowest));
  if (ofB.highest !== ofA.highest) refuse(['b', 'highest'], mustBe(`${ofA.highest}, as in a`, ofB.highest));
  const [first, second] = [ratingMoments(ofA), ratingMoments(ofB)];
  if (first === null || second === null) return null;
  const squaredError = first.squaredError + second.squaredError;
  if (squaredError === 0) return null;
  const difference = differenceOf(first, second);
  const standardError = Math.sqrt(squaredError);
  const statistic = difference / standardError;
  const degreesOfFreedom =
    squaredError ** 2 /
    (first.squaredError ** 2 / first.degreesOfFreedom + second.squaredError ** 2 / second.degreesOfFreedom);
  const reach = studentReach(confidence, degreesOfFreedom) * standardError;
  const widest = ofA.highest - ofA.lowest;
  return {
    difference,
    ...boundsAround(difference, difference - reach, difference + reach, -widest, widest),
    standardError,
    statistic,
    pValue: studentTwoSided(statistic, degreesOfFreedom),
    confidence,
    method: 'welch',
  };
}

/** The double nearest to the difference of the means. */
function differenceOf(a: RatingMoments, b: RatingMoments): number {
  return ratio(a.sum * b.respondents - b.sum * a.respondents, a.respondents * b.respondents) as number;
}
