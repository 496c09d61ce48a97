import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { orders: 'ann, 2020-01-01, 30\nann, 2024-01-01, 50\nbob, 2024-01-01, 10' },
      shows: {
        'Average order value': '30',
        'Purchase frequency': '1.5 orders each',
        'Lifespan seen so far': '2 years',
      },
      rows: [
        ['ann', '2', '80', '2020-01-01', '2024-01-01'],
        ['bob', '1', '10', '2024-01-01', '2024-01-01'],
      ],
      source:
        'by hand: 90 / 3 orders, 3 / 2 customers, (1461 + 0) / 2 days of 365.25 a year, as LIKE.TG glossary, “Customer lifetime value”, defines them',
    },
    {
      typed: { orders: '7; 2024-03-01; 19.90\n7; 2024-01-15T23:30:00-05:00; 0.10\n7; 2024-03-02; -5' },
      shows: {
        'Average order value': '5',
        'Purchase frequency': '3 orders each',
        'Lifespan seen so far': '0.13 years',
      },
      rows: [['7', '3', '15', '2024-01-16', '2024-03-02']],
      source: 'by hand: 15 / 3; half past eleven in New York is the next day in UTC; 46 / 365.25 = 0.1259…',
    },
    {
      typed: { orders: '' },
      shows: { 'Average order value': 'no value: nobody ordered', 'Purchase frequency': 'no value: nobody ordered' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { orders: 'ann, 2020-01-01, 30\nann, 1.2.2024, 50' },
      field: 'orders',
      message:
        'orders.1.date: must be a day such as "2024-02-29", an instant such as "2024-02-29T12:00:00Z" or a valid Date, got "1.2.2024"',
    },
  ],
};
