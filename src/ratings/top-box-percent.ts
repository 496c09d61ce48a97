import { whole } from '../internal/reading/fields.ts';
import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import type { RatingCounts } from './count-ratings.ts';
import { percentFrom, ratingCountsSchema } from './rating-counts.ts';

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
