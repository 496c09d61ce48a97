import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        revenueAtStart: '10000',
        churnedRevenue: '500',
        contractionRevenue: '200',
        expansionRevenue: '400',
        reactivationRevenue: '0',
      },
      shows: { 'Gross revenue churn': '7 %', 'Net revenue churn': '3 %' },
      source:
        'by hand, as LIKE.TG glossary, “Customer loyalty”, defines it: (500 + 200) / 10000; net of expansion (700 − 400) / 10000',
    },
    {
      typed: { expansionRevenue: '850.50', reactivationRevenue: '49.50' },
      shows: { 'Gross revenue churn': '7 %', 'Net revenue churn': '−2 %' },
      source: 'by hand: (700 − 900) / 10000',
    },
    {
      typed: { revenueAtStart: '0' },
      shows: {
        'Gross revenue churn': 'no value: there was no revenue at the start',
        'Net revenue churn': 'no value: there was no revenue at the start',
      },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { churnedRevenue: '-5' },
      field: 'churnedRevenue',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got -5',
    },
  ],
};
