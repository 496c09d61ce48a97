import { countRatings, type RatingCounts, ratingMean } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { ratingCounts, ratingsOn, scales, someRatingCounts } from './arbitraries.ts';

const MOST = Number.MAX_SAFE_INTEGER;

function on(lowest: number, ...counts: number[]): RatingCounts {
  return { lowest, highest: lowest + counts.length - 1, counts };
}

describe('ratingMean', () => {
  it.each<[source: string, counts: RatingCounts, expected: number]>([
    ['LIKE.TG glossary, "Customer experience": sum / respondents, (3 + 2 × 4 + 5) / 4', on(1, 0, 0, 1, 2, 1), 4],
    [
      'LIKE.TG glossary, "Customer perception": the same on 1–10, (10 + 2 × 9 + 1) / 4',
      on(1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 1),
      7.25,
    ],
    ['by hand: a single answer', on(1, 0, 0, 1), 3],
    ['by hand: 19/6 = 3.1666…', on(1, 1, 1, 1, 2, 1), 3.1666666666666665],
    ['by hand: 2/3 of a point on 0–1', on(0, 1, 2), 0.6666666666666666],
    ['by hand: each point of 0–1000 once', on(0, ...new Array<number>(1001).fill(1)), 500],
    ['by hand: everybody at the lowest point, 0', on(0, 7, 0), 0],
    ['by hand: −0 counts as 0', on(-0, 7, -0), 0],
    ['by hand: (M + 2M) / 2M with M = 2^53 − 1', on(1, MOST, MOST), 1.5],
    ['by hand: M/(M + 1) = 1 − 2^−53 with M = 2^53 − 1', on(0, 1, MOST), 0.9999999999999999],
    ['by hand: (2M − 1) / 2 = M − 1/2, halfway between M − 1 (even) and M', on(MOST - 1, 1, 1), MOST - 1],
    ['by hand: (3M − 1) / 3 is nearer to M', on(MOST - 1, 1, 2), MOST],
  ])('divides the sum of the ratings by the respondents (%s)', (_, counts, expected) => {
    expect(ratingMean(counts)).toBe(expected);
  });

  it('is null when nobody answered', () => {
    expect(ratingMean(on(1, 0, 0, 0, 0, 0))).toBeNull();
    expect(ratingMean(on(0, -0, -0))).toBeNull();
  });

  it.each<[what: string, counts: unknown, message: string]>([
    [
      'ratings in place of counts',
      [5, 4],
      'counts: must be an object with the keys lowest, highest, counts, got an array (count ratings with countRatings)',
    ],
    [
      'an unknown key',
      { ...on(1, 1, 1), mean: 2 },
      'counts.mean: must be one of the keys lowest, highest, counts, got "mean"',
    ],
    ['a fraction', on(1, 1, 0.5), 'counts.counts.1: must be a whole number of at least 0, got 0.5'],
  ])('refuses %s', (_, counts, message) => {
    expect(refusal(() => ratingMean(counts as RatingCounts))).toBe(message);
  });

  it('lies between the lowest and the highest rating that was given', () => {
    fc.assert(
      fc.property(someRatingCounts, ({ lowest, highest, counts }) => {
        const given = counts.flatMap((count, index) => (count > 0 ? [lowest + index] : []));
        const mean = ratingMean(frozen({ lowest, highest, counts }));
        expect(mean).toBeGreaterThanOrEqual(Math.min(...given));
        expect(mean).toBeLessThanOrEqual(Math.max(...given));
      }),
    );
  });

  it('is null just when nobody answered', () => {
    fc.assert(
      fc.property(ratingCounts, (counts) => {
        expect(ratingMean(counts) === null).toBe(counts.counts.every((count) => count === 0));
      }),
    );
  });

  it('depends neither on the order of the ratings nor on how often the survey is repeated', () => {
    const samples = scales.chain((scale) =>
      fc.tuple(fc.constant(scale), ratingsOn(scale), fc.integer({ min: 1, max: 9 })),
    );
    fc.assert(
      fc.property(samples, ([scale, ratings, times]) => {
        const repeated = new Array<number[]>(times).fill([...ratings].reverse()).flat();
        expect(ratingMean(countRatings(repeated, scale))).toBe(ratingMean(countRatings(ratings, scale)));
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(ratingMean).parameters.toEqualTypeOf<[counts: RatingCounts]>();
    expectTypeOf(ratingMean).returns.toEqualTypeOf<number | null>();
  });
});
