import { wholeBetween } from '../internal/reading/fields.ts';
import { HIGHEST, npsGroups } from '../ratings/nps.ts';
import { tally } from '../ratings/tally.ts';

/** How many respondents belong to each of the three groups. */
export interface NpsCounts {
  /** Respondents who answered 9 or 10. */
  readonly promoters: number;
  /** Respondents who answered 7 or 8. */
  readonly passives: number;
  /** Respondents who answered 0 to 6. */
  readonly detractors: number;
}

export const countNpsRatingsSchema = wholeBetween(0, HIGHEST);

/**
 * Counts the answers to “How likely are you to recommend us?” by group.
 *
 * - Formula: 9–10 promoter, 7–8 passive, 0–6 detractor
 * - Unit: respondents
 * - Merges: counts of parts of the data add up with {@link mergeNps}
 * - Source: “Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”
 *
 * @param ratings - Any iterable of ratings from 0 to 10: an array, a typed array, a Set, a generator.
 * @returns The counts; all zero when there are no ratings.
 * @throws {@link MetricsInputError} at the first rating that is not a whole number from 0 to 10.
 * @example
 * countNps([10, 9, 7, 3]); // => { promoters: 2, passives: 1, detractors: 1 }
 * countNps([10, 9, 11]); // throws MetricsInputError: ratings.2: must be a whole number from 0 to 10, got 11
 */
export function countNps(ratings: Iterable<number>): NpsCounts {
  return npsGroups(tally(ratings, 0, HIGHEST), 0);
}
