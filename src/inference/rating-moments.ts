import { ratio } from '../internal/exact/ratio.ts';
import { totalOf } from '../internal/reading/counts.ts';
import { type RatingHistogram, sumOfRatings } from '../ratings/rating-counts.ts';

/** What the intervals of mean ratings follow from. */
export interface RatingMoments {
  readonly sum: bigint;
  readonly respondents: bigint;
  /** The variance of the mean, as estimated from the ratings. */
  readonly squaredError: number;
  readonly degreesOfFreedom: number;
}

/** The moments of ratings, of which there must be two to show a variance; the points are counted from the lowest. */
export function ratingMoments(scale: Pick<RatingHistogram, 'lowest' | 'counts'>): RatingMoments | null {
  const respondents = totalOf(scale.counts);
  if (respondents < 2n) return null;
  const mean = ratio(sumOfRatings({ lowest: 0, counts: scale.counts }), respondents) as number;
  const squares = scale.counts.reduce((sum, count, index) => sum + count * (index - mean) ** 2, 0);
  const degreesOfFreedom = Number(respondents - 1n);
  const squaredError = squares / degreesOfFreedom / Number(respondents);
  return { sum: sumOfRatings(scale), respondents, squaredError, degreesOfFreedom };
}
