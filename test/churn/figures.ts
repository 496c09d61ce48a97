import type * as churn from '../../src/churn/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof churn> = {
  annualChurnRate: {
    figures: [
      {
        input: [{ churnRate: 0.03, periodsPerYear: 12 }],
        result: 0.30615763900456,
        source: 'decimal module of Python: 1 − 0.97¹²',
        digits: 14,
      },
      { input: [{ churnRate: 0.5, periodsPerYear: 2 }], result: 0.75, source: 'by hand: 1 − 0.5²' },
    ],
  },
  averageBaseChurnRate: {
    figures: [
      {
        input: [{ customersAtStart: 1000, customersAtEnd: 1438, customersLost: 62 }],
        result: 0.05086136177194422,
        source: 'by hand: 62/1219',
      },
    ],
  },
  customerChurnRate: {
    figures: [
      {
        input: [{ customersAtStart: 200, customersLost: 5 }],
        result: 0.025,
        source: 'LIKE.TG glossary, “Customer loyalty”',
      },
    ],
  },
  customerRetentionRate: {
    figures: [
      {
        input: [{ customersAtStart: 200, customersAtEnd: 240, customersAcquired: 50 }],
        result: 0.95,
        source: 'by hand: 190/200',
      },
    ],
  },
  expectedLifespan: {
    figures: [{ input: [0.05], result: 20, source: 'by hand: 1/0.05' }],
  },
  growingBaseChurnRate: {
    figures: [
      {
        input: [{ customersAtStart: 1000, customersAcquired: 500, customersLost: 62 }],
        result: 0.04133333333333333,
        source: 'by hand: 62/1500',
      },
    ],
  },
  netRevenueChurnRate: {
    figures: [
      {
        input: [
          {
            revenueAtStart: 10000,
            churnedRevenue: 500,
            contractionRevenue: 200,
            expansionRevenue: 400,
            reactivationRevenue: 0,
          },
        ],
        result: 0.03,
        source: 'LIKE.TG glossary, “Customer loyalty”, net of expansion: (500 + 200 − 400)/10000',
      },
      {
        input: [{ revenueAtStart: 100, churnedRevenue: 10, expansionRevenue: 4 }],
        result: 0.06,
        source: 'LIKE.TG glossary, “Customer loyalty”, net of expansion: (10 − 4)/100',
      },
    ],
  },
  revenueChurnRate: {
    figures: [
      {
        input: [{ revenueAtStart: 100, churnedRevenue: 10, contractionRevenue: '10.00' }],
        result: 0.2,
        source: 'LIKE.TG glossary, “Customer loyalty”',
      },
    ],
  },
};
