import {
  addCounts,
  type Columns,
  columnsOf,
  inField,
  mustBe,
  parameters,
  parseColumns,
  parseInput,
  refuse,
  row,
  wholeBetween,
} from '../internal/reading/index.ts';
import { tally } from '../ratings/count-ratings.ts';
import type { RatingCounts } from '../ratings/index.ts';
import {
  HIGHEST,
  LOWEST_PASSIVE,
  LOWEST_PROMOTER,
  npsCountsSchema,
  npsGroups,
  ratingCountsSchema,
} from '../ratings/rating-counts.ts';

/** The three groups of the Net Promoter Score. */
export type NpsCategory = 'promoter' | 'passive' | 'detractor';

export const npsCategoryRatingSchema = wholeBetween(0, HIGHEST);

/**
 * NPS category: the group to which an answer to “How likely are you to recommend us?” belongs.
 *
 * - Formula: 9–10 promoter, 7–8 passive, 0–6 detractor
 * - Unit: one of three names
 * - Convention: surveys on a 1–10 scale use the same thresholds
 * - Source: Reichheld, “The One Number You Need to Grow”, Harvard Business Review 81(12), 2003; “Digital Marketing for
 *   Small Businesses: Customer Advocacy Marketing Techniques”
 *
 * @param rating - The answer: a whole number from 0 to 10.
 * @returns The category.
 * @example
 * npsCategory(9); // => 'promoter'
 * npsCategory(6); // => 'detractor'
 */
export function npsCategory(rating: number): NpsCategory {
  const answer = parseInput(npsCategoryRatingSchema, rating, ['rating']);
  if (answer >= LOWEST_PROMOTER) return 'promoter';
  return answer >= LOWEST_PASSIVE ? 'passive' : 'detractor';
}

/** How many respondents are in each of the three groups. */
export interface NpsCounts {
  /** Respondents who answered 9 or 10. */
  readonly promoters: number;
  /** Respondents who answered 7 or 8. */
  readonly passives: number;
  /** Respondents who answered 0 to 6. */
  readonly detractors: number;
}

export const countNpsRatingsSchema = wholeBetween(0, HIGHEST);

export const countNpsOptionsSchema = parameters({ columns: columnsOf(row({ rating: countNpsRatingsSchema })) });

/** As {@link countNps}, of rows in the caller's own columns. */
export function countNps<Row>(rows: Iterable<Row>, options: { readonly columns: Columns<Row, 'rating'> }): NpsCounts;
/**
 * Counts the answers to “How likely are you to recommend us?” by group.
 *
 * - Formula: 9–10 promoter, 7–8 passive, 0–6 detractor
 * - Unit: respondents
 * - Merges: add up counts of parts of the data with {@link mergeNps}
 * - Source: Reichheld, “The One Number You Need to Grow”, Harvard Business Review 81(12), 2003; “Digital Marketing for
 *   Small Businesses: Customer Advocacy Marketing Techniques”
 *
 * @param ratings - Any iterable of ratings from 0 to 10: an array, a typed array, a Set, a generator.
 * @returns The counts; all zero when there are no ratings.
 * @throws {@link MetricsInputError} at the first rating that is not a whole number from 0 to 10.
 * @example
 * countNps([10, 9, 7, 3]); // => { promoters: 2, passives: 1, detractors: 1 }
 * countNps([10, 9, 11]); // throws MetricsInputError: ratings.2: must be a whole number from 0 to 10, got 11
 */
export function countNps(ratings: Iterable<number>): NpsCounts;
export function countNps(ratings: Iterable<unknown>, options?: object): NpsCounts {
  const { columns } = parseColumns(countNpsOptionsSchema, options);
  return inField('rating', ratings, 'ratings', columns, (given) => npsGroups(tally(given, 0, HIGHEST), 0));
}

/**
 * Merges the NPS counts of two parts of the data.
 *
 * - Formula: the sum, group by group
 * - Unit: respondents
 *
 * @returns The merged counts.
 * @throws {@link MetricsInputError} when a sum is not a safe integer.
 * @example
 * mergeNps(countNps([10, 9]), countNps([8, 0])); // => { promoters: 2, passives: 1, detractors: 1 }
 */
export function mergeNps(a: NpsCounts, b: NpsCounts): NpsCounts {
  const one = parseInput(npsCountsSchema, a, ['a']);
  const other = parseInput(npsCountsSchema, b, ['b']);
  const merged = (group: keyof NpsCounts) => addCounts(one[group], other[group], ['b', group]);
  return { promoters: merged('promoters'), passives: merged('passives'), detractors: merged('detractors') };
}

/**
 * NPS counts from a histogram: the three groups, from how many respondents chose each rating.
 *
 * - Formula: 9–10 promoter, 7–8 passive, below 7 detractor
 * - Unit: respondents
 * - Convention: surveys on a 1–10 scale use the same thresholds
 * - Source: Reichheld, “The One Number You Need to Grow”, Harvard Business Review 81(12), 2003; “Digital Marketing for
 *   Small Businesses: Customer Advocacy Marketing Techniques”; OpenClassrooms, “Turn Your Customers Into Brand
 *   Ambassadors” (1–10)
 *
 * @param counts - Rating counts on the scale 0–10 or 1–10.
 * @returns The counts by group.
 * @throws {@link MetricsInputError} when the counts are on another scale, or a sum is not a safe integer.
 * @example
 * npsCountsFromRatings(countRatings([10, 8, 1], { lowest: 1, highest: 10 })); // => { promoters: 1, passives: 1, detractors: 1 }
 */
export function npsCountsFromRatings(counts: RatingCounts): NpsCounts {
  const scale = parseInput(ratingCountsSchema, counts, ['counts']);
  if (scale.lowest > 1) refuse(['counts', 'lowest'], mustBe('0 or 1', scale.lowest));
  if (scale.highest !== HIGHEST) refuse(['counts', 'highest'], mustBe(`${HIGHEST}`, scale.highest));
  return npsGroups(scale.counts, scale.lowest);
}
