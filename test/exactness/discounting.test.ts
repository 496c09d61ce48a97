import * as clientele from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount, positiveRate, quantity, rate, signedAmount } from '../support/arbitraries.ts';
import { expectMoney, expectRounded } from '../support/exactness.ts';
import { rateOf } from '../support/rate.ts';
import { add, compare, divide, multiply, type Rational, raise, rational, subtract } from '../support/rational.ts';

const one = rational(1);

const discountRate = fc.oneof(rate, quantity);

describe('discounted amounts agree with the exact value to 34 digits, and are exact where that ends', () => {
  it('presentValue at the start and the end of each period', () => {
    fc.assert(
      fc.property(fc.array(signedAmount, { maxLength: 8 }), discountRate, (cashFlows, discountRate) => {
        const growth = add(one, rateOf(discountRate));
        const exact = add(...cashFlows.map((flow, index) => divide(rational(flow), raise(growth, index + 1))));
        expectMoney(clientele.presentValue(cashFlows, { discountRate }), exact);
        expectMoney(clientele.presentValue(cashFlows, { discountRate, timing: 'start' }), multiply(exact, growth));
      }),
    );
  });

  it('presentValue in the middle of each period, whose square is rational', () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 6 }), discountRate, (cashFlows, discountRate) => {
        const growth = add(one, rateOf(discountRate));
        const atEnd = add(...cashFlows.map((flow, index) => divide(rational(flow), raise(growth, index + 1))));
        const square = multiply(atEnd, atEnd, growth);
        const text = String(clientele.presentValue(cashFlows, { discountRate, timing: 'middle' }));
        const ends = compare(multiply(rational(text), rational(text)), square) === 0;
        if (!ends) expectRounded(text, (value) => (value.top < 0n ? -1 : compare(multiply(value, value), square)));
      }),
    );
  });

  it('discountedLtv of powers with too many digits to keep', () => {
    const tiny = { marginPerPeriod: 1, retentionRate: 5e-324, discountRate: 5e-324, periods: 10 };
    expect(clientele.discountedLtv({ ...tiny, firstMargin: 'now' }).toFixed()).toBe('1');
    expect(clientele.discountedLtv({ ...tiny, firstMargin: 'first-renewal' }).toFixed()).toBe(`0.${'0'.repeat(323)}5`);
    const gone = {
      marginPerPeriod: '0.12345678901234567890123456789012345678901',
      retentionRate: 0,
      discountRate: 0.07,
    };
    expect(clientele.discountedLtv({ ...gone, firstMargin: 'now', periods: 100_000 }).toFixed()).toBe(
      gone.marginPerPeriod,
    );
  });

  it('discountedLtv over some periods', () => {
    const periods = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(amount, rate, discountRate, periods, (marginPerPeriod, retentionRate, discountRate, periods) => {
        const growth = add(one, rateOf(discountRate));
        const step = divide(rateOf(retentionRate), growth);
        const now = add(
          ...Array.from({ length: periods }, (_, t) => multiply(rational(marginPerPeriod), raise(step, t))),
        );
        const exact = { now, 'period-end': divide(now, growth), 'first-renewal': multiply(now, step) };
        for (const firstMargin of ['now', 'period-end', 'first-renewal'] as const) {
          const input = { marginPerPeriod, retentionRate, discountRate, firstMargin, periods };
          expectMoney(clientele.discountedLtv(input), exact[firstMargin]);
        }
      }),
    );
  });

  it('discountedLtv for ever', () => {
    fc.assert(
      fc.property(amount, rate, discountRate, (marginPerPeriod, retentionRate, discountRate) => {
        fc.pre(retentionRate < 1 || discountRate > 0);
        const margin = rational(marginPerPeriod);
        const growth = add(one, rateOf(discountRate));
        const loss = subtract(growth, rateOf(retentionRate));
        const first: Record<clientele.FirstMargin, Rational> = {
          now: growth,
          'period-end': one,
          'first-renewal': rateOf(retentionRate),
        };
        for (const firstMargin of ['now', 'period-end', 'first-renewal'] as const) {
          const input = { marginPerPeriod, retentionRate, discountRate, firstMargin };
          expectMoney(clientele.discountedLtv(input), divide(multiply(margin, first[firstMargin]), loss));
        }
      }),
    );
  });

  it('projectCashFlows and cashFlowLtv', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        quantity,
        rate,
        fc.oneof(fc.constant(0), positiveRate),
        discountRate,
        (value, cost, purchases, margin, retention, discount) => {
          const rows = clientele.projectCashFlows({
            purchasesPerYear: purchases,
            purchaseValue: value,
            grossMargin: margin,
            years: 4,
            discountRate: discount,
            retentionCost: cost,
            retentionRate: retention,
          });
          for (const row of rows) {
            const share = raise(rateOf(retention), row.year - 1);
            const revenue = multiply(rateOf(purchases), rational(value), share);
            const profit = multiply(revenue, rateOf(margin));
            const retentionCost = multiply(rational(cost), share);
            const cashFlow = subtract(profit, retentionCost);
            expectMoney(row.revenue, revenue);
            expectMoney(row.profit, profit);
            expectMoney(row.retentionCost, retentionCost);
            expectMoney(row.cashFlow, cashFlow);
            expectMoney(row.presentValue, divide(cashFlow, raise(add(one, rateOf(discount)), row.year)));
          }
          const total = add(...rows.map((row) => rational(row.presentValue)));
          expectMoney(clientele.cashFlowLtv(rows, { acquisitionCost: cost }), subtract(total, rational(cost)));
          expect(rows).toHaveLength(4);
        },
      ),
    );
  });
});
