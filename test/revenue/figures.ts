import type * as revenue from '../../src/revenue/index.ts';
import type { FiguresOf } from '../support/figures.ts';

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
