import {
  averageRevenuePerAccount,
  basicCac,
  churnChart,
  churnInterval,
  churnLtv,
  countNps,
  customerChurnRate,
  expectedLifespan,
  ltvToCac,
  ltvToCacBand,
  ltvToCacChart,
  npsChart,
  npsInterval,
  npsScore,
  type Order,
  orderMetrics,
  revenueBridge,
  simpleLtv,
  summarizeCustomers,
} from 'clientele';
import { describe, expect, it } from 'vitest';

/** What one function returns, the next one takes under the same name; nothing here renames a field or replaces a `null`. */
describe('calls compose', () => {
  it.each<
    [what: string, orders: Parameters<typeof summarizeCustomers>[0], ltv: string | undefined, band: string | null]
  >([
    [
      'orders of two customers, who paid 150 in all (by hand)',
      [
        { customerId: 'ann', date: '2023-01-10', amount: '80.00' },
        { customerId: 'ann', date: '2025-01-09', amount: '40.00' },
        { customerId: 'bob', date: '2024-06-30T22:15:00-04:00', amount: '30.00' },
      ],
      '75',
      'thin',
    ],
    ['no orders', [], undefined, null],
  ])('from orders to LTV, LTV/CAC, band and chart: %s', (_, orders, ltv, band) => {
    const metrics = orderMetrics(summarizeCustomers(orders as Iterable<Order>));
    const { averagePurchaseValue, purchaseFrequency, customerLifespan } = metrics;
    const lifetimeValue = simpleLtv({ averagePurchaseValue, purchaseFrequency, customerLifespan });
    const cac = basicCac({ marketingCost: 60, customersAcquired: metrics.customers });
    const ratio = ltvToCac({ lifetimeValue, cac });
    expect(lifetimeValue?.toString()).toBe(ltv);
    expect(ltvToCacBand(ratio)).toBe(band);
    expect(ltvToCacChart([{ segment: 'all', ratio }]).$schema).toContain('vega-lite');
  });

  it.each<[ratings: readonly number[], score: number | null]>([
    [[10, 9, 9, 8, 6], 40],
    [[], null],
  ])('from the ratings %j to NPS, interval and chart', (ratings, score) => {
    const counts = countNps(ratings);
    const interval = npsInterval(counts);
    expect(npsScore(counts)).toBe(score);
    expect(npsChart([{ segment: 'all', counts, interval }]).$schema).toContain('vega-lite');
  });

  it('from subscriptions to churn and LTV', () => {
    const subscriptions = [
      { customerId: 'ann', start: '2024-01-15', end: '2024-02-10', amount: 30, term: 'month' },
      { customerId: 'bob', start: '2024-01-01', amount: 30, term: 'month' },
      { customerId: 'eve', start: '2023-01-01', amount: 360, term: 'year' },
    ] as const;
    const [month] = revenueBridge(subscriptions, { from: '2024-02', until: '2024-03' });
    const movements = month?.movements;
    const customersAtStart = movements?.opening.customers ?? Number.NaN;
    const customersLost = movements?.churn.customers ?? Number.NaN;
    const churnRate = customerChurnRate({ customersAtStart, customersLost });
    const revenuePerPeriod = averageRevenuePerAccount(movements?.opening ?? { customers: 0, revenue: 0 });
    expect(churnRate).toBe(1 / 3);
    expect(expectedLifespan(churnRate)).toBe(3);
    expect(churnLtv({ revenuePerPeriod, grossMargin: 1, churnRate })?.toString()).toBe('90');
    const interval = churnInterval({ customersAtStart, customersLost });
    expect(churnChart([{ period: '2024-02', churnRate, interval }]).$schema).toContain('vega-lite');
  });
});
