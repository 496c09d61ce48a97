import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { customersAtStart: '1000', customersAcquired: '500', customersLost: '62', customersAtEnd: '1438' },
      shows: { 'On the average base': '5.09 %', 'On the growing base': '4.13 %' },
      source: 'by hand: 62 / ((1000 + 1438) / 2) = 62 / 1219, and 62 / (1000 + 500)',
    },
    {
      typed: { customersAtStart: '90', customersAcquired: '30', customersLost: '10', customersAtEnd: '110' },
      shows: { 'On the average base': '10 %', 'On the growing base': '8.33 %' },
      source: 'by hand: 10 / 100 and 10 / 120',
    },
    {
      typed: { customersAtStart: '0', customersAcquired: '0', customersLost: '0', customersAtEnd: '0' },
      shows: {
        'On the average base': 'no value: there were no customers at either end',
        'On the growing base': 'no value: nobody was a customer',
      },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { customersLost: '1501' },
      field: 'customersLost',
      message: 'must be at most customersAtStart + customersAcquired, got 1501',
    },
  ],
};
