import * as clientele from 'clientele';
import type { AmountFields } from '../support/amount-fields.ts';

const ANN = { customerId: 'ann', start: '2024-01-01', term: 'month' } as const;

/** Where the functions of the domain take an amount of at least 0, and where any. */
export const AMOUNT_FIELDS: AmountFields = [
  ['mrrOf', 'subscriptions.0.amount', 'from 0', (amount) => clientele.mrrOf([{ ...ANN, amount }], '2024-01')],
];
