import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { segments: 'regulars, 100, 300\nnewcomers, 200, 50' },
      shows: { 'Customer equity': '40,000', Customers: '300' },
      rows: [
        ['regulars', '100', '300', '30,000', '75 %'],
        ['newcomers', '200', '50', '10,000', '25 %'],
      ],
      source: 'by hand: 30000 + 10000, as LIKE.TG glossary, “Customer equity”, defines it',
    },
    {
      typed: { segments: 'buyers, 600, 127.4472061' },
      shows: { 'Customer equity': '76,468.32', Customers: '600' },
      rows: [['buyers', '600', '127.45', '76,468.32', '100 %']],
      source: 'LIKE.TG glossary, “Customer equity”: 600 customers; by hand: 600 × 127.4472061 = 76468.32366',
    },
    {
      typed: { segments: 'loyal, 10, 100\nbargain hunters, 50, -30' },
      shows: { 'Customer equity': '−500' },
      rows: [
        ['loyal', '10', '100', '1,000', '–'],
        ['bargain hunters', '50', '−30', '−1,500', '–'],
      ],
      source: 'by hand: 1000 − 1500, of which there are no shares',
    },
  ],
  refused: [
    {
      typed: { segments: 'regulars, 100, 300\nnewcomers, 1.5, 50' },
      field: 'segments',
      message: 'segments.1.customers: must be a whole number of at least 0, got 1.5',
    },
  ],
};
