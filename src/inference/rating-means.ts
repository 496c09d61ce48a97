import { mustBe, parameters, parseInput, parseOptions, ratio, refuse, totalOf } from '../internal/reading/index.ts';
import { studentTwoSided } from '../internal/statistics/index.ts';
import { type RatingCounts, ratingMean } from '../ratings/index.ts';
import { type RatingHistogram, ratingCountsSchema, sumOfRatings } from '../ratings/rating-counts.ts';
import { boundsAround, type Comparison, confidence, type Interval, studentReach } from './interval.ts';

/** What the intervals of mean ratings follow from. */
interface RatingMoments {
  readonly sum: bigint;
  readonly respondents: bigint;
  /** The variance of the mean, as estimated from the ratings. */
  readonly squaredError: number;
  readonly degreesOfFreedom: number;
}

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

/** The moments of ratings, of which there must be two to show a variance; the points are counted from the lowest. */
function ratingMoments(scale: Pick<RatingHistogram, 'lowest' | 'counts'>): RatingMoments | null {
  const respondents = totalOf(scale.counts);
  if (respondents < 2n) return null;
  const mean = ratio(sumOfRatings({ lowest: 0, counts: scale.counts }), respondents) as number;
  const squares = scale.counts.reduce((sum, count, index) => sum + count * (index - mean) ** 2, 0);
  const degreesOfFreedom = Number(respondents - 1n);
  const squaredError = squares / degreesOfFreedom / Number(respondents);
  return { sum: sumOfRatings(scale), respondents, squaredError, degreesOfFreedom };
}
