import type * as equity from '../../src/equity/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof equity> = {
  cashFlowLtv: {
    figures: [
      {
        input: [
          [
            { presentValue: '54.55' },
            { presentValue: '49.59' },
            { presentValue: '45.08' },
            { presentValue: '40.98' },
            { presentValue: '37.26' },
          ],
          { acquisitionCost: 100 },
        ],
        result: '127.46',
        source: 'LIKE.TG glossary, “Customer equity”: the sum of five years, less 100',
      },
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
        input: [
          {
            purchasesPerYear: 10,
            purchaseValue: 10,
            grossMargin: 0.6,
            years: 5,
            discountRate: 0.1,
            retentionRate: 1,
            retentionCost: 0,
          },
        ],
        result: [
          { year: 1, cashFlow: '60', presentValue: '54.54545454545454545454545454545455' },
          { year: 2, cashFlow: '60', presentValue: '49.58677685950413223140495867768595' },
          { year: 3, cashFlow: '60', presentValue: '45.07888805409466566491359879789632' },
          { year: 4, cashFlow: '60', presentValue: '40.98080732190424151355781708899665' },
          { year: 5, cashFlow: '60', presentValue: '37.25527938354931046687074280817878' },
        ],
        source:
          'LIKE.TG glossary, “Customer equity”: 10 purchases of 10, 60 % margin; 60/1.1ᵗ by the decimal module of Python',
      },
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
