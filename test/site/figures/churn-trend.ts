import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { months: 'March, 200, 12\nApril, 240, 11\nMay, 263, 9\nJune, 310, 8', confidence: '0.95' },
      shows: {},
      rows: [
        ['March', '6 %'],
        ['April', '4.58 %'],
        ['May', '3.42 %'],
        ['June', '2.58 %'],
      ],
      source: 'by hand: 12 / 200, 11 / 240, 9 / 263, 8 / 310',
    },
    {
      typed: { months: 'July, 40, 1\nAugust, 0, 0\nSeptember, 8, 8' },
      shows: {},
      rows: [
        ['July', '2.5 %'],
        ['August', '–'],
        ['September', '100 %'],
      ],
      source: 'by hand: 1 / 40, nobody to lose, 8 / 8',
    },
  ],
  refused: [
    {
      typed: { confidence: '95' },
      field: 'confidence',
      message: 'must be a number above 0 and below 1, got 95',
    },
  ],
};
