import { CES_SCALE, cesMean, countRatings, type RatingCounts, ratingMean } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { ratingCounts } from '../ratings/arbitraries.ts';
import { frozen, refusal } from '../support/cases.ts';

describe('cesMean', () => {
  it.each<[source: string, counts: RatingCounts, expected: number]>([
    [
      'LIKE.TG glossary, "Customer experience": total score / responses on 1–7, 20/4',
      countRatings([7, 6, 5, 2], CES_SCALE),
      5,
    ],
    ['by hand: 13/3', countRatings([7, 5, 1], CES_SCALE), 4.333333333333333],
    ['by hand: everybody at 1', { ...CES_SCALE, counts: [3, 0, 0, 0, 0, 0, 0] }, 1],
    ['by hand: everybody at 7', { ...CES_SCALE, counts: [0, 0, 0, 0, 0, 0, 3] }, 7],
    ['by hand: 1–5, 9/2', { lowest: 1, highest: 5, counts: [0, 0, 0, 1, 1] }, 4.5],
  ])('is the mean rating (%s)', (_, counts, expected) => {
    expect(cesMean(counts)).toBe(expected);
  });

  it('is null when nobody answered', () => {
    expect(cesMean(countRatings([], CES_SCALE))).toBeNull();
  });

  it.each<[what: string, counts: unknown, message: string]>([
    [
      'ratings in place of counts',
      [7, 6],
      'counts: must be an object with the keys lowest, highest, counts, got an array (count ratings with countRatings)',
    ],
    [
      'a text as count',
      { ...CES_SCALE, counts: [0, 0, 0, 0, 0, 0, '3'] },
      'counts.counts.6: must be a whole number of at least 0, got "3"',
    ],
  ])('refuses %s', (_, counts, message) => {
    expect(refusal(() => cesMean(counts as RatingCounts))).toBe(message);
  });

  it('is the same as the mean of any rating', () => {
    fc.assert(
      fc.property(ratingCounts, (counts) => {
        expect(cesMean(frozen(counts))).toBe(ratingMean(counts));
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(cesMean).parameters.toEqualTypeOf<[counts: RatingCounts]>();
    expectTypeOf(cesMean).returns.toEqualTypeOf<number | null>();
  });
});
