import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { orderValue: '100', costPrice: '40', ordersPerCustomer: '2', acquisitionCost: '10' },
      shows: { 'Order margin': '60', 'Net lifetime value': '110', 'Maximum acquisition cost': '120' },
      source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”: the store Mimine',
    },
    {
      typed: { ordersPerCustomer: '1' },
      shows: { 'Maximum acquisition cost': '60', 'Net lifetime value': '50' },
      source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”: one order; by hand: 60 − 10',
    },
    {
      typed: { orderValue: '19.90', costPrice: '25.00', ordersPerCustomer: '3' },
      shows: { 'Order margin': '−5.10', 'Net lifetime value': '−25.30', 'Maximum acquisition cost': '−15.30' },
      source: 'by hand: 19.90 − 25, three times −5.10, less 10',
    },
  ],
  refused: [
    {
      typed: { costPrice: '-40' },
      field: 'costPrice',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got -40',
    },
    {
      typed: { ordersPerCustomer: 'two' },
      field: 'ordersPerCustomer',
      message: 'must be a finite number of at least 0, got "two"',
    },
  ],
};
