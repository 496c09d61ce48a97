import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        subscriptions:
          'ann, 2018-11-01, 2019-02-01, 50, month\nann, 2019-04-01, 2019-06-01, 50, month\nann, 2019-06-01, 2019-08-01, 900, year\nbob, 2019-05-15, , 12, week',
        month: '2019-06',
      },
      shows: { 'Monthly recurring revenue': '127' },
      rows: [
        ['ann', '75'],
        ['bob', '52'],
      ],
      source: 'by hand: 900 / 12 = 75 and 12 × 52 / 12 = 52',
    },
    {
      typed: { month: '2019-01' },
      shows: { 'Monthly recurring revenue': '50' },
      rows: [['ann', '50']],
      source: 'by hand: January is the last month of what ends on 1 February',
    },
    {
      typed: { month: '2019-02' },
      shows: { 'Monthly recurring revenue': '0' },
      source: 'by hand: nothing runs on 28 February 2019',
    },
    {
      typed: { subscriptions: 'ann, 2024-01-01, , 100, year', month: '2024-01' },
      shows: { 'Monthly recurring revenue': '8.33' },
      rows: [['ann', '8.33']],
      source: 'by hand: 100 / 12 = 8.333…',
    },
  ],
  refused: [
    {
      typed: { month: '6/2019' },
      field: 'month',
      message: 'must be a month of the calendar such as "2024-02", got "6/2019"',
    },
    {
      typed: { subscriptions: 'ann, 2019-02-01, 2018-11-01, 50, month' },
      field: 'subscriptions',
      message: 'subscriptions.0.end: must be at or after start, got "2018-11-01"',
    },
    {
      typed: { subscriptions: 'ann, 2018-11-01, , 50, day' },
      field: 'subscriptions',
      message: 'subscriptions.0.term: must be one of "week", "month", "quarter", "year", got "day"',
    },
  ],
};
