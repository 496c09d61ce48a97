import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        'a.promoters': '120',
        'a.passives': '47',
        'a.detractors': '83',
        'b.promoters': '110',
        'b.passives': '49',
        'b.detractors': '91',
        confidence: '0.95',
        method: 'wald',
      },
      shows: { Difference: '7.2 points', 'p value': '0.37' },
      intervals: { Difference: '−8.42 to 22.82 points' },
      source: 'the two waves in the test data of the R package NPS, and their comparison by it; p value: mpmath 1.3.0',
    },
    {
      typed: { method: 'adjusted-wald' },
      shows: { Difference: '7.2 points', 'p value': '0.37' },
      intervals: { Difference: '−8.4 to 22.72 points' },
      source: 'mpmath 1.3.0: −8.4023 to 22.7164, p value 0.3673',
    },
    {
      typed: { 'b.promoters': '0', 'b.passives': '0', 'b.detractors': '0' },
      shows: { Difference: 'no value: nobody answered in one of them, or everybody is in one group' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    { typed: { 'b.passives': '-1' }, field: 'b.passives', message: 'must be a whole number of at least 0, got -1' },
  ],
};
