import { chartTheme } from 'clientele';
import { expect } from 'vitest';
import type { WorkedAnswer } from './worked-answer.ts';

const HAND = 'by hand';

/** A specification whose title says the finding. */
const titled = (...text: string[]) =>
  expect.objectContaining({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: expect.objectContaining({ text }),
    layer: expect.any(Array),
  });

/** The specification of each chart, by what its title says of it. */
export const CHART_ANSWERS: readonly WorkedAnswer[] = [
  {
    path: '/charts/nps',
    body: { segments: [{ segment: 'all', counts: { promoters: 70, passives: 10, detractors: 20 } }] },
    result: titled('NPS 50: 70 % promoters, 20 % detractors'),
    source: '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”',
  },
  {
    path: '/charts/ratings',
    body: { counts: { lowest: 1, highest: 5, counts: [1, 1, 2, 4, 2] } },
    result: titled('60 % answered 4 or 5'),
    source: `${HAND}: 6/10`,
  },
  {
    path: '/charts/abc',
    body: {
      analysis: {
        rows: [
          { name: 'coffee', class: 'A', share: 0.9, cumulativeShare: 0.9 },
          { name: 'tea', class: 'B', share: 0.1, cumulativeShare: 1 },
        ],
      },
    },
    result: titled('50 % of the items bring 90 % of the value: class A'),
    source: `${HAND}: one of two items`,
  },
  {
    path: '/charts/abc',
    body: { analysis: { rows: [{ item: 7, class: 'A', share: 1, cumulativeShare: 1 }] } },
    result: titled('100 % of the items bring 100 % of the value: class A'),
    source: 'rows without names',
  },
  {
    path: '/charts/cash-flow',
    body: {
      cashFlows: [1, 2].map((year) => ({ year, cashFlow: '60', presentValue: '60' })),
      acquisitionCost: 100,
      currency: 'EUR',
    },
    result: titled('Pays off in year 2, worth 20.00 EUR after 2 years'),
    source: `${HAND}: 60 + 60 − 100`,
  },
  {
    path: '/charts/cac',
    body: {
      cac: {
        channels: [
          { channel: 'blog', cost: '500', customersAcquired: 50, cac: '10' },
          { channel: 'ads', cost: '1500', customersAcquired: 50, cac: '30' },
        ],
        blended: '20',
      },
    },
    result: titled('A customer costs 20.00: 10.00 (blog) to 30.00 (ads)'),
    source: `${HAND}: 2000/100, 500/50, 1500/50`,
  },
  {
    path: '/charts/ltv-to-cac',
    body: { segments: [{ segment: 'blog', ratio: 4.25 }] },
    result: titled('LTV/CAC 4.25: great'),
    source: 'LIKE.TG glossary, “Customer acquisition cost”: above 3',
  },
  {
    path: '/charts/churn',
    body: {
      periods: [
        { period: 'May', churnRate: 0.04 },
        { period: 'June', churnRate: 0.025 },
      ],
    },
    result: titled('Churn fell from 4 % (May) to 2.5 % (June)'),
    source: HAND,
  },
  {
    path: '/charts/survival',
    body: {
      segments: [
        {
          segment: 'all',
          curve: {
            steps: [{ time: 4, survival: 0.5, censored: 0, lower: null, upper: null }],
            median: { estimate: 4 },
          },
        },
      ],
      unit: 'months',
    },
    result: titled('Half of the customers leave within 4 months'),
    source: HAND,
  },
  {
    path: '/charts/cohorts',
    body: {
      table: {
        grain: 'month',
        measure: 'customers',
        until: '2024-02-29',
        lastPeriodComplete: true,
        cohorts: [{ cohort: '2024-01-01', customers: 2, values: [2, 1] }],
      },
      theme: 'dark',
    },
    result: titled('After 1 month 50 % of the customers are active'),
    source: HAND,
  },
  {
    path: '/charts/tracking',
    body: {
      points: [
        { time: 1, actual: 90, expected: 80 },
        { time: 2, actual: 200, expected: 190 },
      ],
      unit: 'weeks',
    },
    result: titled('200 purchases within 2 weeks, 190 expected: 5 % too few'),
    source: `${HAND}: 190/200 = 0.95`,
  },
  {
    path: '/charts/frequency',
    body: {
      frequencies: [
        { frequency: 0, actual: 60, expected: 58.5 },
        { frequency: 1, actual: 40, expected: 41.5 },
      ],
    },
    result: titled('60 % of the customers did not come back, 58.5 % by the model'),
    source: `${HAND}: 60/100, 58.5/100`,
  },
  {
    path: '/charts/alive',
    body: { cells: [{ frequency: 2, recency: 10, probability: 0.25 }] },
    result: titled('25 % alive, whatever they bought'),
    source: HAND,
  },
  {
    path: '/charts/heterogeneity',
    body: { model: { kind: 'bg-nbd', unit: 'month', parameters: { r: 0.5, alpha: 2, a: 1, b: 3 } } },
    result: expect.objectContaining({
      title: expect.objectContaining({
        text: ['Customers buy 0.25 times a month on average and leave after', '25 % of their purchases'],
      }),
    }),
    source: `${HAND}: 0.5/2 and 1/(1 + 3)`,
  },
  { path: '/charts/theme', body: { theme: 'dark' }, result: chartTheme('dark'), source: 'that of the charts' },
  { path: '/charts/theme', body: {}, result: chartTheme('light'), source: 'light is the default' },
];
