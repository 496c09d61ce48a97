import { type RatingCounts, ratingMean } from '../ratings/index.ts';

/**
 * Customer effort score as a mean: the sum of all ratings divided by the number of respondents.
 *
 * - Formula: `Σ rating × respondents / Σ respondents`
 * - Unit: points of the scale
 * - Convention: the direction is the survey's own: high is effort in the question of 2010, ease in that of 2013
 * - Source: LIKE.TG glossary, “Customer experience”
 *
 * @returns The mean, or `null` when nobody answered.
 * @throws {@link MetricsInputError} when the input is no `RatingCounts`.
 * @example
 * cesMean(countRatings([7, 6, 5, 2], CES_SCALE)); // => 5
 */
export function cesMean(counts: RatingCounts): number | null {
  return ratingMean(counts);
}
