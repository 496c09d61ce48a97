import type * as csat from '../../src/csat/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof csat> = {
  csatBySteps: {
    figures: [
      {
        input: [
          {
            website: { lowest: 1, highest: 5, counts: [0, 0, 0, 10, 10] },
            delivery: { lowest: 1, highest: 5, counts: [0, 5, 10, 5, 0] },
            support: { lowest: 1, highest: 5, counts: [5, 5, 0, 0, 0] },
          },
        ],
        result: { overall: 3.3, steps: { website: 4.5, delivery: 3, support: 1.5 } },
        source: 'LIKE.TG glossary, “Customer experience”, by hand: 165/50 of all; 90/20, 60/20 and 15/10',
      },
      {
        input: [
          {
            delivery: { lowest: 1, highest: 5, counts: [0, 0, 0, 1, 0] },
            support: { lowest: 1, highest: 5, counts: [0, 1, 0, 0, 0] },
          },
        ],
        result: { overall: 3, steps: { delivery: 4, support: 2 } },
        source: 'LIKE.TG glossary, “Customer experience”: of the survey and of each step',
      },
    ],
  },
  csatMean: {
    figures: [
      {
        input: [{ lowest: 1, highest: 5, counts: [0, 0, 1, 2, 1] }],
        result: 4,
        source: 'LIKE.TG glossary, “Customer experience”',
      },
    ],
  },
  csatPercent: {
    figures: [
      {
        input: [{ lowest: 1, highest: 5, counts: [1, 0, 1, 2, 1] }],
        result: 60,
        source: 'LIKE.TG glossary, “Customer satisfaction survey”',
      },
    ],
  },
  satisfactionGap: {
    figures: [
      {
        input: [{ experience: 4.1, expectation: 3.8 }],
        result: 0.3,
        source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”',
      },
    ],
  },
};
