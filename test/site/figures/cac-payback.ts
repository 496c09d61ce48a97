import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { cac: '300', revenuePerPeriod: '50', grossMargin: '0.8' },
      shows: { Payback: '7.5 periods', 'On revenue, as if nothing had to be delivered': '6 periods' },
      source: 'by hand: 300 / (50 × 0.8) and 300 / 50, as LIKE.TG glossary, “Customer acquisition cost”, defines it',
    },
    {
      typed: { cac: '100.00', revenuePerPeriod: '8.40', grossMargin: '0.6' },
      shows: { Payback: '19.84 periods', 'On revenue, as if nothing had to be delivered': '11.9 periods' },
      source: 'by hand: 100 / 5.04 = 19.841…, 100 / 8.4 = 11.904…',
    },
    {
      typed: { grossMargin: '0' },
      shows: { Payback: 'no value: a period earns nothing' },
      source: 'the second promise: what is divided by nothing observed is null',
    },
  ],
  refused: [
    { typed: { grossMargin: '80' }, field: 'grossMargin', message: 'must be a rate from 0 to 1, got 80' },
    {
      typed: { cac: '-300' },
      field: 'cac',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got -300',
    },
  ],
};
