import { whole } from '../internal/reading/fields.ts';
import { parameters, parseInput, rule } from '../internal/reading/parse-input.ts';
import type { RatingCounts } from './count-ratings.ts';
import { percentFrom, ratingCountsSchema } from './rating-counts.ts';

/** The input of {@link topBoxPercent}. */
export interface TopBoxInput {
  /** How many respondents chose each rating. */
  readonly counts: RatingCounts;
  /** The lowest rating that still belongs to the top boxes: a rating of the scale. */
  readonly from: number;
}

export const topBoxPercentSchema = parameters(
  { counts: ratingCountsSchema, from: whole() },
  rule<TopBoxInput>(
    'from',
    'a rating of the scale',
    ({ counts, from }) => from >= counts.lowest && from <= counts.highest,
  ),
);

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
 * topBoxPercent({ counts: { lowest: 1, highest: 5, counts: [1, 1, 2, 4, 2] }, from: 4 }); // => 60
 */
export function topBoxPercent(input: TopBoxInput): number | null {
  const { counts, from } = parseInput(topBoxPercentSchema, input);
  return percentFrom(counts, from);
}
