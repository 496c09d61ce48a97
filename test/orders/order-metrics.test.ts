import {
  type CustomerSummary,
  type Decimal,
  type OrderMetrics,
  type OrderPeriod,
  orderMetrics,
  simpleLtv,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

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
      `${GLOSSARY}, by hand: value 90 / 3, orders 3 / 2, observed up to 2 January: 1462 + 1 days of 365.25 a year`,
      [customer(2, '80', '2020-01-01', '2024-01-01'), customer(1, 10, '2024-01-01')],
      {
        customers: 2,
        orders: 3,
        revenue: '90',
        averagePurchaseValue: '30',
        ordersPerCustomer: 1.5,
        purchaseFrequency: (3 * 36_525) / 146_300,
        customerLifespan: 146_300 / 73_050,
      },
    ],
    [
      `${GLOSSARY}, by hand: 1462 days over a leap day, the last one included`,
      [customer(2, 1, '2021-03-01', '2025-03-01')],
      {
        customers: 1,
        orders: 2,
        revenue: '1',
        averagePurchaseValue: '0.5',
        ordersPerCustomer: 2,
        purchaseFrequency: (2 * 36_525) / 146_200,
        customerLifespan: 146_200 / 36_525,
      },
    ],
    [
      'by hand: both observed up to 2 March 2024: 368 + 3 days',
      [customer(2, 1, '2023-02-28', '2023-03-01'), customer(2, 1, '2024-02-28', '2024-03-01')],
      {
        customers: 2,
        orders: 4,
        revenue: '2',
        averagePurchaseValue: '0.5',
        ordersPerCustomer: 2,
        purchaseFrequency: (4 * 36_525) / 37_100,
        customerLifespan: 37_100 / 73_050,
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
        ordersPerCustomer: 3 / 7,
        purchaseFrequency: (3 * 36_525) / 700,
        customerLifespan: 100 / 36_525,
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
        ordersPerCustomer: 2,
        purchaseFrequency: 730.5,
        customerLifespan: 100 / 36_525,
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
        ordersPerCustomer: 0,
        purchaseFrequency: 0,
        customerLifespan: 100 / 36_525,
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
        ordersPerCustomer: null,
        purchaseFrequency: null,
        customerLifespan: null,
      },
    ],
  ])('gives the metrics of an average customer (%s)', (_, customers, expected) => {
    expect(plain(orderMetrics(customers))).toStrictEqual(expected);
  });

  it.each<[period: OrderPeriod, days: number]>([
    ['week', 7],
    ['month', 365.25 / 12],
    ['quarter', 365.25 / 4],
    ['year', 365.25],
  ])('counts in periods of a %s, of %d days', (period, days) => {
    const metrics = orderMetrics([customer(8, 1, '2024-01-01', '2024-12-31')], { period });
    expect(metrics.purchaseFrequency).toBeCloseTo((8 * days) / 366, 12);
    expect(metrics.customerLifespan).toBeCloseTo(366 / days, 12);
  });

  it('observes customers up to the day given', () => {
    const metrics = orderMetrics([customer(2, 1, '2020-01-01', '2020-06-01')], { until: '2024-01-01' });
    expect([metrics.purchaseFrequency, metrics.customerLifespan]).toEqual([0.5, 4]);
  });

  it('reads rows in columns of the caller', () => {
    const rows = [{ id: 7, n: 2, sum: '30', first: '2024-01-01', spans: { last: '2024-01-03' } }];
    const columns = {
      customerId: 'id',
      orders: 'n',
      revenue: 'sum',
      firstOrder: 'first',
      lastOrder: (row: (typeof rows)[number]) => row.spans.last,
    } as const;
    expect(plain(orderMetrics(rows, { columns }))).toMatchObject({ orders: 2, averagePurchaseValue: '15' });
    expect(refusal(() => orderMetrics([{ ...rows[0], n: -1 } as (typeof rows)[number]], { columns }))).toBe(
      'customers.0.n: must be a whole number of at least 0, got -1',
    );
  });

  it('refuses an order from until on', () => {
    expect(refusal(() => orderMetrics([customer(1, 1, '2024-01-01')], { until: '2024-01-01' }))).toBe(
      'customers.0.lastOrder: must be before until, 2024-01-01, got "2024-01-01"',
    );
  });

  it('feeds the simple lifetime value: what the customers have paid so far, 90 / 2', () => {
    const { averagePurchaseValue, purchaseFrequency, customerLifespan } = orderMetrics([
      customer(2, 80, '2020-01-01', '2024-01-01'),
      customer(1, 10, '2024-01-01'),
    ]);
    expect(simpleLtv({ averagePurchaseValue, purchaseFrequency, customerLifespan })?.toString()).toBe('45');
  });

  it('has the documented types', () => {
    expectTypeOf((rows: Iterable<CustomerSummary>) => orderMetrics(rows)).returns.toEqualTypeOf<OrderMetrics>();
    expectTypeOf<OrderMetrics>().toEqualTypeOf<{
      readonly customers: number;
      readonly orders: number;
      readonly revenue: Decimal;
      readonly averagePurchaseValue: Decimal | null;
      readonly ordersPerCustomer: number | null;
      readonly purchaseFrequency: number | null;
      readonly customerLifespan: number | null;
    }>();
  });
});
