import type * as clientele from 'clientele';
import { CALLERS_OWN_ERROR } from './hostile-values.ts';

type Functions = {
  [Name in keyof typeof clientele as (typeof clientele)[Name] extends (...args: never[]) => unknown
    ? Name
    : never]: unknown;
};

const counts = { lowest: 0, highest: 10, counts: [1, 0, 2, 0, 0, 3, 0, 5, 0, 8, 13] };
const npsCounts = { promoters: 70, passives: 10, detractors: 20 };
const channel = { channel: 'blog', cost: '500.50', customersAcquired: 50, paid: false };
const segment = { segment: 'regulars', customers: 100, lifetimeValue: 300 };
const order = { customerId: 'ann', date: '2024-02-29', amount: '19.90' };
const summary = { customerId: 'ann', orders: 2, revenue: '20', firstOrder: '2024-01-01', lastOrder: '2024-02-29' };
const value = (item: unknown) => {
  try {
    return (item as { sold: number }).sold;
  } catch {
    throw CALLERS_OWN_ERROR;
  }
};

/** Arguments that every exported function accepts; each value in them takes its turn in being replaced by a hostile one. */
export const VALID_CALLS: { readonly [Name in Exclude<keyof Functions, 'Decimal'>]: readonly unknown[] } = {
  abcAnalysis: [[{ sold: 90 }, { sold: 6 }], { value, thresholds: { a: 0.8, b: 0.95 }, crossing: 'included' }],
  annualChurnRate: [{ churnRate: 0.05, periodsPerYear: 12 }],
  basicCac: [{ marketingCost: 3000, customersAcquired: 100 }],
  cacByChannel: [[channel, { ...channel, channel: 'ads', paid: true }]],
  cacPaybackPeriods: [{ cac: 300, revenuePerPeriod: 50, grossMargin: 0.8 }],
  cesMean: [counts],
  cesPercent: [counts],
  churnLtv: [{ revenuePerPeriod: 50, grossMargin: 0.8, churnRate: 0.05 }],
  churnRateOnAverageBase: [{ customersAtStart: 1000, customersAtEnd: 1438, customersLost: 62 }],
  churnRateOnGrowingBase: [{ customersAtStart: 1000, customersAcquired: 500, customersLost: 62 }],
  complexCac: [
    {
      marketingCost: 3000,
      wages: 200,
      software: 100,
      professionalServices: 300,
      overheads: 100,
      customersAcquired: 100,
    },
  ],
  countNps: [[10, 9, 7, 3]],
  countRatings: [[1, 2, 5], { lowest: 1, highest: 5 }],
  csatBySteps: [{ delivery: counts, support: counts }],
  csatMean: [counts],
  csatPercent: [counts],
  customerChurnRate: [{ customersAtStart: 200, customersLost: 5 }],
  customerEquity: [[segment, { ...segment, lifetimeValue: -5 }]],
  customerRetentionRate: [{ customersAtStart: 200, customersAtEnd: 240, customersAcquired: 50 }],
  discountedLtv: [
    { marginPerPeriod: 100, retentionRate: 0.8, discountRate: 0.1, firstMargin: 'period-end', periods: 5 },
  ],
  expectedLifespan: [0.05],
  expectedProfit: [{ projectedRevenue: 10_000, acquisitionCosts: [3000, '2500.5'] }],
  lifetimeValueOf: [[{ presentValue: '54.5' }, { presentValue: -1 }], 10],
  ltvToCac: [{ lifetimeValue: -500, cac: 250 }],
  ltvToCacBand: [3],
  maximumAcquisitionCost: [{ orderMargin: 60, ordersPerCustomer: 2 }],
  mergeCustomers: [[summary], [summary, { ...summary, customerId: 7 }]],
  mergeNps: [npsCounts, npsCounts],
  mergeRatings: [counts, counts],
  netLtv: [{ orderMargin: 60, ordersPerCustomer: 2, acquisitionCost: 10 }],
  netRevenueChurnRate: [
    { revenueAtStart: 100, churnedRevenue: 10, contractionRevenue: 5, expansionRevenue: 20, reactivationRevenue: 1 },
  ],
  npsCategory: [9],
  npsCountsOf: [counts],
  npsScore: [npsCounts],
  npsShares: [npsCounts],
  orderMargin: [{ orderValue: 100, costPrice: 40 }],
  orderMetrics: [[summary, { ...summary, customerId: 7 }]],
  periodRate: [{ annualRate: 0.1, periodsPerYear: 12 }],
  presentValue: [{ cashFlows: [110, '-121'], discountRate: 0.1, timing: 'middle' }],
  projectCashFlows: [
    {
      purchasesPerYear: 10,
      purchaseValue: 10,
      profitMargin: 0.6,
      years: 3,
      discountRate: 0.1,
      retentionCost: 2,
      retentionRate: 0.8,
      timing: 'start',
    },
  ],
  ratingMean: [counts],
  revenueChurnRate: [{ revenueAtStart: 100, churnedRevenue: 10, contractionRevenue: 10 }],
  satisfactionGap: [{ experience: 4.1, expectation: 3.8 }],
  simpleLtv: [{ averagePurchaseValue: 250, purchaseFrequency: 6, customerLifespan: 5 }],
  summarizeCustomers: [[order, { ...order, date: '2024-03-01T10:00:00+02:00', amount: -5 }]],
  topBoxPercent: [{ counts, from: 9 }],
};
