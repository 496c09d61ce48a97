import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { annualRate: '0.21', periodsPerYear: '2' },
      shows: { 'Rate of a period': '10 %' },
      source: 'by hand: 1.1² = 1.21',
    },
    {
      typed: { annualRate: '0.126825030131969720661201', periodsPerYear: '12' },
      shows: { 'Rate of a period': '1 %' },
      source: 'by hand: 1.01¹² = 1.126825030131969720661201',
    },
  ],
  refused: [
    {
      typed: { periodsPerYear: '0' },
      field: 'periodsPerYear',
      message: 'must be a number from 0.01 to 1000000, got 0',
    },
  ],
};
