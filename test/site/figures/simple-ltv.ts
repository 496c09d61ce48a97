import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { averagePurchaseValue: '250', purchaseFrequency: '6', customerLifespan: '5' },
      shows: { 'Lifetime value, as revenue': '7,500' },
      source: 'LIKE.TG glossary, “Customer lifetime value”',
    },
    {
      typed: { averagePurchaseValue: '19.99', purchaseFrequency: '2.5', customerLifespan: '3.2' },
      shows: { 'Lifetime value, as revenue': '159.92' },
      source: 'by hand: 2.5 × 3.2 = 8 purchases of 19.99',
    },
    {
      typed: { purchaseFrequency: '0' },
      shows: { 'Lifetime value, as revenue': '0' },
      source: 'by hand: who buys nothing brings nothing',
    },
  ],
  refused: [
    {
      typed: { customerLifespan: '-1' },
      field: 'customerLifespan',
      message: 'must be a finite number of at least 0, got -1',
    },
    {
      typed: { averagePurchaseValue: '1 000' },
      field: 'averagePurchaseValue',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got "1 000"',
    },
  ],
};
