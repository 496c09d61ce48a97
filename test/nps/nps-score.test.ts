import { countNps, type NpsCounts, npsCountsFromRatings, npsScore } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const MOST = Number.MAX_SAFE_INTEGER;

function groups(promoters: number, passives: number, detractors: number): NpsCounts {
  return { promoters, passives, detractors };
}

describe('npsScore', () => {
  it.each<[source: string, counts: NpsCounts, score: number]>([
    ['CAM, "Customer Advocacy Marketing Techniques": 70, 10, 20 of 100', groups(70, 10, 20), 50],
    ['by hand: only promoters', groups(3, 0, 0), 100],
    ['by hand: only detractors', groups(0, 0, 3), -100],
    ['by hand: only passives', groups(0, 3, 0), 0],
    ['by hand: as many promoters as detractors', groups(5, 1, 5), 0],
    ['by hand: 100/3, not rounded', groups(2, 0, 1), 33.333333333333336],
    ['by hand: −200/3', groups(0, 1, 2), -66.66666666666667],
    ['by hand: 100/7', groups(3, 2, 2), 14.285714285714286],
    ['by hand: −0 is 0', groups(-0, 3, -0), 0],
    ['by hand: M of 2M with M = 2^53 − 1', groups(MOST, MOST, 0), 50],
    ['by hand: 0 of 3M', groups(MOST, MOST, MOST), 0],
    [
      'by hand: 100 (M − 1)/(M + 1) = 100 − 200/2^53, 1.56 steps of 2^−46 below 100',
      groups(MOST, 0, 1),
      99.99999999999997,
    ],
    ['by hand: the same below 0', groups(1, 0, MOST), -99.99999999999997],
    [
      'by hand: 100/2M = 50/2^53 × (1 + 2^−53), 0.78 of a step above 50/2^53',
      groups(MOST, 1, MOST - 1),
      5.5511151231257835e-15,
    ],
  ])('is the percentage of promoters less that of detractors (%s)', (_, counts, score) => {
    expect(npsScore(counts)).toBe(score);
  });

  it('has the same thresholds asked on 1–10 (OpenClassrooms, "Turn Your Customers Into Brand Ambassadors")', () => {
    // Two promoters, two passives and six detractors: −400/10.
    const counts = { lowest: 1, highest: 10, counts: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] };
    expect(npsScore(npsCountsFromRatings(counts))).toBe(-40);
  });

  it('is null when nobody answered', () => {
    expect(npsScore(groups(0, 0, 0))).toBeNull();
    expect(npsScore(groups(-0, -0, -0))).toBeNull();
    expect(npsScore(countNps([]))).toBeNull();
  });

  it.each<[what: string, counts: unknown, message: string]>([
    [
      'answers in place of counts',
      [9, 10],
      'counts: must be an object with the keys promoters, passives, detractors, got an array (count ratings with countNps)',
    ],
    [
      'a missing group',
      { promoters: 7, detractors: 2 },
      'counts.passives: must be a whole number of at least 0, got undefined',
    ],
    [
      'shares',
      { promoters: 0.7, passives: 0, detractors: 0 },
      'counts.promoters: must be a whole number of at least 0, got 0.7',
    ],
  ])('refuses %s', (_, counts, message) => {
    expect(refusal(() => npsScore(counts as NpsCounts))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf(npsScore).parameters.toEqualTypeOf<[counts: NpsCounts]>();
    expectTypeOf(npsScore).returns.toEqualTypeOf<number | null>();
  });
});
