import { CSAT_SCALE, countRatings, csatPercent, type RatingCounts } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { someRatingCounts } from '../ratings/arbitraries.ts';
import { frozen, refusal } from '../support/cases.ts';

const MOST = Number.MAX_SAFE_INTEGER;

function on(lowest: number, ...counts: number[]): RatingCounts {
  return { lowest, highest: lowest + counts.length - 1, counts };
}

describe('csatPercent', () => {
  it.each<[source: string, counts: RatingCounts, expected: number]>([
    [
      'LIKE.TG glossary, "Customer satisfaction survey": the top two of five options, 3 of 5',
      countRatings([5, 4, 4, 3, 1], CSAT_SCALE),
      60,
    ],
    ['by hand: 4 and 5 of 1–5 are satisfied, 24/31', on(1, 1, 2, 4, 8, 16), 77.41935483870968],
    ['by hand: 9 and 10 of 1–10 are satisfied, 3 of 12', on(1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2), 25],
    ['by hand: 9 and 10 of 0–10 are satisfied, 2 of 11', on(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 18.181818181818183],
    ['by hand: 2 and 3 of 1–3 are satisfied, 2/3', on(1, 1, 1, 1), 66.66666666666667],
    ['by hand: nobody is satisfied', on(1, 1, 1, 1, 0, 0), 0],
    ['by hand: −0 satisfied are 0', on(1, 1, 1, 1, -0, -0), 0],
    ['by hand: everybody is satisfied', on(1, 0, 0, 0, 1, 1), 100],
    ['by hand: 2M/3M with M = 2^53 − 1', on(1, MOST, MOST, MOST), 66.66666666666667],
  ])('is the percentage of the top two points (%s)', (_, counts, expected) => {
    expect(csatPercent(counts)).toBe(expected);
  });

  it('is null when nobody answered', () => {
    expect(csatPercent(countRatings([], CSAT_SCALE))).toBeNull();
  });

  it.each<[what: string, counts: unknown, message: string]>([
    [
      'ratings in place of counts',
      [5, 4],
      'counts: must be an object with the keys lowest, highest, counts, got an array (count ratings with countRatings)',
    ],
    ['nothing', undefined, 'counts: must be an object with the keys lowest, highest, counts, got undefined'],
    [
      'a missing end',
      { lowest: 1, counts: [1, 1, 1, 1, 1] },
      'counts.highest: must be a whole number of at least 0, got undefined',
    ],
    ['a fraction', on(1, 0.5, 1, 1), 'counts.counts.0: must be a whole number of at least 0, got 0.5'],
  ])('refuses %s', (_, counts, message) => {
    expect(refusal(() => csatPercent(counts as RatingCounts))).toBe(message);
  });

  it('lies between 0 and 100, and ignores how the others are spread', () => {
    fc.assert(
      fc.property(someRatingCounts, (counts) => {
        const percent = csatPercent(frozen(counts));
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        const others = counts.counts.slice(0, -2).reverse();
        expect(csatPercent({ ...counts, counts: [...others, ...counts.counts.slice(-2)] })).toBe(percent);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(csatPercent).parameters.toEqualTypeOf<[counts: RatingCounts]>();
    expectTypeOf(csatPercent).returns.toEqualTypeOf<number | null>();
  });
});
