import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { ratings: '5, 4, 4, 3, 1', lowest: '1', highest: '5', confidence: '0.95' },
      shows: { 'Satisfied customers': '60 %', 'Mean satisfaction': '3.4 points' },
      intervals: { 'Satisfied customers': '23.07 to 88.24 %', 'Mean satisfaction': '1.52 to 5 points' },
      source:
        'LIKE.TG glossary, “Customer satisfaction survey” (3 of 5 in the top two) and “Customer experience” (17 / 5); intervals: R 4.2.2, prop.test without correction, and t.test, 5.28 cut off',
    },
    {
      typed: { ratings: '9 10 7 3', highest: '10' },
      shows: { 'Satisfied customers': '50 %', 'Mean satisfaction': '7.25 points' },
      intervals: { 'Satisfied customers': '15 to 85 %', 'Mean satisfaction': '2.32 to 10 points' },
      source: 'by hand: 2 of 4, and 29 / 4; intervals: R 4.2.2, prop.test and t.test, 12.18 cut off',
    },
    {
      typed: { ratings: ' ' },
      shows: {
        'Satisfied customers': 'no value: nobody answered',
        'Mean satisfaction': 'no value: nobody answered',
      },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { ratings: '5, 4, 3.5' },
      field: 'ratings',
      message: 'ratings.2: must be a whole number from 1 to 5, got 3.5',
    },
  ],
};
