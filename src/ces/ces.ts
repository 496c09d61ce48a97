import { parseInput } from '../internal/reading/index.ts';
import { type RatingCounts, type RatingScale, ratingMean } from '../ratings/index.ts';
import { fromAboveMiddle, percentFrom, ratingCountsSchema } from '../ratings/rating-counts.ts';

/**
 * The usual scale of a customer effort survey: seven points.
 *
 * - Convention: the direction is the survey's own. The question of 2010 asks how much effort it took, so a high rating is
 *   bad; the wording of 2013 asks for agreement with “made it easy”, so a high rating is good
 * - Source: LIKE.TG glossary, “Customer experience”
 *
 * @example
 * CES_SCALE.highest; // => 7
 */
export const CES_SCALE: RatingScale = Object.freeze({ lowest: 1, highest: 7 });

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

/**
 * Customer effort score as a percentage: the respondents who answered above the middle of the scale.
 *
 * - Formula: `100 × respondents above the middle / respondents`
 * - Unit: percent, from 0 to 100
 * - Convention: above the middle is 5–7 of 7, 4–5 of 5, 4–6 of 6. The direction is the survey's own: with the wording of
 *   2013 (high is ease) these are the customers who agree, with that of 2010 (high is effort) those who struggled
 * - Source: LIKE.TG glossary, “Customer experience”
 *
 * @returns The percentage, or `null` when nobody answered.
 * @throws {@link MetricsInputError} when the input is no `RatingCounts`.
 * @example
 * cesPercent(countRatings([7, 6, 5, 4, 2], CES_SCALE)); // => 60
 */
export function cesPercent(counts: RatingCounts): number | null {
  const scale = parseInput(ratingCountsSchema, counts, ['counts']);
  return percentFrom(scale, fromAboveMiddle(scale));
}
