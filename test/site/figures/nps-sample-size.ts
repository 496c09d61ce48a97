import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { marginPoints: '5', confidence: '0.95', promoters: '32', passives: '36', detractors: '32' },
      shows: { 'With the groups of the earlier survey': '984 answers', 'In the worst case': '1,537 answers' },
      source: 'by hand: 1.95996² × 100² × 0.64 / 5² = 983.413, and 1.95996² × 100² / 5² = 1536.584, rounded up',
    },
    {
      typed: { marginPoints: '10', promoters: '70', passives: '10', detractors: '20' },
      shows: { 'With the groups of the earlier survey': '250 answers', 'In the worst case': '385 answers' },
      source: 'by hand: 1.95996² × 100² × (0.9 − 0.5²) / 10² = 249.695, and 384.146, rounded up',
    },
  ],
  refused: [
    {
      typed: { marginPoints: '0' },
      field: 'marginPoints',
      message: 'must be a number of points above 0 and at most 100, got 0',
    },
  ],
};
