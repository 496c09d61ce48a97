import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        observations: '1, true\n2, true\n3, false\n4, true\n6, true\n6, false\n9, true\n12, false',
        confidence: '0.95',
        interval: 'log-log',
      },
      shows: { 'Median stay': '6 months', 'Mean stay up to the longest': '6.6 months' },
      intervals: { 'Median stay': '1 to not known', 'Mean stay up to the longest': '3.71 to 9.49 months' },
      rows: [
        ['1', '8', '1', '0', '87.5 %', '38.7 %', '98.14 %'],
        ['2', '7', '1', '0', '75 %', '31.48 %', '93.09 %'],
        ['3', '6', '0', '1', '75 %', '31.48 %', '93.09 %'],
        ['4', '5', '1', '0', '60 %', '19.55 %', '85.23 %'],
        ['6', '4', '1', '1', '45 %', '10.76 %', '75.13 %'],
        ['9', '2', '1', '0', '22.5 %', '1.24 %', '60.24 %'],
        ['12', '1', '0', '1', '22.5 %', '1.24 %', '60.24 %'],
      ],
      source: 'R 4.2.2, survival 3.5-3: survfit with conf.type = "log-log"; 6.6 ± 1.96 × 1.47686',
    },
    {
      typed: { confidence: '0.9', interval: 'log' },
      shows: { 'Median stay': '6 months', 'Mean stay up to the longest': '6.6 months' },
      intervals: { 'Median stay': '4 to not known', 'Mean stay up to the longest': '4.17 to 9.03 months' },
      rows: [['1', '8', '1', '0', '87.5 %', '70.23 %', '100 %']],
      source: 'R 4.2.2, survival 3.5-3: survfit with conf.type = "log", conf.int = 0.9; 6.6 ± 1.645 × 1.47686',
    },
    {
      typed: { observations: '3, false\n5, false' },
      shows: { 'Median stay': 'no value: less than half have left', 'Mean stay up to the longest': '5 months' },
      rows: [['3', '2', '0', '1', '100 %', '–', '–']],
      source: 'by hand: nobody left, so everybody stays to the end of 5 months',
    },
  ],
  refused: [
    {
      typed: { observations: '1, true\n-2, true' },
      field: 'observations',
      message: 'observations.1.duration: must be a finite number of at least 0, got -2',
    },
    {
      typed: { observations: '1, yes' },
      field: 'observations',
      message: 'observations.0.churned: must be true or false, got "yes"',
    },
  ],
};
