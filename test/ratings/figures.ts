import type * as ratings from '../../src/ratings/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof ratings> = {
  countRatings: {
    figures: [
      {
        input: [[5, 4, 5], { lowest: 1, highest: 5 }],
        result: { lowest: 1, highest: 5, counts: [0, 0, 0, 1, 2] },
        source: 'by hand',
      },
    ],
  },
  mergeRatings: {
    figures: [
      {
        input: [
          { lowest: 1, highest: 5, counts: [1, 1, 0, 0, 0] },
          { lowest: 1, highest: 5, counts: [0, 1, 1, 0, 0] },
        ],
        result: { lowest: 1, highest: 5, counts: [1, 2, 1, 0, 0] },
        source: 'by hand',
      },
    ],
  },
  ratingMean: {
    figures: [
      { input: [{ lowest: 1, highest: 5, counts: [0, 0, 1, 2, 1] }], result: 4, source: 'by hand' },
      { input: [{ lowest: 1, highest: 5, counts: [0, 0, 0, 0, 0] }], result: null, source: 'nobody answered' },
    ],
  },
  topBoxPercent: {
    figures: [
      {
        input: [{ lowest: 1, highest: 5, counts: [1, 1, 2, 4, 2] }, { from: 4 }],
        result: 60,
        source: 'LIKE.TG glossary, “Customer satisfaction survey”: the top two of five',
      },
    ],
  },
};
