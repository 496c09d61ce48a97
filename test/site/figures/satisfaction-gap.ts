import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { experience: '4.1', expectation: '3.8' },
      shows: { 'Satisfaction gap': '0.3 points' },
      source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”: 4.1 − 3.8',
    },
    {
      typed: { experience: '3', expectation: '4.5' },
      shows: { 'Satisfaction gap': '−1.5 points' },
      source: 'by hand: 3 − 4.5',
    },
  ],
  refused: [{ typed: { experience: 'good' }, field: 'experience', message: 'must be a finite number, got "good"' }],
};
