import * as clientele from 'clientele';
import type { AmountFields } from '../support/amount-fields.ts';

const ANN = { customerId: 'ann', start: '2024-01-01', term: 'month' } as const;

/** Where the functions of the domain take an amount of at least 0, and where any. */
export const AMOUNT_FIELDS: AmountFields = [
  [
    'monthlyRecurringRevenue',
    'subscriptions.0.amount',
    'from 0',
    (amount) => clientele.monthlyRecurringRevenue([{ ...ANN, amount }], { month: '2024-01' }),
  ],
  [
    'revenueBridge',
    'subscriptions.0.amount',
    'from 0',
    (amount) => clientele.revenueBridge([{ ...ANN, amount }], { from: '2024-01', until: '2024-03' }),
  ],
  [
    'revenueMovements',
    'before.0.revenue',
    'from 0',
    (revenue) => clientele.revenueMovements([{ customerId: 'ann', revenue }], []),
  ],
  [
    'revenueMovements',
    'after.0.revenue',
    'from 0',
    (revenue) => clientele.revenueMovements([], [{ customerId: 'ann', revenue }]),
  ],
  [
    'averageRevenuePerAccount',
    'revenue',
    'from 0',
    (revenue) => clientele.averageRevenuePerAccount({ customers: 8, revenue }),
  ],
  [
    'revenueGrowthRate',
    'revenueAtStart',
    'from 0',
    (revenueAtStart) => clientele.revenueGrowthRate({ revenueAtStart, revenueAtEnd: 8 }),
  ],
  [
    'revenueGrowthRate',
    'revenueAtEnd',
    'from 0',
    (revenueAtEnd) => clientele.revenueGrowthRate({ revenueAtStart: 8, revenueAtEnd }),
  ],
];
