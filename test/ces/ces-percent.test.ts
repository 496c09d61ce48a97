import { CES_SCALE, cesPercent, countRatings, type RatingCounts } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { someRatingCounts } from '../ratings/arbitraries.ts';
import { frozen, refusal } from '../support/cases.ts';

function on(lowest: number, ...counts: number[]): RatingCounts {
  return { lowest, highest: lowest + counts.length - 1, counts };
}

describe('cesPercent', () => {
  it.each<[source: string, counts: RatingCounts, expected: number]>([
    ['LIKE.TG glossary, "Customer experience": 7, 6 and 5 of 7, 4, 2', countRatings([7, 6, 5, 4, 2], CES_SCALE), 60],
    ['by hand: 5–7 of 7, 112/127', on(1, 1, 2, 4, 8, 16, 32, 64), 88.18897637795276],
    ['by hand: 4–5 of 5, 24/31', on(1, 1, 2, 4, 8, 16), 77.41935483870968],
    ['by hand: 4–6 of 6, 56/63', on(1, 1, 2, 4, 8, 16, 32), 88.88888888888889],
    ['by hand: 6–10 of 0–10, 5/11', on(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 45.45454545454545],
    ['by hand: 1 of 0–1, 1/4', on(0, 3, 1), 25],
    ['by hand: 2 of 1–2, 1/4', on(1, 3, 1), 25],
    ['by hand: everybody in the middle', on(1, 0, 0, 0, 5, 0, 0, 0), 0],
    ['by hand: −0 above the middle are 0', on(1, 1, 1, -0), 0],
    ['by hand: everybody above the middle', on(1, 0, 0, 0, 0, 5, 0, 0), 100],
  ])('is the percentage above the middle of the scale (%s)', (_, counts, expected) => {
    expect(cesPercent(counts)).toBe(expected);
  });

  it('is null when nobody answered', () => {
    expect(cesPercent(countRatings([], CES_SCALE))).toBeNull();
  });

  it.each<[what: string, counts: unknown, message: string]>([
    [
      'ratings in place of counts',
      [7, 6],
      'counts: must be an object with the keys lowest, highest, counts, got an array (count ratings with countRatings)',
    ],
    ['nothing', undefined, 'counts: must be an object with the keys lowest, highest, counts, got undefined'],
    [
      'a missing end',
      { highest: 7, counts: [1, 1, 1, 1, 1, 1, 1] },
      'counts.lowest: must be a whole number of at least 0, got undefined',
    ],
    ['a negative count', on(1, 1, -1, 1), 'counts.counts.1: must be a whole number of at least 0, got -1'],
  ])('refuses %s', (_, counts, message) => {
    expect(refusal(() => cesPercent(counts as RatingCounts))).toBe(message);
  });

  it('leaves out those in the middle and, on the scale turned round, counts the others', () => {
    fc.assert(
      fc.property(someRatingCounts, (counts) => {
        const turned = { ...counts, counts: [...counts.counts].reverse() };
        const above = cesPercent(frozen(counts)) as number;
        const below = cesPercent(turned) as number;
        const middle = (counts.lowest + counts.highest) / 2;
        const inTheMiddle = counts.counts.filter(
          (_, index) => counts.lowest + index === middle && counts.counts[index] !== 0,
        );
        if (inTheMiddle.length === 0) expect(Math.abs(above + below - 100)).toBeLessThanOrEqual(2 ** -45);
        else expect(above + below).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(cesPercent).parameters.toEqualTypeOf<[counts: RatingCounts]>();
    expectTypeOf(cesPercent).returns.toEqualTypeOf<number | null>();
  });
});
