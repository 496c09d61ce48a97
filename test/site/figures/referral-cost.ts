import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        referrerReward: '10',
        friendReward: '10',
        customersAcquired: '50',
        programmeCost: '0',
        lifetimeValue: '120',
      },
      shows: { 'Cost of a customer': '20', 'Cost of the programme': '1,000', 'LTV/CAC': '6' },
      source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”: 10 and 10 are 20; by hand: 120 / 20',
    },
    {
      typed: { programmeCost: '500' },
      shows: { 'Cost of a customer': '30', 'Cost of the programme': '1,500', 'LTV/CAC': '4' },
      source: 'by hand: (20 × 50 + 500) / 50 and 120 / 30',
    },
    {
      typed: { customersAcquired: '0', programmeCost: '500' },
      shows: { 'Cost of a customer': 'no value: no friend was won', 'Cost of the programme': '500' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { referrerReward: '10 %' },
      field: 'referrerReward',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got "10 %"',
    },
  ],
};
