import type * as advocacy from '../../src/advocacy/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof advocacy> = {
  advocacyGap: {
    figures: [
      {
        input: [{ referringPromoters: 15, silentPromoters: 45, referringOthers: 5, silentOthers: 35 }],
        result: {
          promoterShare: 0.6,
          referrerShare: 0.2,
          gap: 0.4,
          promotersWhoReferred: 0.25,
          othersWhoReferred: 0.125,
          referrersWhoPromote: 0.75,
        },
        source: 'by hand: 60, 20, 40 of 100; 15/60, 5/40, 15/20',
      },
    ],
  },
  countAdvocacy: {
    figures: [
      {
        input: [
          [
            { rating: 10, referrals: 2 },
            { rating: 9, referrals: 0 },
            { rating: 7, referrals: 1 },
          ],
        ],
        result: { referringPromoters: 1, silentPromoters: 1, referringOthers: 1, silentOthers: 0 },
        source: 'by hand',
      },
    ],
  },
  holdoutLift: {
    figures: [
      {
        input: [
          { successes: 150, trials: 1000 },
          { successes: 100, trials: 1000 },
        ],
        result: { absolute: { difference: 0.05 }, relative: { estimate: 0.5 } },
        source: 'by hand: 0.15 − 0.1, 0.15/0.1 − 1',
      },
    ],
  },
  mergeAdvocacy: {
    figures: [
      {
        input: [
          { referringPromoters: 15, silentPromoters: 45, referringOthers: 5, silentOthers: 35 },
          { referringPromoters: 15, silentPromoters: 45, referringOthers: 5, silentOthers: 35 },
        ],
        result: { referringPromoters: 30, silentPromoters: 90, referringOthers: 10, silentOthers: 70 },
        source: 'by hand',
      },
    ],
  },
  mergeProgrammes: {
    figures: [
      {
        input: [
          {
            customers: 1000,
            ambassadors: 200,
            activeAmbassadors: 50,
            leads: 400,
            qualifiedLeads: 100,
            meetings: 60,
            customersAcquired: 30,
            sourcedRevenue: '15000.50',
            totalRevenue: 120004,
          },
          {
            customers: 1000,
            ambassadors: 200,
            activeAmbassadors: 50,
            leads: 400,
            qualifiedLeads: 100,
            meetings: 60,
            customersAcquired: 30,
            sourcedRevenue: '15000.50',
            totalRevenue: 120004,
          },
        ],
        result: { customers: 2000, customersAcquired: 60, sourcedRevenue: '30001' },
        source: 'by hand',
      },
    ],
  },
  programmeFunnel: {
    figures: [
      {
        input: [
          {
            customers: 1000,
            ambassadors: 200,
            activeAmbassadors: 50,
            leads: 400,
            qualifiedLeads: 100,
            meetings: 60,
            customersAcquired: 30,
            sourcedRevenue: '15000.50',
            totalRevenue: 120004,
          },
        ],
        result: { participationRate: 0.2, shareRate: 0.25, meetingSetRate: 0.6 },
        source: 'by hand: 200/1000, 50/200, 60/100',
      },
    ],
  },
  referralCost: {
    figures: [
      {
        input: [{ referrerReward: 10, friendReward: '10.00', customersAcquired: 50, lifetimeValue: 120 }],
        result: { rewards: '20', cost: '1000', cac: '20', ltvToCac: 6 },
        source: 'by hand: 50 × (10 + 10), 120/20',
      },
    ],
  },
  referralValue: {
    figures: [
      {
        input: [{ ownPurchases: 100, customersReferred: 10, referredPurchases: 60 }],
        result: { own: '100', referred: '600', total: '700', referredShare: 0.8571428571428571 },
        source: 'Customer Value Foundation, “Customers as Ambassadors”: 10 × 60 beside 100; 6/7',
      },
    ],
  },
  tierSpread: {
    figures: [
      {
        input: [
          [
            { tier: 'gold', ambassadors: 10, outcome: 600 },
            { tier: 'silver', ambassadors: 30, outcome: '400' },
          ],
        ],
        result: { total: '1000', ambassadors: 40, gini: 0.35 },
        source: 'by hand: 1 − (30 × 400 + 10 × (2 × 400 + 600))/(40 × 1000)',
      },
    ],
  },
  viralCoefficient: {
    figures: [
      {
        input: [{ invitationsPerCustomer: 5, conversionRate: 0.1 }],
        result: { coefficient: 0.5, growthRatePerCycle: -0.5, customersInTheLimit: 2 },
        source: 'by hand: 5 × 0.1, 1/(1 − 0.5)',
      },
    ],
  },
};
