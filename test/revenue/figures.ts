import type * as revenue from '../../src/revenue/index.ts';
import type { FiguresOf } from '../support/figures.ts';

/** Ann pays 50, leaves, comes back and then pays 900 a year; bob pays 12 a week from the middle of May. */
const SUBSCRIPTIONS = [
  { customerId: 'ann', start: '2018-11-01', end: '2019-02-01', amount: 50, term: 'month' },
  { customerId: 'ann', start: '2019-04-01', end: '2019-06-01', amount: 50, term: 'month' },
  { customerId: 'ann', start: '2019-06-01', end: '2019-08-01', amount: 900, term: 'year' },
  { customerId: 'bob', start: '2019-05-15', amount: 12, term: 'week' },
];

export const figures: FiguresOf<typeof revenue> = {
  averageRevenuePerAccount: {
    figures: [{ input: [{ customers: 4, revenue: '333.00' }], result: '83.25', source: 'by hand' }],
  },
  grossRevenueRetention: {
    figures: [
      {
        input: [
          {
            opening: { customers: 10, revenue: 100 },
            new: { customers: 0, revenue: 0 },
            reactivation: { customers: 0, revenue: 0 },
            expansion: { customers: 1, revenue: 10 },
            contraction: { customers: 1, revenue: -10 },
            churn: { customers: 1, revenue: -10 },
            closing: { customers: 9, revenue: 90 },
          },
        ],
        result: 0.8,
        source: 'by hand: (100 − 10 − 10)/100',
      },
    ],
  },
  mergeRevenueMovements: {
    figures: [
      {
        input: [
          {
            opening: { customers: 5, revenue: 50 },
            new: { customers: 1, revenue: 5 },
            reactivation: { customers: 1, revenue: 6 },
            expansion: { customers: 1, revenue: 9 },
            contraction: { customers: 1, revenue: -2 },
            churn: { customers: 1, revenue: -3 },
            closing: { customers: 6, revenue: 65 },
          },
          {
            opening: { customers: 5, revenue: 50 },
            new: { customers: 1, revenue: 5 },
            reactivation: { customers: 1, revenue: 6 },
            expansion: { customers: 1, revenue: 9 },
            contraction: { customers: 1, revenue: -2 },
            churn: { customers: 1, revenue: -3 },
            closing: { customers: 6, revenue: 65 },
          },
        ],
        result: { opening: { customers: 10, revenue: '100' }, closing: { customers: 12, revenue: '130' } },
        source: 'by hand',
      },
    ],
  },
  monthlyRecurringRevenue: {
    figures: [
      {
        input: [SUBSCRIPTIONS, { month: '2019-06' }],
        result: {
          mrr: '127',
          customers: [
            { customerId: 'ann', revenue: '75' },
            { customerId: 'bob', revenue: '52' },
          ],
        },
        source: 'by hand: 900/12 = 75, and 12 × 52/12 = 52',
      },
      {
        input: [
          [
            { customerId: 'ann', start: '2024-01-15', amount: 100, term: 'month' },
            { customerId: 'bob', start: '2024-01-15', amount: 600, term: 'year' },
          ],
          { month: '2024-02' },
        ],
        result: { mrr: '150' },
        source: 'by hand: 100 + 600/12',
      },
    ],
  },
  netRevenueRetention: {
    figures: [
      {
        input: [
          {
            opening: { customers: 10, revenue: 100 },
            new: { customers: 0, revenue: 0 },
            reactivation: { customers: 0, revenue: 0 },
            expansion: { customers: 1, revenue: 10 },
            contraction: { customers: 1, revenue: -10 },
            churn: { customers: 1, revenue: -10 },
            closing: { customers: 9, revenue: 90 },
          },
        ],
        result: 0.9,
        source: 'by hand: (100 + 10 − 10 − 10)/100',
      },
    ],
  },
  quickRatio: {
    figures: [
      {
        input: [
          {
            opening: { customers: 5, revenue: 50 },
            new: { customers: 1, revenue: 5 },
            reactivation: { customers: 1, revenue: 6 },
            expansion: { customers: 1, revenue: 9 },
            contraction: { customers: 1, revenue: -2 },
            churn: { customers: 1, revenue: -3 },
            closing: { customers: 6, revenue: 65 },
          },
        ],
        result: 4,
        source: 'by hand: (5 + 6 + 9)/(2 + 3)',
      },
    ],
  },
  revenueBridge: {
    figures: [
      {
        input: [SUBSCRIPTIONS, { from: '2019-01', until: '2019-07' }],
        result: [
          {
            month: '2019-01',
            movements: { opening: { customers: 1, revenue: '50' }, closing: { customers: 1, revenue: '50' } },
          },
          {
            month: '2019-02',
            movements: { churn: { customers: 1, revenue: '-50' }, closing: { customers: 0, revenue: '0' } },
          },
          {
            month: '2019-03',
            movements: { opening: { customers: 0, revenue: '0' }, closing: { customers: 0, revenue: '0' } },
          },
          {
            month: '2019-04',
            movements: { reactivation: { customers: 1, revenue: '50' }, closing: { customers: 1, revenue: '50' } },
          },
          {
            month: '2019-05',
            movements: { new: { customers: 1, revenue: '52' }, closing: { customers: 2, revenue: '102' } },
          },
          {
            month: '2019-06',
            movements: { expansion: { customers: 1, revenue: '25' }, closing: { customers: 2, revenue: '127' } },
          },
        ],
        source: 'by hand: 50 lost, 50 regained, 12 × 52/12 = 52 won, 900/12 − 50 = 25 more',
      },
      {
        input: [
          [{ customerId: 'ann', start: '2024-02-01', amount: 100, term: 'month' }],
          { from: '2024-01', until: '2024-03' },
        ],
        result: [
          { month: '2024-01' },
          {
            month: '2024-02',
            movements: { new: { customers: 1, revenue: '100' }, churn: { customers: 0, revenue: '0' } },
          },
        ],
        source: 'by hand: until is not part of it',
      },
    ],
  },
  revenueGrowthRate: {
    figures: [{ input: [{ revenueAtStart: 12500, revenueAtEnd: 13000 }], result: 0.04, source: 'by hand' }],
  },
  revenueMovements: {
    figures: [
      {
        input: [
          [
            { customerId: 'ann', revenue: 10 },
            { customerId: 'bob', revenue: 40 },
            { customerId: 'eve', revenue: '50.00' },
          ],
          [
            { customerId: 'bob', revenue: 30 },
            { customerId: 'eve', revenue: 60 },
            { customerId: 'zoe', revenue: 5 },
          ],
          { everBefore: ['zoe'] },
        ],
        result: {
          opening: { customers: 3, revenue: '100' },
          new: { customers: 0, revenue: '0' },
          reactivation: { customers: 1, revenue: '5' },
          expansion: { customers: 1, revenue: '10' },
          contraction: { customers: 1, revenue: '-10' },
          churn: { customers: 1, revenue: '-10' },
          closing: { customers: 3, revenue: '95' },
        },
        source: 'by hand: eve pays 10 more, bob 10 less, ann nothing, zoe 5 again',
      },
      {
        input: [
          [
            { customerId: 'ann', revenue: 60 },
            { customerId: 'bob', revenue: 40 },
          ],
          [
            { customerId: 'ann', revenue: 90 },
            { customerId: 'bob', revenue: 20 },
            { customerId: 'eve', revenue: 15 },
          ],
        ],
        result: {
          opening: { customers: 2, revenue: '100' },
          new: { customers: 1, revenue: '15' },
          expansion: { customers: 1, revenue: '30' },
          contraction: { customers: 1, revenue: '-20' },
          closing: { customers: 3, revenue: '125' },
        },
        source: 'by hand: ann pays 30 more, bob 20 less, eve is new',
      },
      {
        input: [[{ customerId: 'ann', revenue: 50 }], [{ customerId: 'ann', revenue: '75.00' }]],
        result: {
          opening: { customers: 1, revenue: '50' },
          expansion: { customers: 1, revenue: '25' },
          closing: { customers: 1, revenue: '75' },
        },
        source: 'by hand',
      },
    ],
  },
};
