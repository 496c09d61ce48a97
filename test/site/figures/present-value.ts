import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { cashFlows: '60, 60, 60, 60, 60', discountRate: '0.1', timing: 'end' },
      shows: { 'Present value': '227.45' },
      source: 'by hand: 60 × (1 − 1.1⁻⁵) / 0.1 = 227.4472061…, the figures of LIKE.TG glossary, “Customer equity”',
    },
    {
      typed: { timing: 'start' },
      shows: { 'Present value': '250.19' },
      source: 'by hand: 1.1 × 227.4472061… = 250.1919267…',
    },
    {
      typed: { timing: 'middle' },
      shows: { 'Present value': '238.55' },
      source: 'by hand: √1.1 × 227.4472061… = 238.5486…',
    },
    {
      typed: { cashFlows: '-100 60 60', timing: 'start' },
      shows: { 'Present value': '4.13' },
      source: 'by hand: −100 + 60 / 1.1 + 60 / 1.21 = 4.1322…',
    },
    { typed: { cashFlows: '' }, shows: { 'Present value': '0' }, source: 'by hand: a sum of nothing' },
  ],
  refused: [
    {
      typed: { cashFlows: '60, sixty' },
      field: 'cashFlows',
      message: 'cashFlows.1: must be an amount such as 12.5 or "12.50", got "sixty"',
    },
    {
      typed: { discountRate: '-0.1' },
      field: 'discountRate',
      message: 'must be a finite number of at least 0, got -0.1',
    },
  ],
};
