import { wholeBetween } from '../internal/reading/fields.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import { HIGHEST, LOWEST_PASSIVE, LOWEST_PROMOTER } from '../ratings/nps.ts';

/** The three groups of the Net Promoter Score. */
export type NpsCategory = 'promoter' | 'passive' | 'detractor';

export const npsCategoryRatingSchema = wholeBetween(0, HIGHEST);

/**
 * NPS category: the group to which an answer to “How likely are you to recommend us?” belongs.
 *
 * - Formula: 9–10 promoter, 7–8 passive, 0–6 detractor
 * - Unit: one of three names
 * - Convention: the thresholds are the same where a survey asks on 1–10
 * - Source: “Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”
 *
 * @param rating - The answer: a whole number from 0 to 10.
 * @returns The category.
 * @throws {@link MetricsInputError} when the rating is not a whole number from 0 to 10.
 * @example
 * npsCategory(9); // => 'promoter'
 * npsCategory(6); // => 'detractor'
 */
export function npsCategory(rating: number): NpsCategory {
  const answer = parseInput(npsCategoryRatingSchema, rating, ['rating']);
  if (answer >= LOWEST_PROMOTER) return 'promoter';
  return answer >= LOWEST_PASSIVE ? 'passive' : 'detractor';
}
