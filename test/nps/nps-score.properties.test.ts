import { type NpsCounts, npsScore, npsShares } from 'clientele';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frozen } from '../support/cases.ts';
import { npsCounts, someNpsCounts } from './arbitraries.ts';

function groups(promoters: number, passives: number, detractors: number): NpsCounts {
  return { promoters, passives, detractors };
}

it('lies between −100 and 100, has the sign of promoters − detractors, and is never −0', () => {
  fc.assert(
    fc.property(someNpsCounts, (counts) => {
      const score = npsScore(frozen(counts)) as number;
      expect(Math.abs(score)).toBeLessThanOrEqual(100);
      expect(Math.sign(score)).toBe(Math.sign(counts.promoters - counts.detractors));
      expect(Object.is(score, -0)).toBe(false);
    }),
  );
});

it('changes its sign when promoters and detractors change places', () => {
  fc.assert(
    fc.property(someNpsCounts, ({ promoters, passives, detractors }) => {
      expect(npsScore(groups(detractors, passives, promoters))).toBe(
        0 - (npsScore(groups(promoters, passives, detractors)) as number),
      );
    }),
  );
});

it('depends on the proportion of the groups alone', () => {
  fc.assert(
    fc.property(npsCounts(2 ** 40), fc.integer({ min: 1, max: 2 ** 13 - 1 }), (counts, times) => {
      const { promoters, passives, detractors } = counts;
      expect(npsScore(groups(promoters * times, passives * times, detractors * times))).toBe(npsScore(counts));
    }),
  );
});

it('is 100 times the difference of the shares', () => {
  fc.assert(
    fc.property(someNpsCounts, (counts) => {
      const shares = npsShares(counts) ?? groups(0, 0, 0);
      const difference = 100 * (shares.promoters - shares.detractors);
      expect(Math.abs((npsScore(counts) as number) - difference)).toBeLessThanOrEqual(2 ** -44);
    }),
  );
});
