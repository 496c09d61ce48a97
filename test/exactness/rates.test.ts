import * as clientele from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount, positiveAmount, positiveRate, quantity, rate, signedAmount } from '../support/arbitraries.ts';
import { exactValue, next } from '../support/doubles.ts';
import { expectNearest } from '../support/exactness.ts';
import { rateOf } from '../support/rate.ts';
import { add, compare, divide, multiply, raise, rational, subtract } from '../support/rational.ts';

const one = rational(1);

describe('every number made of amounts and rates is the double nearest to the exact value', () => {
  it('revenueChurnRate and netRevenueChurnRate', () => {
    fc.assert(
      fc.property(
        positiveAmount,
        amount,
        amount,
        amount,
        amount,
        (start, churned, contraction, expansion, reactivation) => {
          const loss = { revenueAtStart: start, churnedRevenue: churned, contractionRevenue: contraction };
          const lost = add(rational(churned), rational(contraction));
          const gained = add(rational(expansion), rational(reactivation));
          expectNearest(clientele.revenueChurnRate(loss), divide(lost, rational(start)));
          expectNearest(
            clientele.netRevenueChurnRate({ ...loss, expansionRevenue: expansion, reactivationRevenue: reactivation }),
            divide(subtract(lost, gained), rational(start)),
          );
        },
      ),
    );
  });

  it('ltvToCac and cacPaybackPeriods', () => {
    fc.assert(
      fc.property(
        signedAmount,
        positiveAmount,
        positiveAmount,
        positiveRate,
        (lifetimeValue, cac, revenuePerPeriod, grossMargin) => {
          expectNearest(clientele.ltvToCac({ lifetimeValue, cac }), divide(rational(lifetimeValue), rational(cac)));
          const margin = multiply(rational(revenuePerPeriod), rateOf(grossMargin));
          expectNearest(
            clientele.cacPaybackPeriods({ cac, revenuePerPeriod, grossMargin: grossMargin }),
            divide(rational(cac), margin),
          );
        },
      ),
    );
  });

  it('the shares of cacByChannel, customerEquity and abcAnalysis', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, fc.nat()), { minLength: 1, maxLength: 6 }), (rows) => {
        const total = add(...rows.map(([cost]) => rational(cost)));
        const all = add(...rows.map(([, customers]) => rational(customers)));
        const spends = rows.map(([cost, customersAcquired], index) => ({
          channel: `${index}`,
          cost,
          customersAcquired,
          paid: true,
        }));
        clientele.cacByChannel(spends).channels.forEach((channel, index) => {
          const [cost, customers] = rows[index] ?? [0, 0];
          if (total.top > 0n) expectNearest(channel.costShare, divide(rational(cost), total));
          if (all.top > 0n) expectNearest(channel.customersShare, divide(rational(customers), all));
        });
        const values = rows.map(([value, customers]) => multiply(rational(value), rational(customers)));
        const segments = rows.map(([lifetimeValue, customers]) => ({ segment: 'any', lifetimeValue, customers }));
        clientele.customerEquity(segments).segments.forEach((segment, index) => {
          if (add(...values).top > 0n) expectNearest(segment.share, divide(values[index] ?? one, add(...values)));
        });
        let before = rational(0);
        for (const row of clientele.abcAnalysis(rows, { value: ([value]) => value }).rows) {
          before = add(before, rational(row.item[0]));
          if (total.top === 0n) continue;
          expectNearest(row.share, divide(rational(row.item[0]), total));
          expectNearest(row.cumulativeShare, divide(before, total));
        }
      }),
    );
  });

  it('satisfactionGap and expectedLifespan', () => {
    fc.assert(
      fc.property(quantity, quantity, positiveRate, (experience, expectation, churnRate) => {
        const gap = subtract(rateOf(experience), rateOf(expectation));
        expectNearest(clientele.satisfactionGap({ experience, expectation }), gap);
        expectNearest(clientele.expectedLifespan(churnRate), divide(one, rateOf(churnRate)));
      }),
    );
  });

  it('annualChurnRate', () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 60 }), (churnRate, periodsPerYear) => {
        const retained = raise(subtract(one, rateOf(churnRate)), periodsPerYear);
        expectNearest(clientele.annualChurnRate({ churnRate, periodsPerYear }), subtract(one, retained));
      }),
    );
  });

  it('periodRate: the nearest double lies between the two halfway points whose powers enclose the yearly rate', () => {
    fc.assert(
      fc.property(fc.oneof(rate, quantity), fc.integer({ min: 1, max: 12 }), (annualRate, periodsPerYear) => {
        const result = clientele.periodRate({ annualRate, periodsPerYear });
        const yearly = add(one, rateOf(annualRate));
        const compounded = (neighbour: number) =>
          raise(add(one, divide(add(exactValue(result), exactValue(neighbour)), rational(2))), periodsPerYear);
        expect(compare(compounded(next(result, 1)), yearly)).toBeGreaterThanOrEqual(0);
        if (result > 0) expect(compare(compounded(next(result, -1)), yearly)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('survivingShare', () => {
    fc.assert(
      fc.property(rate, (retentionRate) => {
        const years = clientele.projectCashFlows({
          purchasesPerYear: 1,
          purchaseValue: 1,
          grossMargin: 1,
          years: 12,
          discountRate: 0,
          retentionRate,
        });
        for (const { year, survivingShare } of years) {
          expectNearest(survivingShare, raise(rateOf(retentionRate), year - 1));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('the frequency and lifespan of orderMetrics', () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day, fc.nat()), { minLength: 1, maxLength: 5 }), (rows) => {
        const iso = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
        const customers = rows.map(([one, other, orders], customerId) => ({
          customerId,
          orders,
          revenue: new clientele.Decimal(1),
          firstOrder: iso(Math.min(one, other)),
          lastOrder: iso(Math.max(one, other)),
        }));
        const metrics = clientele.orderMetrics(customers);
        const orders = add(...rows.map((row) => rational(row[2])));
        const end = Math.max(...rows.map(([a, b]) => Math.max(a, b))) + 1;
        const days = add(...rows.map(([a, b]) => rational(end - Math.min(a, b))));
        expectNearest(metrics.ordersPerCustomer, divide(orders, rational(rows.length)));
        expectNearest(metrics.purchaseFrequency, divide(multiply(orders, rational('365.25')), days));
        expectNearest(metrics.customerLifespan, divide(days, multiply(rational(rows.length), rational('365.25'))));
      }),
    );
  });
});
