import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { promoters: '70', passives: '10', detractors: '20', confidence: '0.95', method: 'adjusted-wald' },
      shows: { Score: '50 points', 'Standard error': '7.96 points' },
      intervals: { Score: '32.94 to 64.15 points' },
      source:
        '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques” (50); interval and error: mpmath 1.3.0 and SciPy 1.17.1',
    },
    {
      typed: { promoters: '462', passives: '176', detractors: '362', method: 'wald' },
      shows: { Score: '10 points', 'Standard error': '2.85 points' },
      intervals: { Score: '4.41 to 15.59 points' },
      source: 'the test data of the R package NPS, and its interval',
    },
    {
      typed: { promoters: '3', passives: '7', detractors: '10', method: 'score' },
      shows: { Score: '−35 points' },
      intervals: { Score: '−61.84 to 0.35 points' },
      source: 'mpmath 1.3.0: the bounds of Tango’s test, with the likelihood maximised numerically',
    },
    {
      typed: { promoters: '0', passives: '0', detractors: '0' },
      shows: { Score: 'no value: nobody answered' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    { typed: { promoters: '7.5' }, field: 'promoters', message: 'must be a whole number of at least 0, got 7.5' },
  ],
};
