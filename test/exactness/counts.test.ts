import * as clientele from 'clientele';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { count, positiveCount } from '../support/arbitraries.ts';
import { expectNearest } from '../support/exactness.ts';
import { add, divide, multiply, type Rational, rational, subtract } from '../support/rational.ts';

const share = (part: Rational, whole: Rational, factor = 1) => divide(multiply(rational(factor), part), whole);

const histogram = fc
  .tuple(fc.nat(1000), fc.array(count, { minLength: 2, maxLength: 12 }))
  .map(([lowest, counts]) => ({ lowest, highest: lowest + counts.length - 1, counts }))
  .filter(({ counts }) => counts.some((entry) => entry > 0));

const totalOf = (counts: readonly number[]) => add(...counts.map((entry) => rational(entry)));

describe('every number made of counts is the double nearest to the exact value', () => {
  it('npsScore and npsShares', () => {
    fc.assert(
      fc.property(count, count, positiveCount, (promoters, passives, detractors) => {
        const counts = { promoters, passives, detractors };
        const respondents = totalOf([promoters, passives, detractors]);
        const net = subtract(rational(promoters), rational(detractors));
        expectNearest(clientele.npsScore(counts), share(net, respondents, 100));
        const shares = clientele.npsShares(counts);
        for (const group of ['promoters', 'passives', 'detractors'] as const) {
          expectNearest(shares?.[group] ?? null, share(rational(counts[group]), respondents));
        }
      }),
    );
  });

  it('ratingMean, csatMean and cesMean', () => {
    fc.assert(
      fc.property(histogram, (counts) => {
        const points = counts.counts.map((entry, index) => multiply(rational(entry), rational(counts.lowest + index)));
        const exact = share(add(...points), totalOf(counts.counts));
        for (const mean of [clientele.ratingMean, clientele.csatMean, clientele.cesMean])
          expectNearest(mean(counts), exact);
      }),
    );
  });

  it('topBoxPercent, csatPercent and cesPercent', () => {
    fc.assert(
      fc.property(histogram, fc.nat(11), (counts, offset) => {
        const { lowest, highest } = counts;
        const percentFrom = (from: number) =>
          share(totalOf(counts.counts.filter((_, index) => lowest + index >= from)), totalOf(counts.counts), 100);
        const from = Math.min(lowest + offset, highest);
        expectNearest(clientele.topBoxPercent(counts, { from }), percentFrom(from));
        expectNearest(clientele.csatPercent(counts), percentFrom(highest - 1));
        const aboveMiddle = counts.counts.filter((_, index) => 2 * (lowest + index) > lowest + highest);
        expectNearest(clientele.cesPercent(counts), share(totalOf(aboveMiddle), totalOf(counts.counts), 100));
      }),
    );
  });

  it('the churn and retention rates of customers', () => {
    fc.assert(
      fc.property(positiveCount, count, count, (customersAtStart, some, other) => {
        const start = rational(customersAtStart);
        const customersLost = some % (customersAtStart + 1);
        const lost = rational(customersLost);
        expectNearest(clientele.customerChurnRate({ customersAtStart, customersLost }), share(lost, start));
        expectNearest(
          clientele.averageBaseChurnRate({ customersAtStart, customersAtEnd: other, customersLost: some }),
          share(rational(some), add(start, rational(other)), 2),
        );
        expectNearest(
          clientele.growingBaseChurnRate({ customersAtStart, customersAcquired: other, customersLost }),
          share(lost, add(start, rational(other))),
        );
        const customersAcquired = Math.min(other, 2 ** 53 - 1 - customersLost);
        const customersAtEnd = customersLost + customersAcquired;
        expectNearest(
          clientele.customerRetentionRate({ customersAtStart, customersAtEnd, customersAcquired }),
          share(lost, start),
        );
      }),
    );
  });
});
