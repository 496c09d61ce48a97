import type * as nps from '../../src/nps/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof nps> = {
  countNps: {
    figures: [
      {
        input: [[10, 9, 8, 7, 6, 0]],
        result: { promoters: 2, passives: 2, detractors: 2 },
        source: '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”',
      },
    ],
  },
  mergeNps: {
    figures: [
      {
        input: [
          { promoters: 70, passives: 10, detractors: 20 },
          { promoters: 70, passives: 10, detractors: 20 },
        ],
        result: { promoters: 140, passives: 20, detractors: 40 },
        source: 'by hand',
      },
    ],
  },
  npsCategory: {
    figures: [
      {
        input: [9],
        result: 'promoter',
        source: '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”',
      },
      {
        input: [6],
        result: 'detractor',
        source: '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”',
      },
    ],
  },
  npsCountsFromRatings: {
    figures: [
      {
        input: [{ lowest: 1, highest: 10, counts: [1, 1, 1, 1, 1, 1, 2, 2, 3, 3] }],
        result: { promoters: 6, passives: 4, detractors: 6 },
        source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”: asked on 1–10',
      },
    ],
  },
  npsScore: {
    figures: [
      {
        input: [{ promoters: 70, passives: 10, detractors: 20 }],
        result: 50,
        source: '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”',
      },
    ],
  },
  npsShares: {
    figures: [
      {
        input: [{ promoters: 70, passives: 10, detractors: 20 }],
        result: { promoters: 0.7, passives: 0.1, detractors: 0.2 },
        source: '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”',
      },
    ],
  },
};
