import { addCounts } from '../internal/reading/counts.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import type { RatingCounts } from './count-ratings.ts';
import { ratingCountsSchema } from './rating-counts.ts';

/**
 * Merges the rating counts of two parts of the data: the counts of all of it.
 *
 * - Formula: the sum, point by point
 * - Unit: respondents
 * - Source: follows from the definition of {@link countRatings}
 *
 * @returns The merged counts, on the scale of both.
 * @throws {@link MetricsInputError} when the scales differ, an input is no `RatingCounts`, or a sum is no safe integer.
 * @example
 * const monday = countRatings([1, 2], { lowest: 1, highest: 3 });
 * const tuesday = countRatings([2, 3], { lowest: 1, highest: 3 });
 * mergeRatings(monday, tuesday).counts; // => [1, 2, 1]
 */
export function mergeRatings(a: RatingCounts, b: RatingCounts): RatingCounts {
  const { lowest, highest, counts } = parseInput(ratingCountsSchema, a, ['a']);
  const other = parseInput(ratingCountsSchema, b, ['b']);
  if (other.lowest !== lowest) refuse(['b', 'lowest'], mustBe(`${lowest}, as in a`, other.lowest));
  if (other.highest !== highest) refuse(['b', 'highest'], mustBe(`${highest}, as in a`, other.highest));
  const merged = other.counts.map((count, index) => addCounts(counts[index] as number, count, ['b', 'counts', index]));
  return { lowest, highest, counts: merged };
}
