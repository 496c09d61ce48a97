import type * as health from '../../src/health/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof health> = {
  countHealth: {
    figures: [
      {
        input: [
          [
            { score: 80, churned: false },
            { score: 20, churned: true },
          ],
        ],
        result: {
          scores: [
            { score: 20, stayed: 0, churned: 1 },
            { score: 80, stayed: 1, churned: 0 },
          ],
        },
        source: 'by hand',
      },
    ],
  },
  customerRoi: {
    figures: [
      {
        input: [{ spent: 3, earned: '20.00' }],
        result: 5.666666666666667,
        source: 'LIKE.TG glossary, “Customer health score”: 17/3',
      },
    ],
  },
  healthBand: {
    figures: [
      {
        input: [
          58.333333333333336,
          {
            bands: [
              { band: 'at risk', from: 0 },
              { band: 'neutral', from: 40 },
              { band: 'healthy', from: 70 },
            ],
          },
        ],
        result: 'neutral',
        source: 'LIKE.TG glossary, “Customer health score”: between two thresholds',
      },
      {
        input: [
          50,
          {
            bands: [
              { band: 'at risk', from: 0 },
              { band: 'healthy', from: 50 },
            ],
          },
        ],
        result: 'healthy',
        source: 'LIKE.TG glossary, “Customer health score”: at the threshold',
      },
      {
        input: [
          null,
          {
            bands: [
              { band: 'at risk', from: 0 },
              { band: 'healthy', from: 50 },
            ],
          },
        ],
        result: null,
        source: 'there is no score',
      },
    ],
  },
  healthCalibration: {
    figures: [
      {
        input: [
          {
            scores: [
              { score: 20, stayed: 0, churned: 1 },
              { score: 80, stayed: 1, churned: 0 },
            ],
          },
          {
            bands: [
              { band: 'at risk', from: 0 },
              { band: 'healthy', from: 50 },
            ],
          },
        ],
        result: { areaUnderCurve: 1, areaInterval: null },
        source: 'who stayed has the higher score',
      },
    ],
  },
  healthScore: {
    figures: [
      {
        input: [
          [
            { name: 'product use', value: 15, worst: 0, best: 20, weight: 2 },
            { name: 'open complaints', value: 3, worst: 4, best: 0, weight: 1 },
            { name: 'sentiment', value: null, worst: -100, best: 100, weight: 1 },
          ],
        ],
        result: { score: 58.333333333333336, missing: ['sentiment'] },
        source: 'by hand: 100 × (2 × 15/20 + 1/4)/3',
      },
      {
        input: [
          [
            { name: 'product use', value: 15, worst: 0, best: 20, weight: 1 },
            { name: 'open complaints', value: 3, worst: 4, best: 0, weight: 1 },
            { name: 'sentiment', value: null, worst: -100, best: 100, weight: 1 },
          ],
        ],
        result: { score: 50, missing: ['sentiment'] },
        source: 'by hand: the mean of 75 and 25',
      },
    ],
  },
  mergeHealth: {
    figures: [
      {
        input: [
          {
            scores: [
              { score: 20, stayed: 0, churned: 1 },
              { score: 80, stayed: 1, churned: 0 },
            ],
          },
          { scores: [{ score: 20, stayed: 1, churned: 1 }] },
        ],
        result: {
          scores: [
            { score: 20, stayed: 1, churned: 2 },
            { score: 80, stayed: 1, churned: 0 },
          ],
        },
        source: 'by hand',
      },
    ],
  },
};
