import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        purchasesPerYear: '10',
        purchaseValue: '10',
        profitMargin: '0.6',
        years: '5',
        discountRate: '0.1',
        retentionRate: '1',
        retentionCost: '0',
        acquisitionCost: '100',
      },
      shows: { 'Lifetime value': '127.45', 'Before the acquisition cost': '227.45' },
      rows: [
        ['1', '100 %', '100', '60', '54.55'],
        ['2', '100 %', '100', '60', '49.59'],
        ['3', '100 %', '100', '60', '45.08'],
        ['4', '100 %', '100', '60', '40.98'],
        ['5', '100 %', '100', '60', '37.26'],
      ],
      source: 'LIKE.TG glossary, “Customer equity”; by hand: 60 / 1.1ᵗ, together 227.4472061…',
    },
    {
      typed: { discountRate: '0.25', retentionRate: '0.8' },
      shows: { 'Lifetime value': '19.02', 'Before the acquisition cost': '119.02' },
      rows: [
        ['1', '100 %', '100', '60', '48'],
        ['2', '80 %', '80', '48', '30.72'],
      ],
      source: 'by hand: 48 × (1 − 0.64⁵) / 0.36 = 119.01677568, as each year brings 0.8 / 1.25 of the one before',
    },
    {
      typed: { retentionCost: '5' },
      shows: { 'Lifetime value': '108.49' },
      rows: [['1', '100 %', '100', '55', '50']],
      source: 'by hand: 227.4472061… × 55 / 60 − 100',
    },
  ],
  refused: [
    { typed: { years: '0' }, field: 'years', message: 'must be a whole number from 1 to 1000, got 0' },
    { typed: { profitMargin: '60' }, field: 'profitMargin', message: 'must be a rate from 0 to 1, got 60' },
  ],
};
