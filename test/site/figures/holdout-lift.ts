import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        'treated.successes': '150',
        'treated.trials': '1000',
        'holdout.successes': '100',
        'holdout.trials': '1000',
        confidence: '0.95',
      },
      shows: { 'Lift in shares': '5 %', 'Lift relative to the holdout': '50 %', 'p value': '0.00072' },
      intervals: { 'Lift in shares': '2.1 to 7.9 %', 'Lift relative to the holdout': '18.31 to 90.19 %' },
      source:
        'by hand: Newcombe’s interval of Wilson’s bounds (12.92 to 17.35 and 8.29 to 12.02 %), Katz’s 1.5 × exp(±1.96 × √(0.85 / 150 + 0.9 / 100)), and z = 0.05 / √(0.125 × 0.875 × 2 / 1000) = 3.381',
    },
    {
      typed: { 'holdout.successes': '150' },
      shows: { 'Lift in shares': '0 %', 'Lift relative to the holdout': '0 %', 'p value': '1' },
      source: 'by hand: the same in both groups',
    },
    {
      typed: { 'holdout.successes': '0', 'holdout.trials': '0' },
      shows: { 'Lift in shares': 'no value: a group has no customers' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { 'treated.successes': '1001' },
      field: 'treated.successes',
      message: 'must be at most trials, got 1001',
    },
    {
      typed: { confidence: '95' },
      field: 'confidence',
      message: 'must be a number above 0 and below 1, got 95',
    },
  ],
};
