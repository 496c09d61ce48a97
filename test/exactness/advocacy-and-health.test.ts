import * as clientele from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount, count, positiveAmount, positiveCount, quantity, rate, signedAmount } from '../support/arbitraries.ts';
import { expectMoney, expectNearest } from '../support/exactness.ts';
import { rateOf } from '../support/rate.ts';
import {
  add,
  compare,
  divide,
  isZero,
  multiply,
  type Rational,
  raise,
  rational,
  subtract,
} from '../support/rational.ts';

const one = rational(1);
const share = fc.nat(100).map((percent) => percent / 100);

describe('every figure of ambassadors and health is the one nearest to the exact value', () => {
  it('referralValue', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        quantity,
        fc.integer({ min: 1, max: 6 }),
        share,
        share,
        (own, referred, customers, periods, growth, discount) => {
          const value = clientele.referralValue({
            ownPurchases: own,
            customersReferred: customers,
            referredPurchases: referred,
            periods,
            growthRate: growth,
            discountRate: discount,
          });
          const [rise, interest] = [add(one, rateOf(growth)), add(one, rateOf(discount))];
          const factors = Array.from({ length: periods }, (_, index) =>
            divide(raise(rise, index), raise(interest, index + 1)),
          );
          const brought = multiply(rateOf(customers), rational(referred));
          expectMoney(value.own, multiply(rational(own), add(...factors)));
          expectMoney(value.referred, multiply(brought, add(...factors)));
          expectMoney(value.total, multiply(add(rational(own), brought), add(...factors)));
          const all = add(rational(own), brought);
          if (!isZero(all)) expectNearest(value.referredShare, divide(brought, all));
        },
      ),
    );
  });

  it('referralCost, customerRoi and viralCoefficient', () => {
    fc.assert(
      fc.property(
        positiveAmount,
        amount,
        positiveCount,
        signedAmount,
        (referrerReward, friendReward, customersAcquired, lifetimeValue) => {
          const { cost, cac, ltvToCac } = clientele.referralCost({
            referrerReward,
            friendReward,
            customersAcquired,
            programmeCost: '0.07',
            lifetimeValue,
          });
          const customers = rational(customersAcquired);
          const all = add(multiply(add(rational(referrerReward), rational(friendReward)), customers), rational('0.07'));
          expectMoney(cost, all);
          expectMoney(cac, divide(all, customers));
          expectNearest(ltvToCac, divide(multiply(rational(lifetimeValue), customers), all));
          const [spent, earned] = [rational(referrerReward), rational(friendReward)];
          expectNearest(
            clientele.customerRoi({ spent: referrerReward, earned: friendReward }),
            divide(subtract(earned, spent), spent),
          );
        },
      ),
    );
    fc.assert(
      fc.property(quantity, rate, (invitationsPerCustomer, conversionRate) => {
        const spread = clientele.viralCoefficient({ invitationsPerCustomer, conversionRate });
        const exact = multiply(rateOf(invitationsPerCustomer), rateOf(conversionRate));
        expectNearest(spread.coefficient, exact);
        expectNearest(spread.growthRatePerCycle, subtract(exact, one));
        if (compare(exact, one) < 0) expectNearest(spread.customersInTheLimit, divide(one, subtract(one, exact)));
        else expect(spread.customersInTheLimit).toBeNull();
      }),
    );
  });

  it('the Gini coefficient of tierSpread, by all pairs of tiers', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 2 ** 40 }), positiveAmount), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const tiers = given.map(([ambassadors, outcome], index) => ({ tier: `${index}`, ambassadors, outcome }));
        const each = tiers.map(({ ambassadors, outcome }) => divide(rational(outcome), rational(ambassadors)));
        const distance = (a: Rational, b: Rational) => (compare(a, b) > 0 ? subtract(a, b) : subtract(b, a));
        const apart = tiers.flatMap((a, i) =>
          tiers.map((b, j) =>
            multiply(rational(a.ambassadors), rational(b.ambassadors), distance(each[i] ?? one, each[j] ?? one)),
          ),
        );
        const ambassadors = add(...tiers.map((tier) => rational(tier.ambassadors)));
        const total = add(...tiers.map((tier) => rational(tier.outcome)));
        expectNearest(
          clientele.tierSpread(tiers).gini,
          divide(add(...apart), multiply(rational(2), ambassadors, total)),
        );
      }),
    );
  });

  it('healthScore', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const dimension = fc.tuple(value, value, value, quantity).filter(([, worst, best]) => worst !== best);
    fc.assert(
      fc.property(fc.array(dimension, { minLength: 1, maxLength: 5 }), (given) => {
        const dimensions = given.map(([value, worst, best, weight], index) => ({
          name: `${index}`,
          value,
          worst,
          best,
          weight,
        }));
        const weights = add(...dimensions.map(({ weight }) => rational(weight)));
        const attained = dimensions.map(({ value, worst, best }) => {
          const part = divide(subtract(rational(value), rational(worst)), subtract(rational(best), rational(worst)));
          if (compare(part, rational(0)) < 0) return rational(0);
          return compare(part, one) > 0 ? one : part;
        });
        const points = dimensions.map(({ weight }, index) =>
          multiply(rational(100), rational(weight), attained[index] ?? one),
        );
        const { score, dimensions: parts } = clientele.healthScore(dimensions);
        if (isZero(weights)) {
          expect(score).toBeNull();
          return;
        }
        expectNearest(score, divide(add(...points), weights));
        for (const [index, part] of parts.entries()) {
          expectNearest(part.attainedShare, attained[index] ?? one);
          expectNearest(part.contribution, divide(points[index] ?? one, weights));
        }
      }),
    );
  });

  it('advocacyGap, and the area of healthCalibration', () => {
    fc.assert(
      fc.property(count, count, count, positiveCount, (a, b, c, d) => {
        const gap = clientele.advocacyGap({
          referringPromoters: a,
          silentPromoters: b,
          referringOthers: c,
          silentOthers: d,
        });
        const all = add(rational(a), rational(b), rational(c), rational(d));
        expectNearest(gap?.gap ?? null, divide(subtract(rational(b), rational(c)), all));
      }),
    );
    const some = fc.integer({ min: 1, max: 2 ** 50 });
    fc.assert(
      fc.property(some, some, some, some, (stayedLow, leftLow, stayedHigh, leftHigh) => {
        const scores = [
          { score: 30, stayed: stayedLow, churned: leftLow },
          { score: 70, stayed: stayedHigh, churned: leftHigh },
        ];
        const { areaUnderCurve } = clientele.healthCalibration({ scores }, { bands: [{ band: 'all', from: 0 }] });
        const [p, q, r, s] = [stayedLow, leftLow, stayedHigh, leftHigh].map((value) => rational(value)) as [
          Rational,
          Rational,
          Rational,
          Rational,
        ];
        const wins = add(multiply(rational(2), r, q), multiply(p, q), multiply(r, s));
        expectNearest(areaUnderCurve, divide(wins, multiply(rational(2), add(p, r), add(q, s))));
      }),
    );
  });

  it('ltvBySegment', () => {
    const customer = fc.tuple(fc.constantFrom('blog', 'ads'), signedAmount);
    fc.assert(
      fc.property(
        fc.array(customer, { minLength: 1, maxLength: 6 }),
        share,
        positiveAmount,
        (given, grossMargin, cac) => {
          const customers = given.map(([channel, revenue], customerId) => {
            const summary = {
              customerId,
              orders: 1,
              revenue,
              firstOrder: '2024-01-01',
              lastOrder: '2024-01-01',
              channel,
            };
            return summary as unknown as clientele.CustomerSummary & { readonly channel: string };
          });
          const result = clientele.ltvBySegment(customers, {
            segment: ({ channel }) => channel,
            grossMargin,
            cac: { blog: cac },
          });
          for (const { segment, lifetimeValue, ltvToCac } of result.segments) {
            const revenues = given.flatMap(([channel, revenue]) => (channel === segment ? [rational(revenue)] : []));
            if (revenues.length === 0) continue;
            const exact = divide(multiply(add(...revenues), rateOf(grossMargin)), rational(revenues.length));
            expectMoney(lifetimeValue, exact);
            if (segment === 'blog') expectNearest(ltvToCac, divide(exact, rational(cac)));
          }
        },
      ),
    );
  });
});
