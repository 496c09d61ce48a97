import { type CustomerSummary, type Decimal, type OrderMetrics, orderMetrics, simpleLtv } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';

const GLOSSARY = 'LIKE.TG glossary, "Customer lifetime value"';

/** A customer as a store gives it back, where the amount may be of any kind. */
const customer = (
  orders: number,
  revenue: unknown,
  firstOrder: string,
  lastOrder = firstOrder,
  customerId: unknown = 'a',
) => ({ customerId, orders, revenue, firstOrder, lastOrder }) as CustomerSummary;

const plain = (metrics: OrderMetrics): unknown => JSON.parse(JSON.stringify(metrics));

describe('orderMetrics', () => {
  it.each<[source: string, customers: readonly CustomerSummary[], expected: Record<keyof OrderMetrics, unknown>]>([
    [
      `${GLOSSARY}, by hand: value 90 / 3, frequency 3 / 2, lifespan (4 + 0) / 2, as 4 years have 1461 days`,
      [customer(2, '80', '2020-01-01', '2024-01-01'), customer(1, 10, '2024-01-01')],
      {
        customers: 2,
        orders: 3,
        revenue: '90',
        averagePurchaseValue: '30',
        purchaseFrequency: 1.5,
        averageLifespanYears: 2,
      },
    ],
    [
      `${GLOSSARY}, by hand: 1461 days over a leap day are 4 years of 365.25 days`,
      [customer(2, 1, '2021-03-01', '2025-03-01')],
      {
        customers: 1,
        orders: 2,
        revenue: '1',
        averagePurchaseValue: '0.5',
        purchaseFrequency: 2,
        averageLifespanYears: 4,
      },
    ],
    [
      'by hand: one day, over a leap day two: 3 / (2 × 365.25)',
      [customer(2, 1, '2023-02-28', '2023-03-01'), customer(2, 1, '2024-02-28', '2024-03-01')],
      {
        customers: 2,
        orders: 4,
        revenue: '2',
        averagePurchaseValue: '0.5',
        purchaseFrequency: 2,
        averageLifespanYears: 0.004106776180698152,
      },
    ],
    [
      'Python decimal, 34 digits: 100 / 3 of orders, 3 / 7 of customers is less than 1',
      [customer(3, 100, '2024-01-01'), ...new Array<CustomerSummary>(6).fill(customer(0, 0, '2024-01-01'))],
      {
        customers: 7,
        orders: 3,
        revenue: '100',
        averagePurchaseValue: '33.33333333333333333333333333333333',
        purchaseFrequency: 3 / 7,
        averageLifespanYears: 0,
      },
    ],
    [
      'by hand: refunds above the payments',
      [customer(2, '-10.50', '2024-01-01')],
      {
        customers: 1,
        orders: 2,
        revenue: '-10.5',
        averagePurchaseValue: '-5.25',
        purchaseFrequency: 2,
        averageLifespanYears: 0,
      },
    ],
    [
      'by hand: a customer without orders',
      [customer(-0, '-0', '2024-01-01')],
      {
        customers: 1,
        orders: 0,
        revenue: '0',
        averagePurchaseValue: null,
        purchaseFrequency: 0,
        averageLifespanYears: 0,
      },
    ],
    [
      'by hand: no customers',
      [],
      {
        customers: 0,
        orders: 0,
        revenue: '0',
        averagePurchaseValue: null,
        purchaseFrequency: null,
        averageLifespanYears: null,
      },
    ],
  ])('gives the metrics of an average customer (%s)', (_, customers, expected) => {
    expect(plain(orderMetrics(customers))).toStrictEqual(expected);
  });

  it('feeds the simple lifetime value, by hand: 30 × (3 / 2 orders over 2 years) × 2 years', () => {
    const { averagePurchaseValue, purchaseFrequency } = orderMetrics([
      customer(2, 80, '2020-01-01', '2024-01-01'),
      customer(1, 10, '2024-01-01'),
    ]);
    const ltv = simpleLtv({
      averagePurchaseValue: averagePurchaseValue ?? 0,
      purchaseFrequency: purchaseFrequency ?? 0,
      customerLifespan: 1,
    });
    expect(ltv.toString()).toBe('45');
  });

  it('has the documented types', () => {
    expectTypeOf(orderMetrics).parameters.toEqualTypeOf<[customers: Iterable<CustomerSummary>]>();
    expectTypeOf(orderMetrics).returns.toEqualTypeOf<OrderMetrics>();
    expectTypeOf<OrderMetrics>().toEqualTypeOf<{
      readonly customers: number;
      readonly orders: number;
      readonly revenue: Decimal;
      readonly averagePurchaseValue: Decimal | null;
      readonly purchaseFrequency: number | null;
      readonly averageLifespanYears: number | null;
    }>();
  });
});
