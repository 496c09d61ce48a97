import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { ratings: '7, 6, 5, 2', confidence: '0.95' },
      shows: { Mean: '5 points', 'Above the middle': '75 %' },
      intervals: { Mean: '1.56 to 7 points', 'Above the middle': '30.06 to 95.44 %' },
      source:
        'LIKE.TG glossary, “Customer experience”: 20 / 4, and 3 of 4; intervals: R 4.2.2, t.test, 8.44 cut off, and prop.test without correction',
    },
    {
      typed: { ratings: '1 4 5 6 6 7 7 3' },
      shows: { Mean: '4.88 points', 'Above the middle': '62.5 %' },
      intervals: { Mean: '3.12 to 6.63 points', 'Above the middle': '30.57 to 86.32 %' },
      source: 'by hand: 39 / 8 = 4.875, and 5 of 8; intervals: R 4.2.2, t.test and prop.test without correction',
    },
    {
      typed: { ratings: '' },
      shows: { Mean: 'no value: nobody answered', 'Above the middle': 'no value: nobody answered' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { ratings: '7, 0' },
      field: 'ratings',
      message: 'ratings.1: must be a whole number from 1 to 7, got 0',
    },
    {
      typed: { confidence: '1' },
      field: 'confidence',
      message: 'must be a number above 0 and below 1, got 1',
    },
  ],
};
