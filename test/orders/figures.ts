import type * as orders from '../../src/orders/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof orders> = {
  mergeCustomers: {
    figures: [
      {
        input: [
          [{ customerId: 'ann', orders: 1, revenue: 10, firstOrder: '2024-01-01', lastOrder: '2024-01-01' }],
          [{ customerId: 'ann', orders: 1, revenue: '20', firstOrder: '2024-02-01', lastOrder: '2024-02-01' }],
        ],
        result: [{ customerId: 'ann', orders: 2, revenue: '30', firstOrder: '2024-01-01', lastOrder: '2024-02-01' }],
        source: 'by hand',
      },
    ],
  },
  orderMetrics: {
    figures: [
      {
        input: [
          [
            { customerId: 'ann', orders: 2, revenue: '80', firstOrder: '2020-01-01', lastOrder: '2024-01-01' },
            { customerId: 'bob', orders: 1, revenue: 10, firstOrder: '2024-01-01', lastOrder: '2024-01-01' },
          ],
        ],
        result: {
          customers: 2,
          orders: 3,
          revenue: '90',
          averagePurchaseValue: '30',
          ordersPerCustomer: 1.5,
          purchaseFrequency: 0.7489747095010253,
          customerLifespan: 2.002737850787132,
        },
        source: 'LIKE.TG glossary: revenue by purchases; 1462 days and 1 day observed, of 365.25 in a year',
      },
    ],
  },
  summarizeCustomers: {
    figures: [
      {
        input: [
          [
            { customerId: 'ann', date: '2020-01-01', amount: 30 },
            { customerId: 'ann', date: '2024-01-01', amount: 50 },
            { customerId: 'bob', date: '2024-01-01', amount: 10 },
          ],
        ],
        result: [
          { customerId: 'ann', orders: 2, revenue: '80', firstOrder: '2020-01-01', lastOrder: '2024-01-01' },
          { customerId: 'bob', orders: 1, revenue: '10', firstOrder: '2024-01-01', lastOrder: '2024-01-01' },
        ],
        source: 'by hand',
      },
      {
        input: [
          [
            { customerId: 'ann', date: '2024-06-28', amount: 60 },
            { customerId: 'ann', date: '2024-05-02', amount: '19.90' },
            { customerId: 'bob', date: '2024-06-01', amount: 25 },
            { customerId: 'eve', date: '2023-11-10', amount: 25 },
          ],
        ],
        result: [
          { customerId: 'ann', orders: 2, revenue: '79.9', firstOrder: '2024-05-02', lastOrder: '2024-06-28' },
          { customerId: 'bob', orders: 1, revenue: '25', firstOrder: '2024-06-01', lastOrder: '2024-06-01' },
          { customerId: 'eve', orders: 1, revenue: '25', firstOrder: '2023-11-10', lastOrder: '2023-11-10' },
        ],
        source: 'by hand',
      },
      {
        input: [
          [
            { customerId: 'ann', date: '2024-01-16', amount: '25.00' },
            { customerId: 'ann', date: '2024-02-01', amount: -5 },
          ],
        ],
        result: [{ customerId: 'ann', orders: 2, revenue: '20', firstOrder: '2024-01-16', lastOrder: '2024-02-01' }],
        source: 'by hand',
      },
    ],
  },
};
