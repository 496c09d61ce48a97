import {
  mustBe,
  parameters,
  parseInput,
  parseOptions,
  ratio,
  refuse,
  totalOf,
  whole,
} from '../internal/reading/index.ts';
import type { RatingCounts } from './count-ratings.ts';
import { percentFrom, ratingCountsSchema, sumOfRatings } from './rating-counts.ts';

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

/** What is chosen about {@link topBoxPercent}. */
export interface TopBoxOptions {
  /** The lowest rating that still belongs to the top boxes: a rating of the scale. */
  readonly from: number;
}

export const topBoxOptionsSchema = parameters({ from: whole() });

/**
 * Top-box percent: the percentage of respondents who answered `from` or more.
 *
 * - Formula: `100 × respondents who answered from or more / respondents`
 * - Unit: percent, from 0 to 100
 * - Source: LIKE.TG glossary, "Customer satisfaction survey"
 *
 * @returns The percentage, or `null` when nobody answered.
 * @throws {@link MetricsInputError} when the counts are no `RatingCounts` or `from` is no rating of their scale.
 * @example
 * topBoxPercent({ lowest: 1, highest: 5, counts: [1, 1, 2, 4, 2] }, { from: 4 }); // => 60
 */
export function topBoxPercent(counts: RatingCounts, options: TopBoxOptions): number | null {
  const read = parseInput(ratingCountsSchema, counts, ['counts']);
  const { from } = parseOptions(topBoxOptionsSchema, options);
  if (from < read.lowest || from > read.highest) refuse(['options', 'from'], mustBe('a rating of the scale', from));
  return percentFrom(read, from);
}
