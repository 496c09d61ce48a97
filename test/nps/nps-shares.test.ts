import { type NpsCounts, type NpsShares, npsShares } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { someNpsCounts } from './arbitraries.ts';

const MOST = Number.MAX_SAFE_INTEGER;

function groups(promoters: number, passives: number, detractors: number): NpsCounts {
  return { promoters, passives, detractors };
}

describe('npsShares', () => {
  it.each<[source: string, counts: NpsCounts, shares: NpsShares]>([
    [
      'CAM, "Customer Advocacy Marketing Techniques": 70, 10, 20 of 100',
      groups(70, 10, 20),
      { promoters: 0.7, passives: 0.1, detractors: 0.2 },
    ],
    [
      'by hand: 1/6, 2/6, 3/6',
      groups(1, 2, 3),
      { promoters: 0.16666666666666666, passives: 0.3333333333333333, detractors: 0.5 },
    ],
    ['by hand: only one group', groups(0, 0, 4), { promoters: 0, passives: 0, detractors: 1 }],
    ['by hand: −0 is 0', groups(-0, 4, -0), { promoters: 0, passives: 1, detractors: 0 }],
    [
      'by hand: thirds of 3M with M = 2^53 − 1',
      groups(MOST, MOST, MOST),
      { promoters: 0.3333333333333333, passives: 0.3333333333333333, detractors: 0.3333333333333333 },
    ],
    [
      'by hand: M/2^53 and 1/2^53',
      groups(MOST, 1, 0),
      { promoters: 0.9999999999999999, passives: 1.1102230246251565e-16, detractors: 0 },
    ],
  ])('divides each group by the respondents (%s)', (_, counts, shares) => {
    expect(npsShares(counts)).toStrictEqual(shares);
  });

  it('is null when nobody answered', () => {
    expect(npsShares(groups(0, 0, 0))).toBeNull();
    expect(npsShares(groups(0, -0, 0))).toBeNull();
  });

  it.each<[what: string, counts: unknown, message: string]>([
    [
      'an unknown key',
      { ...groups(1, 1, 1), neutrals: 1 },
      'counts.neutrals: must be one of the keys promoters, passives, detractors, got "neutrals"',
    ],
    [
      'a bad count in an empty survey',
      groups(0, -1, 0),
      'counts.passives: must be a whole number of at least 0, got -1',
    ],
  ])('refuses %s', (_, counts, message) => {
    expect(refusal(() => npsShares(counts as NpsCounts))).toBe(message);
  });

  it('gives shares from 0 to 1 that sum to 1', () => {
    fc.assert(
      fc.property(someNpsCounts, (counts) => {
        const shares = Object.values(npsShares(frozen(counts)) ?? {});
        for (const share of shares) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        const sum = shares.reduce((total, share) => total + share, 0);
        expect(Math.abs(sum - 1)).toBeLessThanOrEqual(2 ** -50);
      }),
    );
  });

  it('orders the shares as the counts are ordered', () => {
    fc.assert(
      fc.property(someNpsCounts, (counts) => {
        const shares = npsShares(counts) ?? groups(0, 0, 0);
        if (counts.promoters <= counts.detractors) expect(shares.promoters).toBeLessThanOrEqual(shares.detractors);
        else expect(shares.promoters).toBeGreaterThanOrEqual(shares.detractors);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(npsShares).parameters.toEqualTypeOf<[counts: NpsCounts]>();
    expectTypeOf(npsShares).returns.toEqualTypeOf<NpsShares | null>();
    expectTypeOf<NpsShares>().toEqualTypeOf<{
      readonly promoters: number;
      readonly passives: number;
      readonly detractors: number;
    }>();
  });
});
