import type * as ces from '../../src/ces/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof ces> = {
  cesMean: {
    figures: [
      {
        input: [{ lowest: 1, highest: 7, counts: [0, 1, 0, 0, 1, 1, 1] }],
        result: 5,
        source: 'LIKE.TG glossary, “Customer experience”',
      },
    ],
  },
  cesPercent: {
    figures: [
      {
        input: [{ lowest: 1, highest: 7, counts: [0, 1, 0, 1, 1, 1, 1] }],
        result: 60,
        source: 'LIKE.TG glossary, “Customer experience”',
      },
    ],
  },
};
