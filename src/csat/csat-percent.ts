import { parseInput } from '../internal/reading/parse-input.ts';
import type { RatingCounts } from '../ratings/index.ts';
import { fromTopTwo, percentFrom, ratingCountsSchema } from '../ratings/rating-counts.ts';

/**
 * CSAT as a percentage: the respondents who chose one of the top two points of the scale.
 *
 * - Formula: `100 × respondents of the top two points / respondents`
 * - Unit: percent, from 0 to 100
 * - Convention: satisfied = the top two points, whatever the scale (4–5 of 5, 9–10 of 10); `topBoxPercent` takes
 *   another border, as on a scale of two points everybody is in the top two. The other convention is {@link csatMean}
 * - Source: LIKE.TG glossary, “Customer satisfaction survey”
 *
 * @returns The percentage, or `null` when nobody answered.
 * @throws {@link MetricsInputError} when the input is no `RatingCounts`.
 * @example
 * csatPercent(countRatings([5, 4, 4, 3, 1], CSAT_SCALE)); // => 60
 */
export function csatPercent(counts: RatingCounts): number | null {
  const scale = parseInput(ratingCountsSchema, counts, ['counts']);
  return percentFrom(scale, fromTopTwo(scale));
}
