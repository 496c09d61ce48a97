import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        ownPurchases: '100',
        customersReferred: '10',
        referredPurchases: '60',
        periods: '',
        growthRate: '',
        discountRate: '',
      },
      shows: { 'Worth as a buyer': '100', 'Worth of those referred': '600', 'Share that was referred': '85.71 %' },
      source: 'Customer Value Foundation, “Customers as Ambassadors”; by hand: 600 / 700',
    },
    {
      typed: { periods: '2', growthRate: '0.21', discountRate: '0.1' },
      shows: { 'Worth as a buyer': '190.91', 'Worth of those referred': '1,145.45' },
      source: 'by hand: 100 / 1.1 + 121 / 1.21 = 190.909…, six times that',
    },
    {
      typed: { ownPurchases: '0', customersReferred: '0' },
      shows: { 'Worth as a buyer': '0', 'Share that was referred': 'no value: nobody buys' },
      source: 'the second promise: a share of nothing is null',
    },
  ],
  refused: [
    {
      typed: { customersReferred: '-1' },
      field: 'customersReferred',
      message: 'must be a finite number of at least 0, got -1',
    },
  ],
};
