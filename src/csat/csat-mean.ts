import { type RatingCounts, ratingMean } from '../ratings/index.ts';

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
