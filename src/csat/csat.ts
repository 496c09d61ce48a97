import { parseInput } from '../internal/reading/index.ts';
import { type RatingCounts, type RatingScale, ratingMean } from '../ratings/index.ts';
import { fromTopTwo, percentFrom, ratingCountsSchema } from '../ratings/rating-counts.ts';

/**
 * The usual scale of a satisfaction survey: five points, 1 the worst.
 *
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @example
 * CSAT_SCALE.highest; // => 5
 */
export const CSAT_SCALE: RatingScale = Object.freeze({ lowest: 1, highest: 5 });

/**
 * The words of the five points of {@link CSAT_SCALE}, worst first.
 *
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @example
 * CSAT_LABELS[4]; // => 'completely satisfied'
 */
export const CSAT_LABELS: readonly string[] = Object.freeze([
  'not at all satisfied',
  'rather dissatisfied',
  'moderately satisfied',
  'rather satisfied',
  'completely satisfied',
]);

/**
 * CSAT as a mean: the sum of all satisfaction ratings divided by the number of respondents.
 *
 * - Formula: `Σ rating × respondents / Σ respondents`
 * - Unit: points of the scale
 * - Convention: any scale; 1–5 ({@link CSAT_SCALE}) and 1–10 are usual. The other convention is {@link csatPercent}
 * - Source: LIKE.TG glossary, “Customer experience” and “Customer perception”
 *
 * @returns The mean, or `null` when nobody answered.
 * @throws {@link MetricsInputError} when the input is no `RatingCounts`.
 * @example
 * csatMean(countRatings([5, 4, 4, 3], CSAT_SCALE)); // => 4
 */
export function csatMean(counts: RatingCounts): number | null {
  return ratingMean(counts);
}

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
