import type * as rfm from '../../src/rfm/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof rfm> = {
  calibrationSummary: {
    figures: [
      {
        input: [
          [
            { customerId: 'ann', date: '2024-01-01', amount: 10 },
            { customerId: 'ann', date: '2024-01-22', amount: '29.90' },
            { customerId: 'ann', date: '2024-02-05', amount: 5 },
          ],
          { until: '2024-01-30', holdoutUntil: '2024-02-27', unit: 'week' },
        ],
        result: [
          {
            customerId: 'ann',
            frequency: 1,
            recency: 3,
            T: 4,
            averageSpend: '29.9',
            holdout: { frequency: 1, duration: 4, averageSpend: '5' },
          },
        ],
        source: 'by hand',
      },
    ],
  },
  rfmScores: {
    figures: [
      {
        input: [
          [
            { customerId: 'ann', orders: 3, revenue: 200, firstOrder: '2024-01-01', lastOrder: '2024-06-28' },
            { customerId: 'bob', orders: 1, revenue: 20, firstOrder: '2024-01-10', lastOrder: '2024-01-10' },
          ],
          { asOf: '2024-06-30' },
        ],
        result: [
          { customerId: 'ann', recencyDays: 2, recencyScore: 3, frequencyScore: 3, monetaryScore: 3 },
          { customerId: 'bob', recencyDays: 172, recencyScore: 1, frequencyScore: 1, monetaryScore: 1 },
        ],
        source: 'by hand: half of the customers are lower, or none',
      },
    ],
  },
  rfmSegments: {
    figures: [
      {
        input: [
          [
            {
              customerId: 'ann',
              recencyDays: 2,
              frequency: 3,
              monetaryValue: '200',
              recencyScore: 5,
              frequencyScore: 5,
              monetaryScore: 5,
            },
          ],
        ],
        result: { rows: [{ customerId: 'ann', segment: 'champions' }] },
        source: 'the table RFM_SEGMENTS: champions from 5, 4',
      },
    ],
  },
};
