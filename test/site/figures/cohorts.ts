import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        activities: 'ann, 2024-01-10\nbob, 2024-01-31\nann, 2024-02-05\neve, 2024-02-29\nann, 2024-03-12',
        grain: 'month',
        until: '2024-03-31',
      },
      shows: { 'Active after one period': '33.33 %' },
      rows: [
        ['2024-01-01', '2', '50 %', '50 %', '–'],
        ['2024-02-01', '1', '0 %', '–', '–'],
      ],
      source: 'by hand: ann of ann and bob came back in February and in March, eve did not; 1 of 3 after a month',
    },
    {
      typed: {
        activities: 'a, 2023-05-01\nb, 2023-07-01\na, 2024-05-01\nb, 2025-01-01',
        grain: 'year',
        until: '2025-12-31',
      },
      shows: { 'Active after one period': '50 %' },
      rows: [['2023-01-01', '2', '50 %', '50 %', '–']],
      source: 'by hand: a came back in 2024, b in 2025',
    },
    {
      typed: { activities: 'a, 2024-01-31', grain: 'month', until: '2024-01-31' },
      shows: { 'Active after one period': 'no value: no cohort is old enough' },
      rows: [['2024-01-01', '1', '–', '–', '–']],
      source: 'by hand: the first month is the last one',
    },
  ],
  refused: [
    {
      typed: { until: '2024-03-01' },
      field: 'activities',
      message: 'activities.4.date: must be at or before until, 2024-03-01, got "2024-03-12"',
    },
    {
      typed: { until: 'March' },
      field: 'until',
      message: 'must be a day of the calendar such as "2024-02-29", got "March"',
    },
  ],
};
