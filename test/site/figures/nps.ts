import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { promoters: '70', passives: '10', detractors: '20', confidence: '0.95' },
      shows: { 'Net Promoter Score': '50 points', Promoters: '70 %', Detractors: '20 %' },
      source: '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”',
    },
    {
      typed: { promoters: '0', passives: '5', detractors: '3' },
      shows: { 'Net Promoter Score': '−37.5 points', Promoters: '0 %', Detractors: '37.5 %' },
      source: 'by hand: 100 × (0 − 3) / 8',
    },
    {
      typed: { promoters: '0', passives: '0', detractors: '0' },
      shows: { 'Net Promoter Score': 'no value: nobody answered' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { promoters: '-1' },
      field: 'promoters',
      message: 'must be a whole number of at least 0, got -1',
    },
    {
      typed: { confidence: '95 %' },
      field: 'confidence',
      message: 'must be a number above 0 and below 1, got "95 %"',
    },
  ],
};
