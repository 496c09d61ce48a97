import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        frequency: '4',
        recency: '28',
        age: '30',
        averageSpend: '19',
        margin: '0.4',
        rate: '0.15',
        horizon: '104',
      },
      shows: { 'Lifetime value': '56.22' },
      intervals: { 'Lifetime value': '43.24 to 73.1' },
      source: 'SciPy 1.10 and mpmath 1.2: both fits by Nelder–Mead, their Hessians and the delta method by differences',
    },
    {
      typed: { frequency: '0', recency: '0', averageSpend: '0' },
      shows: { 'Lifetime value': '7.1' },
      intervals: { 'Lifetime value': '6.08 to 8.3' },
      source: 'SciPy 1.10 and mpmath 1.2, as above',
    },
    {
      typed: { frequency: '9', recency: '29', averageSpend: '50', margin: '0.3', rate: '0.1', horizon: '52' },
      shows: { 'Lifetime value': '124.07' },
      intervals: { 'Lifetime value': '103.63 to 148.54' },
      source: 'SciPy 1.10 and mpmath 1.2, as above',
    },
  ],
  refused: [
    { typed: { margin: '40' }, field: 'margin', message: 'must be a rate from 0 to 1, got 40' },
    {
      typed: { histories: '0, 0, 30, 600' },
      field: 'histories',
      message: 'must be histories that differ, got 600 customers all alike',
    },
  ],
};
