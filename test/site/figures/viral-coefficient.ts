import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { invitationsPerCustomer: '5', conversionRate: '0.1' },
      shows: { 'Viral coefficient': '0.5', 'Growth of a cycle': '−50 %', 'Customers who come of one': '2' },
      source: 'by hand: 5 × 0.1 and 1 + 1/2 + 1/4 + … = 2',
    },
    {
      typed: { invitationsPerCustomer: '15' },
      shows: {
        'Viral coefficient': '1.5',
        'Growth of a cycle': '50 %',
        'Customers who come of one': 'no value: they grow without limit',
      },
      source: 'by hand: 15 × 0.1',
    },
  ],
  refused: [
    { typed: { conversionRate: '10' }, field: 'conversionRate', message: 'must be a rate from 0 to 1, got 10' },
  ],
};
