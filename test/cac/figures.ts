import type * as cac from '../../src/cac/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof cac> = {
  basicCac: {
    figures: [
      {
        input: [{ marketingCost: 3000, customersAcquired: 100 }],
        result: '30',
        source: 'LIKE.TG glossary, “Customer acquisition cost”',
      },
    ],
  },
  cacByChannel: {
    figures: [
      {
        input: [
          [
            { channel: 'blog', cost: 500, customersAcquired: 50, paid: false },
            { channel: 'search ads', cost: '1500.00', customersAcquired: 50, paid: true },
            { channel: 'fairs', cost: 1000, customersAcquired: 20, paid: true },
          ],
        ],
        result: {
          blended: '25',
          paid: '35.71428571428571428571428571428571',
          channels: [{ cac: '10' }, { cac: '30' }, { cac: '50' }],
        },
        source: 'LIKE.TG glossary, “Customer acquisition cost”: 3000/120, and 2500/70 of the paid ones',
      },
      {
        input: [
          [
            { channel: 'blog', cost: 500, customersAcquired: 50, paid: false },
            { channel: 'ads', cost: '1500.00', customersAcquired: 50, paid: true },
          ],
        ],
        result: { blended: '20', paid: '30' },
        source: 'LIKE.TG glossary, “Customer acquisition cost”: all spend, and paid spend, by their customers',
      },
    ],
  },
  cacPaybackPeriods: {
    figures: [
      { input: [{ cac: 300, revenuePerPeriod: 50, grossMargin: 0.8 }], result: 7.5, source: 'by hand: 300/40' },
    ],
  },
  complexCac: {
    figures: [
      {
        input: [
          {
            marketingCost: 3000,
            wages: 200,
            software: 100,
            professionalServices: 300,
            overheads: 100,
            customersAcquired: 100,
          },
        ],
        result: '37',
        source: 'LIKE.TG glossary, “Customer acquisition cost”',
      },
    ],
  },
  expectedProfit: {
    figures: [
      {
        input: [{ projectedRevenue: 10000, acquisitionCosts: [3000, '2500.5'] }],
        result: '4499.5',
        source: 'LIKE.TG glossary: projected revenue less the CAC of the months before',
      },
    ],
  },
  ltvToCac: {
    figures: [
      {
        input: [{ lifetimeValue: 500, cac: 250 }],
        result: 2,
        source: 'LIKE.TG glossary: the blog is worth twice its cost',
      },
    ],
  },
  ltvToCacBand: {
    figures: [{ input: [3], result: 'good', source: 'LIKE.TG glossary' }],
  },
};
