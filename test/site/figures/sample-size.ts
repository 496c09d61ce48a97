import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { margin: '0.05', confidence: '0.95', expected: '0.5' },
      shows: { 'Answers needed': '385' },
      source: 'the textbooks’ ±5 points at 95 %: 1.95996² × 0.25 / 0.05² = 384.146, rounded up',
    },
    {
      typed: { margin: '0.03', expected: '0.1' },
      shows: { 'Answers needed': '385' },
      source: 'by hand: 1.95996² × 0.09 / 0.03² = 384.146, rounded up',
    },
    {
      typed: { margin: '0.03' },
      shows: { 'Answers needed': '1,068' },
      source: 'the textbooks’ ±3 points at 95 %: 1067.072, rounded up',
    },
    {
      typed: { confidence: '0.99' },
      shows: { 'Answers needed': '664' },
      source: 'SciPy 1.17.1: 2.5758² × 0.25 / 0.05² = 663.490, rounded up',
    },
  ],
  refused: [{ typed: { margin: '5' }, field: 'margin', message: 'must be a share above 0 and below 1, got 5' }],
};
