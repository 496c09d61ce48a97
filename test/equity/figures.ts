import type * as equity from '../../src/equity/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof equity> = {
  cashFlowLtv: {
    figures: [
      {
        input: [[{ presentValue: '54.5' }, { presentValue: -1 }], { acquisitionCost: 10 }],
        result: '43.5',
        source: 'by hand',
      },
      { input: [[{ presentValue: '54.5' }, { presentValue: -1 }]], result: '53.5', source: 'by hand' },
    ],
  },
  customerEquity: {
    figures: [
      {
        input: [
          [
            { segment: 'regulars', customers: 100, lifetimeValue: 300 },
            { segment: 'newcomers', customers: 200, lifetimeValue: '50' },
          ],
        ],
        result: {
          total: '40000',
          customers: 300,
          segments: [
            { segment: 'regulars', customers: 100, lifetimeValue: '300', equity: '30000', share: 0.75 },
            { segment: 'newcomers', customers: 200, lifetimeValue: '50', equity: '10000', share: 0.25 },
          ],
        },
        source: 'LIKE.TG glossary, “Customer equity”: value times customers, summed over segments',
      },
    ],
  },
  projectCashFlows: {
    figures: [
      {
        input: [{ purchasesPerYear: 10, purchaseValue: 10, grossMargin: 0.6, years: 1, discountRate: 0.25 }],
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
        source: 'LIKE.TG glossary, “Customer equity”: 10 purchases of 10, 60 % margin; 60/1.25',
      },
    ],
  },
};
