import type { RatingCounts, RatingScale } from 'clientele';
import fc from 'fast-check';

/** A scale of 2 to 12 points. */
export const scales: fc.Arbitrary<RatingScale> = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 11 }))
  .map(([lowest, steps]) => ({ lowest, highest: lowest + steps }));

/** Ratings on a scale. */
export function ratingsOn({ lowest, highest }: RatingScale): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: lowest, max: highest }));
}

/** Counts on a scale, each up to `most`. */
export function countsOn(scale: RatingScale, most = Number.MAX_SAFE_INTEGER): fc.Arbitrary<RatingCounts> {
  const length = scale.highest - scale.lowest + 1;
  return fc.array(fc.nat(most), { minLength: length, maxLength: length }).map((counts) => ({ ...scale, counts }));
}

/** Counts on some scale, also without respondents. */
export const ratingCounts: fc.Arbitrary<RatingCounts> = scales.chain((scale) =>
  fc.oneof({ weight: 9, arbitrary: countsOn(scale) }, { weight: 1, arbitrary: countsOn(scale, 0) }),
);

/** Counts of which somebody is counted. */
export const someRatingCounts = ratingCounts.filter(({ counts }) => counts.some((count) => count > 0));
