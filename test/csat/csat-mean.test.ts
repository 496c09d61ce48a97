import { CSAT_SCALE, countRatings, csatMean, type RatingCounts, ratingMean } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { ratingCounts } from '../ratings/arbitraries.ts';
import { frozen, refusal } from '../support/cases.ts';

const ONE_TO_TEN = { lowest: 1, highest: 10 };

describe('csatMean', () => {
  it.each<[source: string, counts: RatingCounts, expected: number]>([
    ['LIKE.TG glossary, "Customer experience": sum / respondents, 16/4', countRatings([5, 4, 4, 3], CSAT_SCALE), 4],
    ['LIKE.TG glossary, "Customer perception": the same on 1–10, 25/4', countRatings([10, 8, 6, 1], ONE_TO_TEN), 6.25],
    ['by hand: 10/3', countRatings([5, 4, 1], CSAT_SCALE), 3.3333333333333335],
    ['by hand: everybody not at all satisfied', { ...CSAT_SCALE, counts: [9, 0, 0, 0, 0] }, 1],
    ['by hand: everybody completely satisfied', { ...CSAT_SCALE, counts: [0, 0, 0, 0, 9] }, 5],
  ])('is the mean rating (%s)', (_, counts, expected) => {
    expect(csatMean(counts)).toBe(expected);
  });

  it('is null when nobody answered', () => {
    expect(csatMean(countRatings([], CSAT_SCALE))).toBeNull();
  });

  it.each<[what: string, counts: unknown, message: string]>([
    [
      'ratings in place of counts',
      [5, 4],
      'counts: must be an object with the keys lowest, highest, counts, got an array (count ratings with countRatings)',
    ],
    [
      'a negative count',
      { ...CSAT_SCALE, counts: [1, 0, 0, 0, -1] },
      'counts.counts.4: must be a whole number of at least 0, got -1',
    ],
  ])('refuses %s', (_, counts, message) => {
    expect(refusal(() => csatMean(counts as RatingCounts))).toBe(message);
  });

  it('is the same as the mean of any rating', () => {
    fc.assert(
      fc.property(ratingCounts, (counts) => {
        expect(csatMean(frozen(counts))).toBe(ratingMean(counts));
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(csatMean).parameters.toEqualTypeOf<[counts: RatingCounts]>();
    expectTypeOf(csatMean).returns.toEqualTypeOf<number | null>();
  });
});
