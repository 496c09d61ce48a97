import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { projectedRevenue: '10000', acquisitionCosts: '3000, 2500.5' },
      shows: { 'Expected profit': '4,499.50' },
      source: 'by hand: 10000 − 5500.5, as LIKE.TG glossary, “Customer acquisition cost”, defines it',
    },
    {
      typed: { projectedRevenue: '0.30', acquisitionCosts: '0.1 0.1 0.1 0.1' },
      shows: { 'Expected profit': '−0.10' },
      source: 'by hand: three tenths less four tenths',
    },
    {
      typed: { projectedRevenue: '5', acquisitionCosts: '' },
      shows: { 'Expected profit': '5' },
      source: 'by hand: no costs, all is profit',
    },
  ],
  refused: [
    {
      typed: { acquisitionCosts: '3000, -1' },
      field: 'acquisitionCosts',
      message: 'acquisitionCosts.1: must be an amount of at least 0 such as 12.5 or "12.50", got -1',
    },
  ],
};
