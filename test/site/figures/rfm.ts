import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        orders: 'ann, 2024-06-28, 60\nann, 2024-05-02, 19.90\nbob, 2024-06-01, 25\neve, 2023-11-10, 25',
        on: '2024-06-30',
      },
      shows: { 'Customers scored': '3' },
      rows: [
        ['ann', '2', '2', '79.90', '4 4 4', 'loyal customers'],
        ['bob', '29', '1', '25', '2 1 1', 'hibernating'],
        ['eve', '233', '1', '25', '1 1 1', 'hibernating'],
      ],
      source:
        'by hand: of 3 customers 2 are worse than ann, 1 + ⌊5 × 2 / 3⌋ = 4, and 1 is worse than bob by recency, 1 + ⌊5 / 3⌋ = 2; equal values share a score. The segments are those of the grid on the page',
    },
    {
      typed: { orders: 'ann, 2024-06-01, 90\nbob, 2024-01-10, 90\nann, 2024-06-28, 10' },
      shows: { 'Customers scored': '2' },
      rows: [
        ['ann', '2', '2', '100', '3 3 3', 'need attention'],
        ['bob', '172', '1', '90', '1 1 1', 'hibernating'],
      ],
      source:
        'by hand: of 2 customers 1 is worse than ann, 1 + ⌊5 / 2⌋ = 3; from 10 January to 30 June 2024 are 172 days',
    },
    { typed: { orders: '' }, shows: { 'Customers scored': '0' }, source: 'by hand: nobody' },
  ],
  refused: [
    {
      typed: { on: '30.6.2024' },
      field: 'on',
      message: 'must be a day of the calendar such as "2024-02-29", got "30.6.2024"',
    },
    {
      typed: { orders: 'ann, 2024-06-28, sixty' },
      field: 'orders',
      message: 'orders.0.amount: must be an amount such as 12.5 or "12.50", got "sixty"',
    },
  ],
};
