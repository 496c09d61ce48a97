import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { lifetimeValue: '500', cac: '250' },
      shows: { 'LTV/CAC': '2', Band: 'thin' },
      source:
        'LIKE.TG glossary, “Customer lifetime value” (500 against 250) and “Customer acquisition cost” (the bands)',
    },
    {
      typed: { lifetimeValue: '56.70', cac: '18.90' },
      shows: { 'LTV/CAC': '3', Band: 'good' },
      source: 'LIKE.TG glossary, “Customer acquisition cost”: 3 : 1 is good; by hand: 3 × 18.90 = 56.70',
    },
    {
      typed: { lifetimeValue: '-50', cac: '40' },
      shows: { 'LTV/CAC': '−1.25', Band: 'unviable' },
      source: 'by hand: −50 / 40',
    },
    {
      typed: { cac: '0' },
      shows: { 'LTV/CAC': 'no value: the customer cost nothing', Band: 'no value: the customer cost nothing' },
      source: 'the second promise: what is divided by nothing observed is null',
    },
  ],
  refused: [
    {
      typed: { cac: '-250' },
      field: 'cac',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got -250',
    },
    {
      typed: { lifetimeValue: '€500' },
      field: 'lifetimeValue',
      message: 'must be an amount such as 12.5 or "12.50", got "€500"',
    },
  ],
};
