import { countRatings, mergeRatings, type RatingCounts } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { countsOn, ratingsOn, scales } from './arbitraries.ts';

const MOST = Number.MAX_SAFE_INTEGER;

function on(lowest: number, ...counts: number[]): RatingCounts {
  return { lowest, highest: lowest + counts.length - 1, counts };
}

describe('mergeRatings', () => {
  it.each<[source: string, a: RatingCounts, b: RatingCounts, merged: RatingCounts]>([
    ['by hand: 1, 2 and 2, 3', on(1, 1, 1, 0), on(1, 0, 1, 1), on(1, 1, 2, 1)],
    ['by hand: 10 + 1, 20 + 2', on(0, 10, 20), on(0, 1, 2), on(0, 11, 22)],
    ['by hand: nobody and somebody', on(1, 0, 0), on(1, 3, 4), on(1, 3, 4)],
    ['by hand: nobody twice', on(1, 0, 0), on(1, 0, 0), on(1, 0, 0)],
    ['by hand: a sum of exactly 2^53 − 1', on(1, MOST - 1, 0), on(1, 1, MOST), on(1, MOST, MOST)],
    ['by hand: −0 is 0', on(-0, -0, 1), on(0, -0, 1), on(0, 0, 2)],
  ])('adds up point by point (%s)', (_, a, b, merged) => {
    expect(mergeRatings(a, b)).toStrictEqual(merged);
  });

  it.each<[what: string, a: unknown, b: unknown, message: string]>([
    ['another lowest rating', on(1, 1, 1), on(0, 1, 1, 1), 'b.lowest: must be 1, as in a, got 0'],
    ['another highest rating', on(1, 1, 1), on(1, 1, 1, 1), 'b.highest: must be 2, as in a, got 3'],
    ['another scale of as many points', on(1, 1, 1), on(2, 1, 1), 'b.lowest: must be 1, as in a, got 2'],
    [
      'a missing b',
      on(1, 1, 1),
      undefined,
      'b: must be an object with the keys lowest, highest, counts, got undefined',
    ],
    [
      'a missing a',
      undefined,
      on(1, 1, 1),
      'a: must be an object with the keys lowest, highest, counts, got undefined',
    ],
    [
      'a sum of 2^53',
      on(1, 5, MOST),
      on(1, 5, 1),
      `b.counts.1: must be small enough for a sum of at most ${MOST}, got 1`,
    ],
    [
      'a sum of two large counts',
      on(1, MOST, 1),
      on(1, 8, 1),
      `b.counts.0: must be small enough for a sum of at most ${MOST}, got 8`,
    ],
  ])('refuses %s', (_, a, b, message) => {
    expect(refusal(() => mergeRatings(a as RatingCounts, b as RatingCounts))).toBe(message);
  });

  const samples = scales.chain((scale) => fc.tuple(fc.constant(scale), ratingsOn(scale), ratingsOn(scale)));

  it('gives the counts of all ratings from those of two parts', () => {
    fc.assert(
      fc.property(samples, ([scale, a, b]) => {
        const merged = mergeRatings(countRatings(a, scale), countRatings(b, scale));
        expect(merged).toStrictEqual(countRatings([...a, ...b], scale));
      }),
    );
  });

  it('is commutative and associative, and leaves its inputs as they are', () => {
    const parts = scales.chain((scale) => fc.array(countsOn(scale, 2 ** 51), { minLength: 3, maxLength: 3 }));
    fc.assert(
      fc.property(parts, (counts) => {
        const [a, b, c] = frozen(counts) as [RatingCounts, RatingCounts, RatingCounts];
        expect(mergeRatings(a, b)).toStrictEqual(mergeRatings(b, a));
        expect(mergeRatings(mergeRatings(a, b), c)).toStrictEqual(mergeRatings(a, mergeRatings(b, c)));
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(mergeRatings).parameters.toEqualTypeOf<[a: RatingCounts, b: RatingCounts]>();
    expectTypeOf(mergeRatings).returns.toEqualTypeOf<RatingCounts>();
  });
});
