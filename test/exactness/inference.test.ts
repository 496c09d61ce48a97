import * as clientele from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, positiveCount } from '../support/arbitraries.ts';
import { expectNearest } from '../support/exactness.ts';
import { add, divide, multiply, rational, subtract } from '../support/rational.ts';

const groups = fc.record({ promoters: count, passives: positiveCount, detractors: count });

const trials = fc.tuple(count, positiveCount).map(([a, b]) => ({ successes: Math.min(a, b), trials: Math.max(a, b) }));

const histogram = fc
  .array(positiveCount, { minLength: 3, maxLength: 3 })
  .map((counts) => ({ lowest: 1, highest: 3, counts }));

const share = ({ successes, trials }: clientele.ProportionCounts) => divide(rational(successes), rational(trials));

const score = ({ promoters, passives, detractors }: clientele.NpsCounts) =>
  divide(
    multiply(rational(100), subtract(rational(promoters), rational(detractors))),
    add(rational(promoters), rational(passives), rational(detractors)),
  );

const mean = ({ lowest, counts }: clientele.RatingCounts) =>
  divide(
    add(...counts.map((count, index) => multiply(rational(count), rational(lowest + index)))),
    add(...counts.map((count) => rational(count))),
  );

describe('every estimate and every difference is the double nearest to the exact value', () => {
  it('of proportions', () => {
    fc.assert(
      fc.property(trials, trials, (a, b) => {
        expectNearest(clientele.proportionInterval(a)?.estimate ?? null, share(a));
        expectNearest(clientele.compareProportions(a, b)?.difference ?? null, subtract(share(a), share(b)));
        const churn = clientele.churnInterval({ customersAtStart: a.trials, customersLost: a.successes });
        expectNearest(churn?.estimate ?? null, share(a));
      }),
    );
  });

  it('of scores', () => {
    fc.assert(
      fc.property(groups, groups, (a, b) => {
        expectNearest(clientele.npsInterval(a)?.estimate ?? null, score(a));
        const comparison = clientele.compareNps(a, b, { method: 'adjusted-wald' });
        expectNearest(comparison?.difference ?? null, subtract(score(a), score(b)));
        expect(clientele.npsInterval(a)?.n).toBe(Number(respondents(a)));
      }),
    );
  });

  it('of means and percentages', () => {
    fc.assert(
      fc.property(histogram, histogram, (a, b) => {
        expectNearest(clientele.ratingMeanInterval(a)?.estimate ?? null, mean(a));
        expectNearest(clientele.compareRatingMeans(a, b)?.difference ?? null, subtract(mean(a), mean(b)));
        expect(clientele.csatInterval(a)?.estimate).toBe(clientele.csatPercent(a));
        expect(clientele.cesInterval(a)?.estimate).toBe(clientele.cesPercent(a));
      }),
    );
  });
});

function respondents({ promoters, passives, detractors }: clientele.NpsCounts): bigint {
  return BigInt(promoters) + BigInt(passives) + BigInt(detractors);
}
