import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        marketingCost: '3000',
        wages: '200',
        software: '100',
        professionalServices: '300',
        overheads: '100',
        customersAcquired: '100',
      },
      shows: { 'Basic CAC': '30', 'Complex CAC': '37' },
      source: 'LIKE.TG glossary, “Customer acquisition cost”',
    },
    {
      typed: { marketingCost: '60000', wages: '0.06', customersAcquired: '600' },
      shows: { 'Basic CAC': '100', 'Complex CAC': '100.83' },
      source: 'LIKE.TG glossary, “Customer equity”; by hand: 60500.06 / 600',
    },
    {
      typed: { customersAcquired: '0' },
      shows: { 'Basic CAC': 'no value: no customer was won' },
      source: 'the second promise: a metric of nothing is null',
    },
  ],
  refused: [
    {
      typed: { marketingCost: '3,000' },
      field: 'marketingCost',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got "3,000"',
    },
  ],
};
