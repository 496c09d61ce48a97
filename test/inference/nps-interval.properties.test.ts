import { countNps, type Interval, mergeNps, type NpsCounts, npsInterval, npsScore } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, npsCounts, someNpsCounts } from '../nps/arbitraries.ts';
import { frozen } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { expectInterval } from './intervals.ts';

const few = npsCounts(30).filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);
const confidence = fc.double({ min: 0.01, max: 1 - 1e-9, noNaN: true });
const width = ({ lower, upper }: Interval) => upper - lower;

describe.each(['adjusted-wald', 'wald', 'score'] as const)('npsInterval by %s', (method) => {
  const interval = (counts: NpsCounts, confidence = 0.95) => npsInterval(counts, { confidence, method }) as Interval;

  it('contains the score, inside −100 to 100', () => {
    fc.assert(
      fc.property(fc.oneof(few, someNpsCounts), confidence, (counts, confidence) => {
        const result = npsInterval(...split(frozen({ counts, confidence, method }), 'counts'));
        expectInterval(result, -100, 100);
        expect(result.estimate).toBe(npsScore(counts));
      }),
    );
  });

  it('changes sign with promoters and detractors swapped', () => {
    fc.assert(
      fc.property(fc.oneof(few, someNpsCounts), (counts) => {
        const { promoters, passives, detractors } = counts;
        const one = interval(counts);
        const other = interval({ promoters: detractors, passives, detractors: promoters });
        expect([other.estimate, other.lower, other.upper]).toEqual([0 - one.estimate, 0 - one.upper, 0 - one.lower]);
      }),
    );
  });

  it('narrows with the answers, and widens with the confidence', () => {
    fc.assert(
      fc.property(few, confidence, (counts, confidence) => {
        const result = interval(counts, confidence);
        const slack = 1e-10;
        expect(width(interval(mergeNps(counts, counts), confidence))).toBeLessThanOrEqual(width(result) + slack);
        expect(width(interval(counts, (1 + confidence) / 2))).toBeGreaterThanOrEqual(width(result) - slack);
      }),
    );
  });

  it('is the same of merged counts and of all answers', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const merged = npsInterval(mergeNps(countNps(a), countNps(b)), { method });
        expect(merged).toStrictEqual(npsInterval(countNps([...a, ...b]), { method }));
      }),
    );
  });
});
