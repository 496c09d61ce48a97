import * as clientele from 'clientele';
import type { AmountFields } from '../support/amount-fields.ts';

const ANN = { customerId: 'ann', start: '2024-01-01', term: 'month' } as const;

/** Where the functions of the domain take an amount of at least 0, and where any. */
export const AMOUNT_FIELDS: AmountFields = [
  ['mrrOf', 'subscriptions.0.amount', 'from 0', (amount) => clientele.mrrOf([{ ...ANN, amount }], '2024-01')],
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
    (revenue) => clientele.revenueMovements({ before: [{ customerId: 'ann', revenue }], after: [] }),
  ],
  [
    'revenueMovements',
    'after.0.revenue',
    'from 0',
    (revenue) => clientele.revenueMovements({ before: [], after: [{ customerId: 'ann', revenue }] }),
  ],
  [
    'averageRevenuePerAccount',
    'revenue',
    'from 0',
    (revenue) => clientele.averageRevenuePerAccount({ customers: 8, revenue }),
  ],
  [
    'growthRate',
    'revenueAtStart',
    'from 0',
    (revenueAtStart) => clientele.growthRate({ revenueAtStart, revenueAtEnd: 8 }),
  ],
  ['growthRate', 'revenueAtEnd', 'from 0', (revenueAtEnd) => clientele.growthRate({ revenueAtStart: 8, revenueAtEnd })],
];
