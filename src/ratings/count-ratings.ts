import { whole } from '../internal/reading/fields.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import { ratingScaleSchema } from './rating-counts.ts';
import { tally } from './tally.ts';

/** The whole numbers that a survey lets its respondents choose from. */
export interface RatingScale {
  /** The lowest rating: a whole number of at least 0. */
  readonly lowest: number;
  /** The highest rating: a whole number above `lowest`, at most 1000 above it. */
  readonly highest: number;
}

/** How many respondents chose each rating of a scale. */
export interface RatingCounts extends RatingScale {
  /** `counts[i]` respondents answered `lowest + i`; one entry for each rating of the scale. */
  readonly counts: readonly number[];
}

export const countRatingsRatingsSchema = whole();

/**
 * Counts ratings: how many respondents chose each point of a scale, from which every satisfaction metric follows.
 *
 * - Formula: `counts[i]` = the number of ratings that equal `lowest + i`
 * - Unit: respondents
 * - Merges: counts of parts of the data add up with {@link mergeRatings}
 * - Source: LIKE.TG glossary, "Customer experience"
 *
 * @param ratings - Any iterable of ratings: an array, a typed array, a Set, a generator.
 * @param scale - The lowest and highest rating that can be given.
 * @returns The counts; all zero when there are no ratings.
 * @throws {@link MetricsInputError} at the first rating that is not a whole number of the scale, or when the scale is none.
 * @example
 * countRatings([5, 4, 5], { lowest: 1, highest: 5 }); // => { lowest: 1, highest: 5, counts: [0, 0, 0, 1, 2] }
 */
export function countRatings(ratings: Iterable<number>, scale: RatingScale): RatingCounts {
  const { lowest, highest } = parseInput(ratingScaleSchema, scale, ['scale']);
  return { lowest, highest, counts: tally(ratings, lowest, highest) };
}
