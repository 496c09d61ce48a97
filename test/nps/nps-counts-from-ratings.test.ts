import { countNps, countRatings, type NpsCounts, npsCountsFromRatings, type RatingCounts } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { countsOn } from '../ratings/arbitraries.ts';
import { frozen, refusal } from '../support/cases.ts';
import { answers } from './arbitraries.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const FROM_ZERO = { lowest: 0, highest: 10 };
const FROM_ONE = { lowest: 1, highest: 10 };

function on(lowest: number, highest: number, counts: number[]): RatingCounts {
  return { lowest, highest, counts };
}

describe('npsCountsFromRatings', () => {
  it.each<[source: string, counts: RatingCounts, groups: NpsCounts]>([
    [
      'CAM, "Customer Advocacy Marketing Techniques": distinct powers of two on 0–10',
      on(0, 10, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]),
      { promoters: 1536, passives: 384, detractors: 127 },
    ],
    [
      'OpenClassrooms, "Turn Your Customers Into Brand Ambassadors": the same on 1–10',
      on(1, 10, [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]),
      { promoters: 1536, passives: 384, detractors: 126 },
    ],
    [
      'CAM: 70, 10 and 20 of 100',
      on(0, 10, [5, 0, 5, 0, 5, 0, 5, 4, 6, 30, 40]),
      { promoters: 70, passives: 10, detractors: 20 },
    ],
    ['by hand: nobody', on(1, 10, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), { promoters: 0, passives: 0, detractors: 0 }],
    [
      'by hand: −0 is 0',
      on(-0, 10, [-0, -0, -0, -0, -0, -0, -0, -0, -0, -0, -0]),
      { promoters: 0, passives: 0, detractors: 0 },
    ],
    [
      'by hand: groups of exactly 2^53 − 1',
      on(0, 10, [MOST - 6, 1, 1, 1, 1, 1, 1, MOST, 0, 1, MOST - 1]),
      { promoters: MOST, passives: MOST, detractors: MOST },
    ],
  ])('sorts a histogram into the groups (%s)', (_, counts, groups) => {
    expect(npsCountsFromRatings(counts)).toStrictEqual(groups);
  });

  it.each<[what: string, counts: unknown, message: string]>([
    ['a scale that starts at 2', on(2, 10, [1, 1, 1, 1, 1, 1, 1, 1, 1]), 'counts.lowest: must be 0 or 1, got 2'],
    ['a scale that ends at 9', on(0, 9, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]), 'counts.highest: must be 10, got 9'],
    ['a scale that ends at 11', on(1, 11, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]), 'counts.highest: must be 10, got 11'],
    ['a scale of stars', on(1, 5, [1, 1, 1, 1, 1]), 'counts.highest: must be 10, got 5'],
    [
      'answers in place of counts',
      [9, 10],
      'counts: must be an object with the keys lowest, highest, counts, got an array (count ratings with countRatings)',
    ],
    [
      'NPS counts',
      { promoters: 1, passives: 0, detractors: 0 },
      [
        'counts.lowest: must be a whole number of at least 0, got undefined',
        'counts.highest: must be a whole number of at least 0, got undefined',
        'counts.counts: must be an array of at most 1001 counts, got undefined',
        ...['promoters', 'passives', 'detractors'].map(
          (key) => `counts.${key}: must be one of the keys lowest, highest, counts, got "${key}"`,
        ),
      ].join('; '),
    ],
  ])('refuses %s', (_, counts, message) => {
    expect(refusal(() => npsCountsFromRatings(counts as RatingCounts))).toBe(message);
  });

  it.each<[group: string, index: number, count: number, counts: RatingCounts]>([
    ['detractors', 1, 1, on(0, 10, [MOST, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['passives', 8, 1, on(0, 10, [0, 0, 0, 0, 0, 0, 0, MOST, 1, 0, 0])],
    ['promoters', 9, MOST, on(1, 10, [0, 0, 0, 0, 0, 0, 0, 0, 1, MOST])],
  ])('refuses %s that add up to 2^53', (_, index, count, counts) => {
    expect(refusal(() => npsCountsFromRatings(counts))).toBe(
      `counts.counts.${index}: must be small enough for a sum of at most ${MOST}, got ${count}`,
    );
  });

  it('gives the groups of the answers that were counted as ratings', () => {
    fc.assert(
      fc.property(answers, (ratings) => {
        expect(npsCountsFromRatings(frozen(countRatings(ratings, FROM_ZERO)))).toStrictEqual(countNps(ratings));
        const fromOne = ratings.filter((rating) => rating > 0);
        expect(npsCountsFromRatings(countRatings(fromOne, FROM_ONE))).toStrictEqual(countNps(fromOne));
      }),
    );
  });

  it('counts every respondent once', () => {
    fc.assert(
      fc.property(fc.oneof(countsOn(FROM_ZERO, 2 ** 49), countsOn(FROM_ONE, 2 ** 49)), (counts) => {
        const { promoters, passives, detractors } = npsCountsFromRatings(counts);
        expect(promoters + passives + detractors).toBe(counts.counts.reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(npsCountsFromRatings).parameters.toEqualTypeOf<[counts: RatingCounts]>();
    expectTypeOf(npsCountsFromRatings).returns.toEqualTypeOf<NpsCounts>();
  });
});
