import { parseInput } from '../internal/reading/parse-input.ts';
import type { RatingCounts } from '../ratings/index.ts';
import { fromAboveMiddle, percentFrom, ratingCountsSchema } from '../ratings/rating-counts.ts';

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
