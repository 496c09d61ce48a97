import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { website: '0, 0, 0, 10, 10', delivery: '0, 5, 10, 5, 0', support: '5, 5, 0, 0, 0' },
      shows: { 'Whole survey': '3.3 points', Website: '4.5 points', Delivery: '3 points', Support: '1.5 points' },
      source:
        'by hand, as LIKE.TG glossary, “Customer perception”, defines it: (90 + 60 + 15) / 50 of all, and 90 / 20, 60 / 20, 15 / 10',
    },
    {
      typed: { website: '0 0 0 0 1', delivery: '3 0 0 0 0', support: '0 0 0 0 0' },
      shows: {
        'Whole survey': '2 points',
        Website: '5 points',
        Delivery: '1 points',
        Support: 'no value: nobody answered',
      },
      source: 'by hand: (5 + 3) / 4 of all, 5 / 1, 3 / 3, and nobody',
    },
  ],
  refused: [
    {
      typed: { delivery: '0, 5, -1, 5, 0' },
      field: 'delivery',
      message: 'delivery.counts.2: must be a whole number of at least 0, got -1',
    },
    {
      typed: { support: '5, 5' },
      field: 'support',
      message:
        'support.counts: must have one count for each point from lowest to highest, got another number of counts',
    },
  ],
};
