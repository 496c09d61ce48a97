import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        waves: 'March, 60, 60, 80\nJune, 90, 60, 50\nSeptember, 84, 60, 56\nDecember, 116, 50, 34',
        confidence: '0.95',
      },
      shows: {},
      rows: [
        ['March', '−10 points', '–', '–'],
        ['June', '20 points', '30 points', '0.00078'],
        ['September', '14 points', '−6 points', '0.46'],
        ['December', '41 points', '27 points', '0.0014'],
      ],
      source:
        'by hand: 100 × (60 − 80) / 200 and so on; p values: SciPy 1.17.1, adjusted by R 4.2.2, p.adjust, method Holm',
    },
    {
      typed: { waves: 'before, 60, 60, 80\nnobody, 0, 0, 0\nafter, 90, 60, 50' },
      shows: {},
      rows: [
        ['before', '−10 points', '–', '–'],
        ['nobody', '–', '–', '–'],
        ['after', '20 points', '–', '–'],
      ],
      source: 'the second promise: a metric of nothing is null, and there is no change from it',
    },
  ],
  refused: [
    {
      typed: { waves: 'March, 60, 60, 80\nJune, 90, 60' },
      field: 'waves',
      message: 'waves.1.counts.detractors: must be a whole number of at least 0, got ""',
    },
  ],
};
