import { parseInput } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import type { RatingCounts } from '../ratings/index.ts';
import { HIGHEST, npsGroups } from '../ratings/nps.ts';
import { ratingCountsSchema } from '../ratings/rating-counts.ts';
import type { NpsCounts } from './count-nps.ts';

/**
 * NPS counts of a histogram: the three groups, from how many respondents chose each rating.
 *
 * - Formula: 9–10 promoter, 7–8 passive, below detractor
 * - Unit: respondents
 * - Convention: a survey that asks on 1–10 has the same thresholds
 * - Source: “Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”; OpenClassrooms, “Turn Your
 *   Customers Into Brand Ambassadors” (1–10)
 *
 * @param counts - Rating counts on the scale 0–10 or 1–10.
 * @returns The counts by group.
 * @throws {@link MetricsInputError} when the counts are on another scale, or a group is no safe integer.
 * @example
 * npsCountsFromRatings(countRatings([10, 8, 1], { lowest: 1, highest: 10 })); // => { promoters: 1, passives: 1, detractors: 1 }
 */
export function npsCountsFromRatings(counts: RatingCounts): NpsCounts {
  const scale = parseInput(ratingCountsSchema, counts, ['counts']);
  if (scale.lowest > 1) refuse(['counts', 'lowest'], mustBe('0 or 1', scale.lowest));
  if (scale.highest !== HIGHEST) refuse(['counts', 'highest'], mustBe(`${HIGHEST}`, scale.highest));
  return npsGroups(scale.counts, scale.lowest);
}
