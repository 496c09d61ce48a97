import * as clientele from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount, positiveRate, quantity, rate, signedAmount } from '../support/arbitraries.ts';
import { expectMoney } from '../support/exactness.ts';
import { rateOf } from '../support/rate.ts';
import { add, divide, multiply, rational, subtract } from '../support/rational.ts';

const positiveCount = fc.oneof(
  fc.integer({ min: 1, max: 1000 }),
  fc.integer({ min: 1, max: 2 ** 53 - 1 }),
  fc.constantFrom(2 ** 52, 5 ** 20),
);

describe('every amount agrees with the exact value to 34 digits, and is exact where that ends', () => {
  it('basicCac and complexCac', () => {
    fc.assert(
      fc.property(amount, amount, amount, positiveCount, (marketingCost, wages, software, customersAcquired) => {
        const customers = rational(customersAcquired);
        const marketing = rational(marketingCost);
        expectMoney(clientele.basicCac({ marketingCost, customersAcquired }), divide(marketing, customers));
        const all = add(marketing, rational(wages), rational(software), rational(0.1), rational('0.2'));
        expectMoney(
          clientele.complexCac({
            marketingCost,
            wages,
            software,
            professionalServices: 0.1,
            overheads: '0.2',
            customersAcquired,
          }),
          divide(all, customers),
        );
      }),
    );
  });

  it('cacByChannel', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, positiveCount, fc.boolean()), { minLength: 1, maxLength: 5 }), (rows) => {
        const spends = rows.map(([cost, customers, paid], index) => ({
          channel: `${index}`,
          cost,
          customersAcquired: customers % 10 ** 9,
          paid,
        }));
        const exactCac = (some: typeof spends) => {
          const customers = add(...some.map((row) => rational(row.customersAcquired)));
          return customers.top === 0n ? null : divide(add(...some.map((row) => rational(row.cost))), customers);
        };
        const result = clientele.cacByChannel(spends);
        const expected = [
          exactCac(spends),
          exactCac(spends.filter((row) => row.paid)),
          ...spends.map((row) => exactCac([row])),
        ];
        [result.blended, result.paid, ...result.channels.map(({ cac }) => cac)].forEach((actual, index) => {
          const exact = expected[index];
          if (exact) expectMoney(actual, exact);
          else expect(actual).toBeNull();
        });
      }),
    );
  });

  it('orderMargin, netLtv, maximumAcquisitionCost, simpleLtv and expectedProfit', () => {
    fc.assert(
      fc.property(amount, amount, signedAmount, quantity, quantity, (one, other, margin, orders, years) => {
        const product = multiply(rational(margin), rateOf(orders));
        expectMoney(
          clientele.orderMargin({ orderValue: one, costPrice: other }),
          subtract(rational(one), rational(other)),
        );
        expectMoney(clientele.maximumAcquisitionCost({ orderMargin: margin, ordersPerCustomer: orders }), product);
        expectMoney(
          clientele.netLtv({ orderMargin: margin, ordersPerCustomer: orders, acquisitionCost: one }),
          subtract(product, rational(one)),
        );
        expectMoney(
          clientele.simpleLtv({ averagePurchaseValue: one, purchaseFrequency: orders, customerLifespan: years }),
          multiply(rational(one), rateOf(orders), rateOf(years)),
        );
        expectMoney(
          clientele.expectedProfit({ projectedRevenue: one, acquisitionCosts: [other, one, other] }),
          subtract(rational(one), add(rational(other), rational(one), rational(other))),
        );
      }),
    );
  });

  it('churnLtv', () => {
    fc.assert(
      fc.property(amount, rate, positiveRate, (revenuePerPeriod, grossMargin, churnRate) => {
        expectMoney(
          clientele.churnLtv({ revenuePerPeriod, grossMargin, churnRate }),
          divide(multiply(rational(revenuePerPeriod), rateOf(grossMargin)), rateOf(churnRate)),
        );
      }),
    );
  });

  it('customerEquity', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(signedAmount, fc.nat())), (rows) => {
        const segments = rows.map(([lifetimeValue, customers]) => ({ segment: 'any', lifetimeValue, customers }));
        const exact = rows.map(([value, customers]) => multiply(rational(value), rational(customers)));
        const result = clientele.customerEquity(segments);
        expectMoney(result.total, add(...exact));
        result.segments.forEach(({ equity }, index) => {
          expectMoney(equity, exact[index] ?? rational(0));
        });
      }),
    );
  });

  it('sums, exact whatever the order', () => {
    fc.assert(
      fc.property(fc.array(signedAmount, { minLength: 1 }), fc.array(fc.nat(), { minLength: 1 }), (amounts, keys) => {
        const exact = add(...amounts.map((value) => rational(value)));
        const shuffled = amounts
          .map((value, index) => [keys[index % keys.length] ?? 0, value] as const)
          .sort(([a], [b]) => a - b)
          .map(([, value]) => value);
        for (const some of [amounts, shuffled, [...amounts].reverse()]) {
          const [customer] = clientele.summarizeCustomers(
            some.map((value) => ({ customerId: 1, date: '2024-01-01', amount: value })),
          );
          expectMoney(customer?.revenue ?? null, exact);
          const metrics = clientele.orderMetrics(customer ? [customer] : []);
          expectMoney(metrics.revenue, exact);
          expectMoney(metrics.averagePurchaseValue, divide(exact, rational(amounts.length)));
          expectMoney(clientele.presentValue(some, { discountRate: 0 }), exact);
        }
      }),
    );
  });
});
