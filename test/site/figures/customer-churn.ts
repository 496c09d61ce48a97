import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { customersAtStart: '1000', customersLost: '50', confidence: '0.95' },
      shows: { 'Churn rate': '5 %' },
      intervals: { 'Churn rate': '3.81 to 6.53 %' },
      source:
        'LIKE.TG glossary, “Customer loyalty”: lost / at the start, 50 / 1000; interval: R 4.2.2, prop.test without correction',
    },
    {
      typed: { customersAtStart: '200', customersLost: '5' },
      shows: { 'Churn rate': '2.5 %' },
      intervals: { 'Churn rate': '1.07 to 5.72 %' },
      source: 'by hand: 5 / 200; interval: SciPy 1.17.1, binomtest, and mpmath 1.3.0',
    },
    {
      typed: { customersAtStart: '0', customersLost: '0' },
      shows: { 'Churn rate': 'no value: there were no customers at the start' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { customersLost: '1001' },
      field: 'customersLost',
      message: 'must be at most customersAtStart, got 1001',
    },
  ],
};
