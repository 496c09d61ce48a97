import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { revenuePerPeriod: '50', grossMargin: '0.8', churnRate: '0.05' },
      shows: { 'Lifetime value': '800', 'Expected lifespan': '20 periods' },
      source: 'by hand: 50 × 0.8 / 0.05 and 1 / 0.05',
    },
    {
      typed: { revenuePerPeriod: '9.99', grossMargin: '0.7', churnRate: '0.03' },
      shows: { 'Lifetime value': '233.10', 'Expected lifespan': '33.33 periods' },
      source: 'by hand: 9.99 × 0.7 = 6.993, divided by 0.03',
    },
    {
      typed: { churnRate: '0' },
      shows: { 'Lifetime value': 'no value: nobody leaves', 'Expected lifespan': 'no value: nobody leaves' },
      source: 'the second promise: what is divided by nothing observed is null',
    },
  ],
  refused: [
    { typed: { churnRate: '5' }, field: 'churnRate', message: 'must be a rate from 0 to 1, got 5' },
    { typed: { grossMargin: '' }, field: 'grossMargin', message: 'must be a rate from 0 to 1, got ""' },
  ],
};
