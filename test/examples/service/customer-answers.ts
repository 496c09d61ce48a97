import { expect } from 'vitest';
import { PROGRAMME } from '../../advocacy/programmes.ts';
import type { WorkedAnswer } from './worked-answer.ts';

const HAND = 'by hand';
const HEALTH = 'LIKE.TG glossary, “Customer health score”';

const said = { referringPromoters: 15, silentPromoters: 45, referringOthers: 5, silentOthers: 35 };
const bands = [
  { band: 'at risk', from: 0 },
  { band: 'healthy', from: 50 },
];
const counted = {
  scores: [
    { score: 20, stayed: 0, churned: 1 },
    { score: 80, stayed: 1, churned: 0 },
  ],
};

/** What customers do for others, and how they do: at least one row for every path. */
export const CUSTOMER_ANSWERS: readonly WorkedAnswer[] = [
  {
    path: '/advocacy/count',
    body: {
      customers: [
        { rating: 10, referrals: 2 },
        { rating: 9, referrals: 0 },
        { rating: 7, referrals: 1 },
      ],
    },
    result: { referringPromoters: 1, silentPromoters: 1, referringOthers: 1, silentOthers: 0 },
    source: HAND,
  },
  {
    path: '/advocacy/merge',
    body: { a: said, b: said },
    result: { referringPromoters: 30, silentPromoters: 90, referringOthers: 10, silentOthers: 70 },
    source: HAND,
  },
  {
    path: '/advocacy/gap',
    body: said,
    result: {
      promoterShare: 0.6,
      referrerShare: 0.2,
      gap: 0.4,
      promotersWhoReferred: 0.25,
      othersWhoReferred: 0.125,
      referrersWhoPromote: 0.75,
    },
    source: `${HAND}: 60, 20, 40 of 100; 15/60, 5/40, 15/20`,
  },
  {
    path: '/advocacy/programme-funnel',
    body: { counts: PROGRAMME },
    result: expect.objectContaining({ participationRate: 0.2, shareRate: 0.25, meetingSetRate: 0.6 }),
    source: `${HAND}: 200/1000, 50/200, 60/100`,
  },
  {
    path: '/advocacy/merge-programmes',
    body: { a: PROGRAMME, b: PROGRAMME },
    result: expect.objectContaining({ customers: 2000, customersAcquired: 60, sourcedRevenue: '30001' }),
    source: HAND,
  },
  {
    path: '/advocacy/holdout-lift',
    body: { treated: { successes: 150, trials: 1000 }, holdout: { successes: 100, trials: 1000 } },
    result: expect.objectContaining({
      absolute: expect.objectContaining({ difference: 0.05 }),
      relative: expect.objectContaining({ estimate: 0.5 }),
    }),
    source: `${HAND}: 0.15 − 0.1, 0.15/0.1 − 1`,
  },
  {
    path: '/advocacy/referral-cost',
    body: { referrerReward: 10, friendReward: '10.00', customersAcquired: 50, lifetimeValue: 120 },
    result: { rewards: '20', cost: '1000', cac: '20', ltvToCac: 6 },
    source: `${HAND}: 50 × (10 + 10), 120/20`,
  },
  {
    path: '/advocacy/referral-value',
    body: { ownPurchases: 100, customersReferred: 10, referredPurchases: 60 },
    result: { own: '100', referred: '600', total: '700', referredShare: 0.8571428571428571 },
    source: 'Customer Value Foundation, “Customers as Ambassadors”: 10 × 60 beside 100; 6/7',
  },
  {
    path: '/advocacy/tier-spread',
    body: {
      tiers: [
        { tier: 'gold', ambassadors: 10, outcome: 600 },
        { tier: 'silver', ambassadors: 30, outcome: '400' },
      ],
    },
    result: expect.objectContaining({ total: '1000', ambassadors: 40, gini: 0.35 }),
    source: `${HAND}: 1 − (30 × 400 + 10 × (2 × 400 + 600))/(40 × 1000)`,
  },
  {
    path: '/advocacy/viral-coefficient',
    body: { invitationsPerCustomer: 5, conversionRate: 0.1 },
    result: { coefficient: 0.5, growthRatePerCycle: -0.5, customersInTheLimit: 2 },
    source: `${HAND}: 5 × 0.1, 1/(1 − 0.5)`,
  },
  {
    path: '/health/score',
    body: {
      dimensions: [
        { name: 'product use', value: 15, worst: 0, best: 20, weight: 1 },
        { name: 'open complaints', value: 3, worst: 4, best: 0, weight: 1 },
        { name: 'sentiment', value: null, worst: -100, best: 100, weight: 1 },
      ],
    },
    result: expect.objectContaining({ score: 50, missing: ['sentiment'] }),
    source: `${HAND}: the mean of 75 and 25`,
  },
  { path: '/health/band', body: { score: 50, bands }, result: 'healthy', source: `${HEALTH}: at the threshold` },
  { path: '/health/band', body: { score: null, bands }, result: null, source: 'there is no score' },
  {
    path: '/health/count',
    body: {
      outcomes: [
        { score: 80, churned: false },
        { score: 20, churned: true },
      ],
    },
    result: counted,
    source: HAND,
  },
  {
    path: '/health/merge',
    body: { a: counted, b: { scores: [{ score: 20, stayed: 1, churned: 1 }] } },
    result: {
      scores: [
        { score: 20, stayed: 1, churned: 2 },
        { score: 80, stayed: 1, churned: 0 },
      ],
    },
    source: HAND,
  },
  {
    path: '/health/calibration',
    body: { counts: counted, bands },
    result: expect.objectContaining({ areaUnderCurve: 1, areaInterval: null }),
    source: 'who stayed has the higher score',
  },
  {
    path: '/health/customer-roi',
    body: { spent: 3, earned: '20.00' },
    result: 5.666666666666667,
    source: `${HEALTH}: 17/3`,
  },
];
