import type * as survival from '../../src/survival/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof survival> = {
  countSurvival: {
    figures: [
      {
        input: [
          [
            { duration: 1, churned: false },
            { duration: 3, churned: true },
            { duration: 3, churned: true },
          ],
        ],
        result: {
          durations: [
            { duration: 1, events: 0, censored: 1, entered: 0 },
            { duration: 3, events: 2, censored: 0, entered: 0 },
          ],
        },
        source: 'by hand',
      },
    ],
  },
  kaplanMeier: {
    figures: [
      {
        input: [
          [
            { duration: 1, churned: true },
            { duration: 2, churned: true },
            { duration: 3, churned: false },
            { duration: 4, churned: true },
            { duration: 6, churned: true },
            { duration: 6, churned: false },
            { duration: 9, churned: true },
            { duration: 12, churned: false },
          ],
        ],
        result: {
          customers: 8,
          events: 5,
          median: { estimate: 6, lower: 1, upper: null },
          restrictedMean: { estimate: 6.6, standardError: 1.47686 },
        },
        source: 'R 4.2.2, survival 3.5-3: survfit with conf.type = "log-log"',
        digits: 6,
      },
      {
        input: [
          [
            { duration: 2, churned: true },
            { duration: 4, churned: true },
            { duration: 4, churned: false },
            { duration: 9, churned: true },
          ],
        ],
        result: { customers: 4, events: 3, median: { estimate: 6.5 } },
        source: 'by hand: 3/4, 3/4 × 2/3, 0; at 1/2 from 4 to 9',
      },
    ],
  },
  logRankTest: {
    figures: [
      {
        input: [[[{ duration: 1, churned: true }], [{ duration: 2, churned: true }]]],
        result: { chiSquare: 1, degreesOfFreedom: 1, pValue: 0.3173105, expected: [0.5, 1.5] },
        source: 'by hand: (1 − 0.5)²/0.25; the tail of chi-square at 1',
        digits: 7,
      },
    ],
  },
  mergeSurvival: {
    figures: [
      {
        input: [
          { durations: [{ duration: 3, events: 1, censored: 0, entered: 0 }] },
          { durations: [{ duration: 3, events: 0, censored: 1, entered: 0 }] },
        ],
        result: { durations: [{ duration: 3, events: 1, censored: 1, entered: 0 }] },
        source: 'by hand',
      },
    ],
  },
  survivalAt: {
    figures: [
      {
        input: [
          {
            steps: [
              { time: 1, survival: 0.75 },
              { time: 2, survival: 0.25 },
              { time: 3, survival: 0 },
            ],
          },
          { time: 2 },
        ],
        result: 0.25,
        source: 'by hand',
      },
    ],
  },
  survivalLtv: {
    figures: [
      {
        input: [
          {
            steps: [
              { time: 1, survival: 0.75 },
              { time: 2, survival: 0.25 },
              { time: 3, survival: 0 },
            ],
          },
          { marginPerPeriod: 100, discountRate: 0.25, horizon: 3 },
        ],
        result: '76',
        source: 'by hand: 75/1.25 + 25/1.25²',
      },
    ],
  },
};
