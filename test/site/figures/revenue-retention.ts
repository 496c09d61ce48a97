import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { before: 'ann, 60\nbob, 40', after: 'ann, 90\nbob, 20\neve, 15' },
      shows: {
        'Net revenue retention': '110 %',
        'Gross revenue retention': '80 %',
        Growth: '25 %',
        'Average revenue per account, after': '41.67',
      },
      source: 'by hand: (90 + 20) / 100, (60 + 20) / 100, 25 / 100, 125 / 3',
    },
    {
      typed: { before: 'ann, 30\nbob, 10', after: 'ann, 30' },
      shows: {
        'Net revenue retention': '75 %',
        'Gross revenue retention': '75 %',
        Growth: '−25 %',
        'Average revenue per account, after': '30',
      },
      source: 'by hand: 30 / 40; without expansion both are the same',
    },
    {
      typed: { before: '', after: '' },
      shows: {
        'Net revenue retention': 'no value: nobody paid before',
        Growth: 'no value: nobody paid before',
        'Average revenue per account, after': 'no value: nobody pays',
      },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { after: 'ann, 90 EUR' },
      field: 'after',
      message: 'after.0.revenue: must be an amount of at least 0 such as 12.5 or "12.50", got "90 EUR"',
    },
  ],
};
