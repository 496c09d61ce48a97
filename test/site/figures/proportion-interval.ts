import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { successes: '81', trials: '263', confidence: '0.95', method: 'wilson' },
      shows: { Share: '30.8 %', 'Standard error': '2.85 %' },
      intervals: { Share: '25.53 to 36.62 %' },
      source: 'Newcombe, Statistics in Medicine 17 (1998): 81/263; bounds and error: statsmodels 0.15.0',
    },
    {
      typed: { successes: '0', trials: '20' },
      shows: { Share: '0 %', 'Standard error': '0 %' },
      intervals: { Share: '0 to 16.11 %' },
      source: 'Newcombe, Statistics in Medicine 17 (1998): 0/20',
    },
    {
      typed: { successes: '9', trials: '10', method: 'clopper-pearson' },
      shows: { Share: '90 %' },
      intervals: { Share: '55.5 to 99.75 %' },
      source: 'SciPy 1.17.1, binomtest(9, 10), and statsmodels 0.15.0',
    },
    {
      typed: { successes: '0', trials: '20', method: 'jeffreys' },
      shows: { Share: '0 %' },
      intervals: { Share: '0 to 11.66 %' },
      source: 'SciPy 1.17.1, beta.ppf(0.975, 0.5, 20.5)',
    },
    {
      typed: { successes: '0', trials: '20', method: 'agresti-coull' },
      shows: { Share: '0 %' },
      intervals: { Share: '0 to 18.98 %' },
      source: 'statsmodels 0.15.0',
    },
    {
      typed: { successes: '0', trials: '0' },
      shows: { Share: 'no value: there were no trials' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [{ typed: { successes: '264' }, field: 'successes', message: 'must be at most trials, got 264' }],
};
