import { type CompareRatingMeansOptions, type Comparison, compareRatingMeans, type RatingCounts } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { expectComparison, expectComparisonOf } from './intervals.ts';

const on = (lowest: number, ...counts: readonly number[]) => ({ lowest, highest: lowest + counts.length - 1, counts });
const may = on(1, 0, 1, 1, 3, 3);
const june = on(1, 1, 2, 2, 2, 1);

describe('compareRatingMeans', () => {
  it.each<
    [
      a: RatingCounts,
      b: RatingCounts,
      confidence: number,
      interval: readonly [number, number, number, number],
      test: readonly [number, number],
    ]
  >([
    [
      may,
      june,
      0.95,
      [1, -0.2865819248049114, 2.2865819248049113, 0.5976143046671968],
      [1.673320053068151, 0.1173311236203356],
    ],
    [
      on(1, 0, 0, 0, 0, 9),
      june,
      0.95,
      [2, 0.9053916697328869, 3.0946083302671132, 0.4629100498862757],
      [4.320493798938574, 0.003478084265002783],
    ],
    [
      on(0, 18, 2, 3, 7, 12, 32, 9, 17, 30, 64, 56),
      on(0, 17, 1, 6, 11, 10, 38, 8, 13, 36, 52, 58),
      0.95,
      [0.14, -0.3812692945172967, 0.6612692945172979, 0.2653121825639891],
      [0.5276802544347348, 0.5979563182790089],
    ],
    [
      on(1, 5, 12, 40, 80, 63),
      on(1, 90, 40, 20, 4, 1),
      0.99,
      [2.300645161290323, 2.04678241352998, 2.554507909050665, 0.09801657026296419],
      [23.47200228612394, 9.218226440057842e-74],
    ],
  ])('of %j and %j at %d is Welch’s test of R 4.2.2 (t.test)', (a, b, confidence, interval, test) => {
    const comparison = compareRatingMeans(a, b, { confidence });
    expectComparisonOf(comparison, interval, test);
    expect(comparison).toMatchObject({ confidence, method: 'welch' });
  });

  it('cuts the bounds off where no difference can be (R 4.2.2: −4.56 and 3.56)', () => {
    expect(compareRatingMeans(on(1, 3, 0, 1), on(1, 1, 0, 1), { confidence: 0.9 })).toMatchObject({
      lower: -2,
      upper: 2,
    });
  });

  it.each<[what: string, a: RatingCounts, b: RatingCounts]>([
    ['nobody in the first group', on(1, 0, 0), on(1, 2, 2)],
    ['one respondent in the second', on(1, 2, 2), on(1, 0, 1)],
    ['no variance in either', on(1, 2, 0), on(1, 0, 2)],
  ])('is null with %s', (_, a, b) => {
    expect(compareRatingMeans(a, b)).toBeNull();
  });

  it.each<[what: string, input: unknown, message: string]>([
    ['another lowest point', { a: on(1, 1, 1), b: { ...on(0, 1, 1, 1) } }, 'b.lowest: must be 1, as in a, got 0'],
    ['another highest point', { a: on(1, 1, 1), b: on(1, 1, 1, 1) }, 'b.highest: must be 2, as in a, got 3'],
    ['a missing group', { a: may }, 'b: must be an object with the keys lowest, highest, counts, got undefined'],
    [
      'a fraction of a respondent',
      { a: may, b: on(1, 0.5, 1, 1, 1, 1) },
      'b.counts.0: must be a whole number of at least 0, got 0.5',
    ],
    ['null', null, 'a: must be an object with the keys lowest, highest, counts, got undefined'],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => compareRatingMeans(...split(input, 'a', 'b')))).toBe(message);
  });

  it('contains the difference, and has the opposite signs for the groups swapped', () => {
    const group = fc
      .array(fc.oneof(fc.nat(5), fc.maxSafeNat()), { minLength: 4, maxLength: 4 })
      .map((counts) => on(2, ...counts));
    fc.assert(
      fc.property(group, group, (a, b) => {
        const [one, other] = [compareRatingMeans(...split(frozen({ a, b }), 'a', 'b')), compareRatingMeans(b, a)];
        if (one === null) expect(other).toBeNull();
        else expectComparison(one, other as Comparison, 3);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(compareRatingMeans).parameters.toEqualTypeOf<
      [a: RatingCounts, b: RatingCounts, options?: CompareRatingMeansOptions]
    >();
    expectTypeOf(compareRatingMeans).returns.toEqualTypeOf<Comparison | null>();
  });
});
