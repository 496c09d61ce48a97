import type * as nps from '../../src/nps/index.ts';
import type { FiguresOf } from '../support/figures.ts';

const CAM = '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”';

export const figures: Pick<FiguresOf<typeof nps>, 'npsScore'> = {
  npsScore: {
    figures: [
      { input: [{ promoters: 70, passives: 10, detractors: 20 }], result: 50, source: CAM },
      { input: [{ promoters: 0, passives: 5, detractors: 3 }], result: -37.5, source: 'by hand: 100 × (0 − 3) / 8' },
      { input: [{ promoters: 0, passives: 0, detractors: 0 }], result: null, source: 'nobody answered' },
    ],
    refused: [
      [[{ promoters: -1, passives: 0, detractors: 0 }], 'promoters: must be a whole number of at least 0, got -1'],
    ],
  },
};
