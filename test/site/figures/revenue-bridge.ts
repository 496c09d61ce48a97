import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        subscriptions:
          'ann, 2018-11-01, 2019-02-01, 50, month\nann, 2019-04-01, 2019-06-01, 50, month\nann, 2019-06-01, 2019-08-01, 900, year\nbob, 2019-05-15, , 12, week',
        from: '2019-01',
        until: '2019-07',
      },
      shows: { 'Recurring revenue at the end': '127' },
      rows: [
        ['2019-01', '0', '0', '0', '0', '0', '50'],
        ['2019-02', '0', '0', '0', '0', '−50', '0'],
        ['2019-03', '0', '0', '0', '0', '0', '0'],
        ['2019-04', '0', '50', '0', '0', '0', '50'],
        ['2019-05', '52', '0', '0', '0', '0', '102'],
        ['2019-06', '0', '0', '25', '0', '0', '127'],
      ],
      source:
        'by hand: ann pays 50, leaves, comes back and then pays 900 / 12 = 75; bob pays 12 × 52 / 12 from the middle of May on',
    },
    {
      typed: { from: '2019-08', until: '2019-09' },
      shows: { 'Recurring revenue at the end': '52' },
      rows: [['2019-08', '0', '0', '0', '0', '−75', '52']],
      source: 'by hand: ann leaves on 1 August, and July is the last month with 127',
    },
  ],
  refused: [
    { typed: { until: '2019-01' }, field: 'until', message: 'must be after from, got "2019-01"' },
    {
      typed: { from: 'January' },
      field: 'from',
      message: 'must be a month of the calendar such as "2024-02", got "January"',
    },
  ],
};
