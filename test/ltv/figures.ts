import type * as ltv from '../../src/ltv/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof ltv> = {
  churnLtv: {
    figures: [
      {
        input: [{ revenuePerPeriod: 50, grossMargin: 0.8, churnRate: 0.05 }],
        result: '800',
        source: 'by hand: 40/0.05',
      },
    ],
  },
  discountedLtv: {
    figures: [
      {
        input: [{ marginPerPeriod: 100, retentionRate: 0.8, discountRate: 0.1, firstMargin: 'now' }],
        result: '366.6666666666666666666666666666667',
        source: 'Fader and Hardie, note 024: 110/0.3',
      },
      {
        input: [{ marginPerPeriod: 100, retentionRate: 0.8, discountRate: 0.1, firstMargin: 'period-end', periods: 5 }],
        result: '265.5121669533253441456433055367554',
        source: 'Fader and Hardie, note 024: the sum of five margins',
        digits: 15,
      },
    ],
  },
  ltvBySegment: {
    figures: [
      {
        input: [
          [
            {
              customerId: 'ann',
              orders: 1,
              revenue: 500,
              firstOrder: '2024-01-31',
              lastOrder: '2024-01-31',
              segment: 'blog',
            },
            {
              customerId: 'bob',
              orders: 1,
              revenue: '250.00',
              firstOrder: '2024-02-29',
              lastOrder: '2024-02-29',
              segment: 'pay-per-click',
            },
          ],
          { cac: { blog: 100, 'pay-per-click': 100 }, segment: 'segment' },
        ],
        result: {
          lifetimeValue: '375',
          segments: [
            { segment: 'blog', lifetimeValue: '500', ltvToCac: 5 },
            { segment: 'pay-per-click', lifetimeValue: '250', ltvToCac: 2.5 },
          ],
          ranking: ['blog', 'pay-per-click'],
        },
        source: 'LIKE.TG glossary, “Customer lifetime value”: a blog at 500, pay-per-click at 250',
      },
    ],
  },
  maximumAcquisitionCost: {
    figures: [
      {
        input: [{ orderMargin: 60, ordersPerCustomer: 2 }],
        result: '120',
        source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”',
      },
      {
        input: [{ orderMargin: 60, ordersPerCustomer: 1 }],
        result: '60',
        source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”',
      },
    ],
  },
  netLtv: {
    figures: [
      {
        input: [{ orderMargin: 60, ordersPerCustomer: 2, acquisitionCost: 10 }],
        result: '110',
        source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”',
      },
    ],
  },
  orderMargin: {
    figures: [
      {
        input: [{ orderValue: 100, costPrice: 40 }],
        result: '60',
        source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”',
      },
    ],
  },
  periodRate: {
    figures: [{ input: [{ annualRate: 0.21, periodsPerYear: 2 }], result: 0.1, source: 'by hand: √1.21 − 1' }],
  },
  presentValue: {
    figures: [{ input: [[110, '-121'], { discountRate: 0.1 }], result: '0', source: 'by hand: 100 − 100' }],
  },
  simpleLtv: {
    figures: [
      {
        input: [{ averagePurchaseValue: 250, purchaseFrequency: 6, customerLifespan: 5 }],
        result: '7500',
        source: 'LIKE.TG glossary, “Customer lifetime value”',
      },
    ],
  },
};
