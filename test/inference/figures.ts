import type * as inference from '../../src/inference/index.ts';
import type { FiguresOf } from '../support/figures.ts';

const SAMPLES = [
  [120, 80, 300, 45, 210, 95, 160],
  [30, 42, 25, 60, 38],
];
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const ratioOfMeans = ([values = [], costs = []]: readonly (readonly number[])[]) => mean(values) / mean(costs);

export const figures: FiguresOf<typeof inference> = {
  bootstrapInterval: {
    figures: [
      {
        input: [SAMPLES, { data: 'strata', statistic: ratioOfMeans, seed: 7 }],
        result: { lower: 2.245609548408546, upper: 5.984795066488011 },
        source: 'a program in Python 3.11 with xoroshiro128+ and the normal distribution of SciPy 1.17.1',
      },
    ],
  },
  cesInterval: {
    figures: [
      {
        input: [{ lowest: 1, highest: 7, counts: [0, 1, 0, 1, 1, 1, 1] }],
        result: { estimate: 60, lower: 23.07, upper: 88.24 },
        source: 'prop.test(3, 5, correct = FALSE) of R',
        digits: 4,
      },
    ],
  },
  churnInterval: {
    figures: [
      {
        input: [{ customersAtStart: 1000, customersLost: 50 }],
        result: { estimate: 0.05, lower: 0.0381, upper: 0.0653 },
        source: 'prop.test(50, 1000, correct = FALSE) of R',
        digits: 3,
      },
      {
        input: [{ customersAtStart: 200, customersLost: 5 }],
        result: { estimate: 0.025, lower: 0.0107, upper: 0.0572 },
        source: 'prop.test(5, 200, correct = FALSE) of R',
        digits: 3,
      },
    ],
  },
  compareNps: {
    figures: [
      {
        input: [
          { promoters: 70, passives: 10, detractors: 20 },
          { promoters: 60, passives: 20, detractors: 20 },
        ],
        result: { difference: 10, method: 'wald' },
        source: '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”: 50 less 40',
      },
    ],
  },
  compareProportions: {
    figures: [
      {
        input: [
          { successes: 56, trials: 70 },
          { successes: 48, trials: 80 },
        ],
        result: { lower: 0.0524, upper: 0.3339 },
        source: 'Newcombe 1998, table II: 56/70 and 48/80',
        digits: 3,
      },
    ],
  },
  compareRatingMeans: {
    figures: [
      {
        input: [
          { lowest: 1, highest: 5, counts: [0, 0, 1, 2, 1] },
          { lowest: 1, highest: 5, counts: [0, 1, 2, 1, 0] },
        ],
        result: { difference: 1 },
        source: 'by hand: 4 less 3',
      },
    ],
  },
  csatInterval: {
    figures: [
      {
        input: [{ lowest: 1, highest: 5, counts: [1, 0, 1, 2, 1] }],
        result: { estimate: 60, lower: 23.07, upper: 88.24 },
        source: 'prop.test(3, 5, correct = FALSE) of R',
        digits: 4,
      },
    ],
  },
  npsInterval: {
    figures: [
      {
        input: [{ promoters: 70, passives: 10, detractors: 20 }, { method: 'adjusted-wald' }],
        result: { estimate: 50, standardError: 7.96, lower: 32.94, upper: 64.15, n: 100 },
        source: '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques” (50); SciPy 1.17.1',
        digits: 3,
      },
      {
        input: [{ promoters: 70, passives: 10, detractors: 20 }, { method: 'wald' }],
        result: { estimate: 50, lower: 34.198, upper: 65.802, n: 100 },
        source: 'by hand: 50 ± 1.959964 × √(9000 − 2500)/10 = 50 ± 15.802',
        digits: 5,
      },
    ],
  },
  npsSampleSize: {
    figures: [{ input: [{ marginPoints: 5 }], result: 1537, source: 'by hand: (1.959964 × 100/5)² = 1536.6' }],
  },
  npsTrend: {
    figures: [
      {
        input: [
          [
            { label: 'March', counts: { promoters: 60, passives: 60, detractors: 80 } },
            { label: 'June', counts: { promoters: 90, passives: 60, detractors: 50 } },
            { label: 'September', counts: { promoters: 84, passives: 60, detractors: 56 } },
            { label: 'December', counts: { promoters: 116, passives: 50, detractors: 34 } },
          ],
        ],
        result: [
          { label: 'March', interval: { estimate: -10 }, change: null },
          { label: 'June', interval: { estimate: 20 }, change: { difference: 30, adjustedPValue: 0.00078 } },
          { label: 'September', interval: { estimate: 14 }, change: { difference: -6 } },
          { label: 'December', interval: { estimate: 41 }, change: { difference: 27 } },
        ],
        source: 'by hand: 100 × (60 − 80)/200 and so on; p value: SciPy 1.17.1, adjusted by p.adjust of R, method Holm',
        digits: 2,
      },
      {
        input: [[{ label: 'May', counts: { promoters: 70, passives: 10, detractors: 20 } }]],
        result: [{ label: 'May', change: null }],
        source: 'the first wave has none before it',
      },
    ],
  },
  proportionInterval: {
    figures: [
      {
        input: [{ successes: 81, trials: 263 }, { method: 'wilson' }],
        result: { estimate: 0.308, lower: 0.2553, upper: 0.3662 },
        source: 'Newcombe, Statistics in Medicine 17 (1998): the score interval of 81/263',
        digits: 4,
      },
      {
        input: [{ successes: 0, trials: 20 }],
        result: { estimate: 0, lower: 0, upper: 0.16113 },
        source: 'prop.test(0, 20, correct = FALSE) of R',
        digits: 5,
      },
    ],
  },
  proportionSampleSize: {
    figures: [{ input: [{ margin: 0.05 }], result: 385, source: 'Cochran: 1.96² × 0.25/0.05² = 384.1' }],
  },
  ratingMeanInterval: {
    figures: [
      {
        input: [{ lowest: 1, highest: 5, counts: [0, 0, 1, 2, 1] }, { confidence: 0.9 }],
        result: { estimate: 4, n: 4 },
        source: 'the mean of 3, 4, 4, 5',
      },
    ],
  },
  stratifiedNps: {
    figures: [
      {
        input: [
          [
            { weight: 3, counts: { promoters: 70, passives: 10, detractors: 20 } },
            { weight: 1, counts: { promoters: 20, passives: 20, detractors: 60 } },
          ],
        ],
        result: { score: 27.5 },
        source: 'by hand: 0.75 × 50 − 0.25 × 40',
        digits: 9,
      },
    ],
  },
};
