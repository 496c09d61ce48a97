import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { churnRate: '0.03', periodsPerYear: '12' },
      shows: { 'Churn in a year': '30.62 %', 'Expected lifespan': '33.33 periods' },
      source: 'by hand: 1 − 0.97 to the power of 12 = 0.306158 (R 4.2.2), and 1 / 0.03',
    },
    {
      typed: { churnRate: '0.5', periodsPerYear: '2' },
      shows: { 'Churn in a year': '75 %', 'Expected lifespan': '2 periods' },
      source: 'by hand: 1 − 0.5 × 0.5, and 1 / 0.5',
    },
    {
      typed: { churnRate: '0' },
      shows: { 'Churn in a year': '0 %', 'Expected lifespan': 'no value: nobody leaves' },
      source: 'by hand: 1 − 1, and nobody ever leaves',
    },
  ],
  refused: [{ typed: { churnRate: '3' }, field: 'churnRate', message: 'must be a rate from 0 to 1, got 3' }],
};
