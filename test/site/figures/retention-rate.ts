import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { customersAtStart: '1000', customersAtEnd: '1438', customersAcquired: '488' },
      shows: { 'Retention rate': '95 %' },
      source: 'by hand: (1438 − 488) / 1000',
    },
    {
      typed: { customersAtStart: '200', customersAtEnd: '240', customersAcquired: '50' },
      shows: { 'Retention rate': '95 %' },
      source: 'by hand: (240 − 50) / 200',
    },
    {
      typed: { customersAtStart: '3', customersAtEnd: '9', customersAcquired: '8' },
      shows: { 'Retention rate': '33.33 %' },
      source: 'by hand: (9 − 8) / 3',
    },
    {
      typed: { customersAtStart: '0', customersAtEnd: '5', customersAcquired: '5' },
      shows: { 'Retention rate': 'no value: there were no customers at the start' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { customersAcquired: '1439' },
      field: 'customersAcquired',
      message: 'must be at most customersAtEnd, got 1439',
    },
    {
      typed: { customersAtEnd: '1489' },
      field: 'customersAtEnd',
      message: 'must be at most customersAtStart + customersAcquired, got 1489',
    },
  ],
};
