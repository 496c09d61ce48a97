import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { before: 'ann, 10\nbob, 40\neve, 50', after: 'bob, 30\neve, 60\nzoe, 5', everBefore: 'zoe' },
      shows: { 'Recurring revenue after': '95', 'Quick ratio': '0.75' },
      rows: [
        ['opening', '3', '100'],
        ['new', '0', '0'],
        ['reactivation', '1', '5'],
        ['expansion', '1', '10'],
        ['contraction', '1', '−10'],
        ['churn', '1', '−10'],
        ['closing', '3', '95'],
      ],
      source: 'by hand: eve pays 10 more, bob 10 less, ann nothing, zoe 5 again; (5 + 10) / (10 + 10)',
    },
    {
      typed: { before: 'ann, 50', after: 'ann, 30\nann, 45\nbob, 0.10', everBefore: '' },
      shows: { 'Recurring revenue after': '75.10', 'Quick ratio': 'no value: nothing was lost' },
      rows: [
        ['opening', '1', '50'],
        ['new', '1', '0.10'],
        ['reactivation', '0', '0'],
        ['expansion', '1', '25'],
        ['contraction', '0', '0'],
        ['churn', '0', '0'],
        ['closing', '2', '75.10'],
      ],
      source: 'by hand: two rows of ann are 75, one expansion of 25; bob is new',
    },
  ],
  refused: [
    {
      typed: { before: 'ann, -10' },
      field: 'before',
      message: 'before.0.revenue: must be an amount of at least 0 such as 12.5 or "12.50", got -10',
    },
    {
      typed: { after: 'bob, 30\n, 60' },
      field: 'after',
      message:
        'after.1.customerId: must be the id of a customer: a safe integer, or a string that is not empty, got ""',
    },
  ],
};
