import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        dimensions: 'product use, 15, 0, 20, 2\nopen complaints, 3, 4, 0, 1\nsentiment, , -100, 100, 1',
        bands: 'at risk, 0\nneutral, 40\nhealthy, 70',
      },
      shows: { 'Health score': '58.33 points', Band: 'neutral', 'Dimensions not known': '1' },
      rows: [
        ['product use', '75 %', '66.67 %', '50 points'],
        ['open complaints', '25 %', '33.33 %', '8.33 points'],
      ],
      source:
        'by hand: 100 × (2 × 15/20 + 1 × 1/4) / 3, as LIKE.TG glossary, “Customer health score”, weights dimensions',
    },
    {
      typed: { dimensions: 'engagement, 140, 0, 100, 1\nadvocacy, 40, 0, 100, 1' },
      shows: { 'Health score': '70 points', Band: 'healthy', 'Dimensions not known': '0' },
      rows: [
        ['engagement', '100 %', '50 %', '50 points'],
        ['advocacy', '40 %', '50 %', '20 points'],
      ],
      source:
        'by hand: what is beyond the best counts as the best, (100 + 40) / 2, and a score on a threshold is of the better band',
    },
    {
      typed: { dimensions: 'sentiment, , -100, 100, 1' },
      shows: { 'Health score': 'no value: no dimension is known', Band: 'no value: no dimension is known' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { dimensions: 'product use, 15, 20, 20, 1' },
      field: 'dimensions',
      message: 'dimensions.0.best: must be another number than worst, got 20',
    },
    {
      typed: { bands: 'at risk, 10' },
      field: 'bands',
      message: 'bands.0.from: must be 0 in the first band, got 10',
    },
  ],
};
