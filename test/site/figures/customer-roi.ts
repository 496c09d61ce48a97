import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { spent: '3', earned: '20' },
      shows: { 'Customer ROI': '5.67' },
      source: 'LIKE.TG glossary, “Customer health score”: 17 / 3',
    },
    { typed: { earned: '1.50' }, shows: { 'Customer ROI': '−0.5' }, source: 'by hand: (1.50 − 3) / 3' },
    {
      typed: { spent: '0' },
      shows: { 'Customer ROI': 'no value: nothing was spent' },
      source: 'the second promise: what is divided by nothing observed is null',
    },
  ],
  refused: [
    {
      typed: { spent: '-3' },
      field: 'spent',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got -3',
    },
  ],
};
