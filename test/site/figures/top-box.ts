import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { ratings: '1, 2, 3, 3, 4, 4, 4, 4, 5, 5', lowest: '1', highest: '5', from: '4' },
      shows: { 'Top boxes': '60 %' },
      source: 'by hand: 6 of 10 answered 4 or 5',
    },
    {
      typed: { ratings: '10 9 9 8 6 0', lowest: '0', highest: '10', from: '9' },
      shows: { 'Top boxes': '50 %' },
      source: 'by hand: 3 of 6 answered 9 or 10',
    },
    {
      typed: { from: '5' },
      shows: { 'Top boxes': '20 %' },
      source: 'by hand: 2 of 10 answered 5',
    },
  ],
  refused: [{ typed: { from: '6' }, field: 'from', message: 'must be a rating of the scale, got 6' }],
};
