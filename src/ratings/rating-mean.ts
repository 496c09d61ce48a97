import { ratio } from '../internal/exact/ratio.ts';
import { totalOf } from '../internal/reading/counts.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import type { RatingCounts } from './count-ratings.ts';
import { ratingCountsSchema, sumOfRatings } from './rating-counts.ts';

/**
 * Mean rating: the sum of all ratings divided by the number of respondents.
 *
 * - Formula: `Σ rating × respondents / Σ respondents`
 * - Unit: points of the scale
 * - Source: LIKE.TG glossary, "Customer experience"
 *
 * @returns The mean, from `lowest` to `highest`, or `null` when nobody answered.
 * @throws {@link MetricsInputError} when the input is no `RatingCounts`.
 * @example
 * ratingMean({ lowest: 1, highest: 5, counts: [0, 0, 1, 2, 1] }); // => 4
 * ratingMean({ lowest: 1, highest: 5, counts: [0, 0, 0, 0, 0] }); // => null
 */
export function ratingMean(counts: RatingCounts): number | null {
  const scale = parseInput(ratingCountsSchema, counts, ['counts']);
  return ratio(sumOfRatings(scale), totalOf(scale.counts));
}
