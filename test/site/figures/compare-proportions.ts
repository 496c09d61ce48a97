import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        'a.successes': '56',
        'a.trials': '70',
        'b.successes': '48',
        'b.trials': '80',
        confidence: '0.95',
      },
      shows: { 'Difference, in percentage points': '20 %', 'p value': '0.008' },
      intervals: { 'Difference, in percentage points': '5.24 to 33.39 %' },
      source:
        'Newcombe, Statistics in Medicine 17 (1998), table II, method 10: 56/70 − 48/80; p value: statsmodels 0.15.0',
    },
    {
      typed: { 'a.successes': '5', 'a.trials': '56', 'b.successes': '0', 'b.trials': '29', confidence: '0.9' },
      shows: { 'Difference, in percentage points': '8.93 %', 'p value': '0.1' },
      intervals: { 'Difference, in percentage points': '−0.73 to 17.23 %' },
      source: 'statsmodels 0.15.0: 5/56 − 0/29 at 90 %, p value 0.0972',
    },
    {
      typed: { 'b.successes': '0', 'b.trials': '0' },
      shows: { 'Difference, in percentage points': 'no value: one of the groups is empty' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [{ typed: { 'a.successes': '71' }, field: 'a.successes', message: 'must be at most trials, got 71' }],
};
