import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { ratings: '5, 4, 4, 3, 5, 2, 4, 5', lowest: '1', highest: '5', confidence: '0.95' },
      shows: { 'Mean rating': '4 points' },
      intervals: { 'Mean rating': '3.11 to 4.89 points' },
      source: 'by hand: 32 / 8; interval: R 4.2.2, t.test',
    },
    {
      typed: { ratings: '1 2 2 10', highest: '10' },
      shows: { 'Mean rating': '3.75 points' },
      intervals: { 'Mean rating': '1 to 10 points' },
      source: 'by hand: 15 / 4; interval: R 4.2.2, t.test, −2.92 and 10.42 cut off at the ends of the scale',
    },
    {
      typed: { ratings: '' },
      shows: { 'Mean rating': 'no value: nobody answered' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { ratings: '5, 6' },
      field: 'ratings',
      message: 'ratings.1: must be a whole number from 1 to 5, got 6',
    },
    {
      typed: { highest: '1' },
      field: 'highest',
      message: 'must be above lowest, with at most 1001 points from lowest to highest, got 1',
    },
  ],
};
