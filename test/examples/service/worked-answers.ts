import { expect } from 'vitest';
import { CHART_ANSWERS } from './chart-answers.ts';
import { CUSTOMER_ANSWERS } from './customer-answers.ts';
import { PURCHASE_ANSWERS } from './purchase-answers.ts';
import type { WorkedAnswer } from './worked-answer.ts';

const LT = 'LIKE.TG glossary';
const OC = 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”';
const CAM = '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”';
const HAND = 'by hand';

const close = (value: number, digits: number) => expect.closeTo(value, digits);
const five = (...counts: number[]) => ({ lowest: 1, highest: 5, counts });
const seven = (...counts: number[]) => ({ lowest: 1, highest: 7, counts });
const survey = { promoters: 70, passives: 10, detractors: 20 };
const flows = [{ presentValue: '54.5' }, { presentValue: -1 }];
const order = (customerId: string, date: string, amount: unknown) => ({ customerId, date, amount });
const summary = (customerId: string, orders: number, revenue: unknown, firstOrder: string, lastOrder = firstOrder) => ({
  customerId,
  orders,
  revenue,
  firstOrder,
  lastOrder,
});
const moves = (revenues: readonly number[]) => {
  const parts = ['opening', 'new', 'reactivation', 'expansion', 'contraction', 'churn', 'closing'];
  return Object.fromEntries(
    parts.map((part, index) => [part, { customers: revenues[index] === 0 ? 0 : 1, revenue: revenues[index] }]),
  );
};
/** One customer of many stays in the opening, so that those who leave were there. */
const gained = {
  ...moves([50, 5, 6, 9, -2, -3, 65]),
  opening: { customers: 5, revenue: 50 },
  closing: { customers: 6, revenue: 65 },
};
const lost = {
  ...moves([100, 0, 0, 10, -10, -10, 90]),
  opening: { customers: 10, revenue: 100 },
  closing: { customers: 9, revenue: 90 },
};
const fourTimes = [1, 3, 3].map((duration, index) => ({ duration, churned: index > 0 }));
const curve = {
  steps: [
    { time: 1, survival: 0.75 },
    { time: 2, survival: 0.25 },
    { time: 3, survival: 0 },
  ],
};
const cohorts = {
  grain: 'month',
  measure: 'customers',
  until: '2024-03-31',
  lastPeriodComplete: true,
  cohorts: [
    { cohort: '2024-01-01', customers: 10, values: [10, 5, 0] },
    { cohort: '2024-02-01', customers: 30, values: [30, 6] },
  ],
};
const monthly = { customerId: 'ann', start: '2024-01-15', amount: 100, term: 'month' };

/** One row at least for every path. */
export const WORKED_ANSWERS: readonly WorkedAnswer[] = [
  ...CUSTOMER_ANSWERS,
  ...CHART_ANSWERS,
  ...PURCHASE_ANSWERS,
  { path: '/nps/score', body: survey, result: 50, source: CAM },
  { path: '/nps/shares', body: survey, result: { promoters: 0.7, passives: 0.1, detractors: 0.2 }, source: CAM },
  { path: '/nps/category', body: { rating: 9 }, result: 'promoter', source: CAM },
  { path: '/nps/category', body: { rating: 6 }, result: 'detractor', source: CAM },
  {
    path: '/nps/counts-of',
    body: { lowest: 1, highest: 10, counts: [1, 1, 1, 1, 1, 1, 2, 2, 3, 3] },
    result: { promoters: 6, passives: 4, detractors: 6 },
    source: `${OC}: asked on 1–10`,
  },
  {
    path: '/nps/merge',
    body: { a: survey, b: survey },
    result: { promoters: 140, passives: 20, detractors: 40 },
    source: HAND,
  },
  {
    path: '/nps/count',
    body: { ratings: [10, 9, 8, 7, 6, 0] },
    result: { promoters: 2, passives: 2, detractors: 2 },
    source: CAM,
  },
  {
    path: '/ratings/count?lowest=1&highest=5',
    body: { ratings: [5, 4, 5] },
    result: five(0, 0, 0, 1, 2),
    source: HAND,
  },
  { path: '/ratings/mean', body: five(0, 0, 1, 2, 1), result: 4, source: HAND },
  { path: '/ratings/mean', body: five(0, 0, 0, 0, 0), result: null, source: 'nobody answered' },
  {
    path: '/ratings/merge',
    body: { a: five(1, 1, 0, 0, 0), b: five(0, 1, 1, 0, 0) },
    result: five(1, 2, 1, 0, 0),
    source: HAND,
  },
  {
    path: '/ratings/top-box-percent',
    body: { counts: five(1, 1, 2, 4, 2), from: 4 },
    result: 60,
    source: `${LT}, “Customer satisfaction survey”: the top two of five`,
  },
  { path: '/csat/mean', body: five(0, 0, 1, 2, 1), result: 4, source: `${LT}, “Customer experience”` },
  { path: '/csat/percent', body: five(1, 0, 1, 2, 1), result: 60, source: `${LT}, “Customer satisfaction survey”` },
  {
    path: '/csat/by-steps',
    body: { delivery: five(0, 0, 0, 1, 0), support: five(0, 1, 0, 0, 0) },
    result: { overall: 3, steps: { delivery: 4, support: 2 } },
    source: `${LT}, “Customer experience”: of the survey and of each step`,
  },
  { path: '/csat/satisfaction-gap', body: { experience: 4.1, expectation: 3.8 }, result: 0.3, source: OC },
  { path: '/ces/mean', body: seven(0, 1, 0, 0, 1, 1, 1), result: 5, source: `${LT}, “Customer experience”` },
  { path: '/ces/percent', body: seven(0, 1, 0, 1, 1, 1, 1), result: 60, source: `${LT}, “Customer experience”` },
  {
    path: '/churn/customer-churn-rate',
    body: { customersAtStart: 200, customersLost: 5 },
    result: 0.025,
    source: `${LT}, “Customer loyalty”`,
  },
  {
    path: '/churn/rate-on-average-base',
    body: { customersAtStart: 1000, customersAtEnd: 1438, customersLost: 62 },
    result: 0.05086136177194422,
    source: `${HAND}: 62/1219`,
  },
  {
    path: '/churn/rate-on-growing-base',
    body: { customersAtStart: 1000, customersAcquired: 500, customersLost: 62 },
    result: 0.041333333333333333,
    source: `${HAND}: 62/1500`,
  },
  {
    path: '/churn/customer-retention-rate',
    body: { customersAtStart: 200, customersAtEnd: 240, customersAcquired: 50 },
    result: 0.95,
    source: `${HAND}: 190/200`,
  },
  {
    path: '/churn/revenue-churn-rate',
    body: { revenueAtStart: 100, churnedRevenue: 10, contractionRevenue: '10.00' },
    result: 0.2,
    source: `${LT}, “Customer loyalty”`,
  },
  {
    path: '/churn/net-revenue-churn-rate',
    body: { revenueAtStart: 100, churnedRevenue: 10, expansionRevenue: 4 },
    result: 0.06,
    source: `${LT}, “Customer loyalty”, net of expansion: (10 − 4)/100`,
  },
  {
    path: '/churn/annual-rate',
    body: { churnRate: 0.5, periodsPerYear: 2 },
    result: 0.75,
    source: `${HAND}: 1 − 0.5²`,
  },
  { path: '/churn/expected-lifespan', body: { churnRate: 0.05 }, result: 20, source: `${HAND}: 1/0.05` },
  {
    path: '/cohorts/table',
    body: {
      activities: [
        { customerId: 'ann', date: '2024-01-05' },
        { customerId: 'ann', date: '2024-03-01' },
        { customerId: 'bob', date: '2024-02-29' },
      ],
      grain: 'month',
      measure: 'customers',
      until: '2024-03-31',
    },
    result: {
      grain: 'month',
      measure: 'customers',
      until: '2024-03-31',
      lastPeriodComplete: true,
      cohorts: [
        { cohort: '2024-01-01', customers: 1, values: [1, 0, 1] },
        { cohort: '2024-02-01', customers: 1, values: [1, 0] },
      ],
    },
    source: HAND,
  },
  {
    path: '/cohorts/retention',
    body: cohorts,
    result: {
      cohorts: [
        { cohort: '2024-01-01', customers: 10, shares: [1, 0.5, 0], incompleteAge: null },
        { cohort: '2024-02-01', customers: 30, shares: [1, 0.2, null], incompleteAge: null },
      ],
      average: [1, 0.275, 0],
    },
    source: HAND,
  },
  {
    path: '/cohorts/merge',
    body: { a: cohorts, b: { ...cohorts, cohorts: [] } },
    result: cohorts,
    source: 'no customers are added',
  },
  {
    path: '/survival/count',
    body: { observations: fourTimes },
    result: {
      durations: [
        { duration: 1, events: 0, censored: 1, entered: 0 },
        { duration: 3, events: 2, censored: 0, entered: 0 },
      ],
    },
    source: HAND,
  },
  {
    path: '/survival/merge',
    body: {
      a: { durations: [{ duration: 3, events: 1, censored: 0, entered: 0 }] },
      b: { durations: [{ duration: 3, events: 0, censored: 1, entered: 0 }] },
    },
    result: { durations: [{ duration: 3, events: 1, censored: 1, entered: 0 }] },
    source: HAND,
  },
  {
    path: '/survival/kaplan-meier',
    body: { observations: [2, 4, 4, 9].map((duration, index) => ({ duration, churned: index !== 2 })) },
    result: expect.objectContaining({ customers: 4, events: 3, median: expect.objectContaining({ estimate: 6.5 }) }),
    source: `${HAND}: 3/4, 3/4 × 2/3, 0; at 1/2 from 4 to 9`,
  },
  {
    path: '/survival/log-rank-test',
    body: {
      groups: [{ observations: [{ duration: 1, churned: true }] }, { observations: [{ duration: 2, churned: true }] }],
    },
    result: { chiSquare: 1, degreesOfFreedom: 1, pValue: close(0.3173105, 7), expected: [0.5, 1.5] },
    source: `${HAND}: (1 − 0.5)²/0.25; the tail of chi-square at 1`,
  },
  { path: '/survival/at', body: { curve, time: 2 }, result: 0.25, source: HAND },
  {
    path: '/survival/ltv',
    body: { curve, marginPerPeriod: 100, discountRate: 0.25, horizon: 3 },
    result: '76',
    source: `${HAND}: 75/1.25 + 25/1.25²`,
  },
  {
    path: '/cac/basic',
    body: { marketingCost: 3000, customersAcquired: 100 },
    result: '30',
    source: `${LT}, “Customer acquisition cost”`,
  },
  {
    path: '/cac/complex',
    body: {
      marketingCost: 3000,
      wages: 200,
      software: 100,
      professionalServices: 300,
      overheads: 100,
      customersAcquired: 100,
    },
    result: '37',
    source: `${LT}, “Customer acquisition cost”`,
  },
  {
    path: '/cac/by-channel',
    body: {
      channels: [
        { channel: 'blog', cost: 500, customersAcquired: 50, paid: false },
        { channel: 'ads', cost: '1500.00', customersAcquired: 50, paid: true },
      ],
    },
    result: expect.objectContaining({ blended: '20', paid: '30' }),
    source: `${LT}, “Customer acquisition cost”: all spend, and paid spend, by their customers`,
  },
  {
    path: '/cac/payback-periods',
    body: { cac: 300, revenuePerPeriod: 50, grossMargin: 0.8 },
    result: 7.5,
    source: `${HAND}: 300/40`,
  },
  {
    path: '/cac/ltv-to-cac',
    body: { lifetimeValue: 500, cac: 250 },
    result: 2,
    source: `${LT}: the blog is worth twice its cost`,
  },
  { path: '/cac/ltv-to-cac-band', body: { ratio: 3 }, result: 'good', source: LT },
  {
    path: '/cac/expected-profit',
    body: { projectedRevenue: 10_000, acquisitionCosts: [3000, '2500.5'] },
    result: '4499.5',
    source: `${LT}: projected revenue less the CAC of the months before`,
  },
  { path: '/ltv/order-margin', body: { orderValue: 100, costPrice: 40 }, result: '60', source: OC },
  { path: '/ltv/net', body: { orderMargin: 60, ordersPerCustomer: 2, acquisitionCost: 10 }, result: '110', source: OC },
  { path: '/ltv/maximum-acquisition-cost', body: { orderMargin: 60, ordersPerCustomer: 2 }, result: '120', source: OC },
  { path: '/ltv/maximum-acquisition-cost', body: { orderMargin: 60, ordersPerCustomer: 1 }, result: '60', source: OC },
  {
    path: '/ltv/simple',
    body: { averagePurchaseValue: 250, purchaseFrequency: 6, customerLifespan: 5 },
    result: '7500',
    source: `${LT}, “Customer lifetime value”`,
  },
  {
    path: '/ltv/churn',
    body: { revenuePerPeriod: 50, grossMargin: 0.8, churnRate: 0.05 },
    result: '800',
    source: `${HAND}: 40/0.05`,
  },
  {
    path: '/ltv/discounted',
    body: { marginPerPeriod: 100, retentionRate: 0.8, discountRate: 0.1, firstMargin: 'period-end', periods: 5 },
    result: expect.stringMatching(/^265\.5121669533/),
    source: 'Fader & Hardie, note 024',
  },
  {
    path: '/ltv/present-value',
    body: { cashFlows: [110, '-121'], discountRate: 0.1 },
    result: '0',
    source: `${HAND}: 100 − 100`,
  },
  {
    path: '/ltv/period-rate',
    body: { annualRate: 0.21, periodsPerYear: 2 },
    result: 0.1,
    source: `${HAND}: √1.21 − 1`,
  },
  {
    path: '/equity/cash-flows',
    body: { purchasesPerYear: 10, purchaseValue: 10, grossMargin: 0.6, years: 1, discountRate: 0.25 },
    result: [
      {
        year: 1,
        survivingShare: 1,
        revenue: '100',
        profit: '60',
        retentionCost: '0',
        cashFlow: '60',
        presentValue: '48',
      },
    ],
    source: `${LT}, “Customer equity”: 10 purchases of 10, 60 % margin; 60/1.25`,
  },
  { path: '/equity/lifetime-value', body: { cashFlows: flows, acquisitionCost: 10 }, result: '43.5', source: HAND },
  { path: '/equity/lifetime-value', body: { cashFlows: flows }, result: '53.5', source: HAND },
  {
    path: '/equity/customer-equity',
    body: {
      segments: [
        { segment: 'regulars', customers: 100, lifetimeValue: 300 },
        { segment: 'newcomers', customers: 200, lifetimeValue: '50' },
      ],
    },
    result: {
      total: '40000',
      customers: 300,
      segments: [
        { segment: 'regulars', customers: 100, lifetimeValue: '300', equity: '30000', share: 0.75 },
        { segment: 'newcomers', customers: 200, lifetimeValue: '50', equity: '10000', share: 0.25 },
      ],
    },
    source: `${LT}, “Customer equity”: value times customers, summed over segments`,
  },
  {
    path: '/abc/analysis',
    body: { items: ['coffee', 'tea', 'cups'].map((item, index) => ({ item, value: [90, 6, '4'][index] })) },
    result: expect.objectContaining({
      total: '100',
      classes: expect.objectContaining({ A: { items: 1, value: '90', itemShare: 1 / 3, valueShare: 0.9 } }),
    }),
    source: `${LT}, “ABC analysis”: A brings 80 %`,
  },
  {
    path: '/abc/xyz',
    body: {
      items: [
        { item: 'coffee', value: 480, demand: [5, 5, 5, 5] },
        { item: 'candles', value: '120.00', demand: [10] },
      ],
      periods: 4,
    },
    result: expect.objectContaining({
      rows: [
        expect.objectContaining({ cell: 'AX', share: 0.8, coefficientOfVariation: 0 }),
        expect.objectContaining({ cell: 'BZ', share: 0.2, coefficientOfVariation: 1.7320508075688772 }),
      ],
    }),
    source: `${HAND}: no deviation; √(7.5² + 3 × 2.5²)/2/2.5 = √3`,
  },
  {
    path: '/abc/by-criteria',
    body: {
      items: [
        { item: 'coffee', values: { revenue: 90, margin: '3' } },
        { item: 'tea', values: { revenue: 10, margin: 97 } },
      ],
      criteria: ['revenue', 'margin'],
      combine: 'worst',
    },
    result: expect.objectContaining({
      classes: { A: 0, B: 1, C: 1 },
      cells: [
        { cell: 'AC', items: 1 },
        { cell: 'BA', items: 1 },
      ],
    }),
    source: `${HAND}: 90 % of one and 3 % of the other value, after 97 % of it`,
  },
  {
    path: '/abc/transitions',
    body: {
      before: [
        { key: 'coffee', class: 'A' },
        { key: 'tea', class: 'C' },
      ],
      after: [
        { key: 'coffee', class: 'A' },
        { key: 'tea', class: 'B' },
        { key: 7, class: 'C' },
      ],
    },
    result: {
      from: { A: { A: 1, B: 0, C: 0, left: 0 }, B: { A: 0, B: 0, C: 0, left: 0 }, C: { A: 0, B: 1, C: 0, left: 0 } },
      entered: { A: 0, B: 0, C: 1 },
      risen: 1,
      fallen: 0,
      stableShare: 0.5,
    },
    source: HAND,
  },
  {
    path: '/ltv/by-segment',
    body: {
      customers: [
        { ...summary('ann', 1, 500, '2024-01-31'), segment: 'blog' },
        { ...summary('bob', 1, '250.00', '2024-02-29'), segment: 'pay-per-click' },
      ],
      cac: { blog: 100, 'pay-per-click': 100 },
    },
    result: expect.objectContaining({
      lifetimeValue: '375',
      segments: [
        expect.objectContaining({ segment: 'blog', lifetimeValue: '500', ltvToCac: 5 }),
        expect.objectContaining({ segment: 'pay-per-click', lifetimeValue: '250', ltvToCac: 2.5 }),
      ],
      ranking: ['blog', 'pay-per-click'],
    }),
    source: `${LT}, “Customer lifetime value”: a blog at 500, pay-per-click at 250`,
  },
  {
    path: '/orders/customers',
    body: { orders: [order('ann', '2024-01-16', '25.00'), order('ann', '2024-02-01', -5)] },
    result: [summary('ann', 2, '20', '2024-01-16', '2024-02-01')],
    source: HAND,
  },
  {
    path: '/orders/merge',
    body: { a: [summary('ann', 1, 10, '2024-01-01')], b: [summary('ann', 1, '20', '2024-02-01')] },
    result: [summary('ann', 2, '30', '2024-01-01', '2024-02-01')],
    source: HAND,
  },
  {
    path: '/orders/metrics',
    body: { customers: [summary('ann', 2, '80', '2020-01-01', '2024-01-01'), summary('bob', 1, 10, '2024-01-01')] },
    result: {
      customers: 2,
      orders: 3,
      revenue: '90',
      averagePurchaseValue: '30',
      purchaseFrequency: 1.5,
      averageLifespanYears: 2,
    },
    source: `${LT}: revenue by purchases, purchases by customers; four years and none`,
  },
  {
    path: '/rfm/scores',
    body: {
      customers: [summary('ann', 3, 200, '2024-01-01', '2024-06-28'), summary('bob', 1, 20, '2024-01-10')],
      options: { on: '2024-06-30' },
    },
    result: [
      expect.objectContaining({
        customerId: 'ann',
        recencyDays: 2,
        recencyScore: 3,
        frequencyScore: 3,
        monetaryScore: 3,
      }),
      expect.objectContaining({
        customerId: 'bob',
        recencyDays: 172,
        recencyScore: 1,
        frequencyScore: 1,
        monetaryScore: 1,
      }),
    ],
    source: `${HAND}: half of the customers are lower, or none`,
  },
  {
    path: '/rfm/segments',
    body: {
      scores: [
        {
          customerId: 'ann',
          recencyDays: 2,
          frequency: 3,
          monetaryValue: '200',
          recencyScore: 5,
          frequencyScore: 5,
          monetaryScore: 5,
        },
      ],
    },
    result: expect.objectContaining({ rows: [expect.objectContaining({ customerId: 'ann', segment: 'champions' })] }),
    source: 'the table RFM_SEGMENTS: champions from 5, 4',
  },
  {
    path: '/rfm/calibration',
    body: {
      orders: [order('ann', '2024-01-01', 10), order('ann', '2024-01-22', '29.90'), order('ann', '2024-02-05', 5)],
      options: { until: '2024-01-29', holdoutUntil: '2024-02-26', unit: 'week' },
    },
    result: [
      {
        customerId: 'ann',
        frequency: 1,
        recency: 3,
        age: 4,
        averageSpend: '29.9',
        holdout: { frequency: 1, duration: 4, averageSpend: '5' },
      },
    ],
    source: HAND,
  },
  {
    path: '/revenue/mrr',
    body: { subscriptions: [monthly, { ...monthly, customerId: 'bob', amount: 600, term: 'year' }], month: '2024-02' },
    result: expect.objectContaining({ mrr: '150' }),
    source: `${HAND}: 100 + 600/12`,
  },
  {
    path: '/revenue/bridge',
    body: { subscriptions: [{ ...monthly, start: '2024-02-01' }], months: { from: '2024-01', until: '2024-03' } },
    result: [
      expect.objectContaining({ month: '2024-01' }),
      {
        month: '2024-02',
        movements: expect.objectContaining({
          new: { customers: 1, revenue: '100' },
          churn: { customers: 0, revenue: '0' },
        }),
      },
    ],
    source: 'by hand: until is not part of it',
  },
  {
    path: '/revenue/movements',
    body: { before: [{ customerId: 'ann', revenue: 50 }], after: [{ customerId: 'ann', revenue: '75.00' }] },
    result: expect.objectContaining({
      opening: { customers: 1, revenue: '50' },
      expansion: { customers: 1, revenue: '25' },
      closing: { customers: 1, revenue: '75' },
    }),
    source: HAND,
  },
  {
    path: '/revenue/merge',
    body: { a: gained, b: gained },
    result: expect.objectContaining({
      opening: { customers: 10, revenue: '100' },
      closing: { customers: 12, revenue: '130' },
    }),
    source: HAND,
  },
  { path: '/revenue/gross-retention', body: lost, result: 0.8, source: `${HAND}: (100 − 10 − 10)/100` },
  { path: '/revenue/net-retention', body: lost, result: 0.9, source: `${HAND}: (100 + 10 − 10 − 10)/100` },
  { path: '/revenue/quick-ratio', body: gained, result: 4, source: `${HAND}: (5 + 6 + 9)/(2 + 3)` },
  { path: '/revenue/average-per-account', body: { customers: 4, revenue: '333.00' }, result: '83.25', source: HAND },
  { path: '/revenue/growth-rate', body: { revenueAtStart: 12_500, revenueAtEnd: 13_000 }, result: 0.04, source: HAND },
  {
    path: '/inference/nps-interval',
    body: { counts: survey, method: 'wald' },
    result: expect.objectContaining({ estimate: 50, lower: close(34.198, 3), upper: close(65.802, 3), n: 100 }),
    source: `${HAND}: 50 ± 1.959964 × √(9000 − 2500)/10 = 50 ± 15.802`,
  },
  {
    path: '/inference/csat-interval',
    body: { counts: five(1, 0, 1, 2, 1) },
    result: expect.objectContaining({ estimate: 60, lower: close(23.07, 2), upper: close(88.24, 2) }),
    source: 'prop.test(3, 5, correct = FALSE) of R',
  },
  {
    path: '/inference/ces-interval',
    body: { counts: seven(0, 1, 0, 1, 1, 1, 1) },
    result: expect.objectContaining({ estimate: 60, lower: close(23.07, 2), upper: close(88.24, 2) }),
    source: 'prop.test(3, 5, correct = FALSE) of R',
  },
  {
    path: '/inference/rating-mean-interval',
    body: { counts: five(0, 0, 1, 2, 1), confidence: 0.9 },
    result: expect.objectContaining({ estimate: 4, n: 4 }),
    source: 'the mean of 3, 4, 4, 5',
  },
  {
    path: '/inference/churn-interval',
    body: { customersAtStart: 200, customersLost: 5 },
    result: expect.objectContaining({ estimate: 0.025, lower: close(0.0107, 4), upper: close(0.0572, 4) }),
    source: 'prop.test(5, 200, correct = FALSE) of R',
  },
  {
    path: '/inference/proportion-interval',
    body: { successes: 0, trials: 20 },
    result: expect.objectContaining({ estimate: 0, lower: 0, upper: close(0.16113, 5) }),
    source: 'prop.test(0, 20, correct = FALSE) of R',
  },
  {
    path: '/inference/compare-nps',
    body: { a: survey, b: { promoters: 60, passives: 20, detractors: 20 } },
    result: expect.objectContaining({ difference: 10, method: 'wald' }),
    source: `${CAM}: 50 less 40`,
  },
  {
    path: '/inference/compare-rating-means',
    body: { a: five(0, 0, 1, 2, 1), b: five(0, 1, 2, 1, 0) },
    result: expect.objectContaining({ difference: 1 }),
    source: `${HAND}: 4 less 3`,
  },
  {
    path: '/inference/compare-proportions',
    body: { a: { successes: 56, trials: 70 }, b: { successes: 48, trials: 80 } },
    result: expect.objectContaining({ lower: close(0.0524, 4), upper: close(0.3339, 4) }),
    source: 'Newcombe 1998, table II: 56/70 and 48/80',
  },
  {
    path: '/inference/nps-trend',
    body: { waves: [{ label: 'May', counts: survey }] },
    result: [expect.objectContaining({ label: 'May', change: null })],
    source: 'the first wave has none before it',
  },
  {
    path: '/inference/stratified-nps',
    body: {
      strata: [
        { weight: 3, counts: survey },
        { weight: 1, counts: { promoters: 20, passives: 20, detractors: 60 } },
      ],
    },
    result: expect.objectContaining({ score: close(27.5, 9) }),
    source: `${HAND}: 0.75 × 50 − 0.25 × 40`,
  },
  {
    path: '/inference/nps-sample-size',
    body: { marginPoints: 5 },
    result: 1537,
    source: `${HAND}: (1.959964 × 100/5)² = 1536.6`,
  },
  {
    path: '/inference/proportion-sample-size',
    body: { margin: 0.05 },
    result: 385,
    source: 'Cochran: 1.96² × 0.25/0.05² = 384.1',
  },
];
