import * as clientele from 'clientele';
import type { AmountFields } from '../support/amount-fields.ts';

const shop = { purchasesPerYear: 2, purchaseValue: 0, grossMargin: 0.5, years: 2, discountRate: 0.25 };

/** Where the functions of the domain take an amount of at least 0, and where any. */
export const AMOUNT_FIELDS: AmountFields = [
  [
    'projectCashFlows',
    'purchaseValue',
    'from 0',
    (purchaseValue) => clientele.projectCashFlows({ ...shop, purchaseValue }),
  ],
  [
    'projectCashFlows',
    'retentionCost',
    'from 0',
    (retentionCost) => clientele.projectCashFlows({ ...shop, retentionCost }),
  ],
  [
    'cashFlowLtv',
    'cashFlows.0.presentValue',
    'any',
    (amount) => clientele.cashFlowLtv([{ presentValue: amount as clientele.Decimal }]),
  ],
  ['cashFlowLtv', 'options.acquisitionCost', 'from 0', (cost) => clientele.cashFlowLtv([], { acquisitionCost: cost })],
  [
    'customerEquity',
    'segments.0.lifetimeValue',
    'any',
    (lifetimeValue) => clientele.customerEquity([{ segment: 'regulars', customers: 2, lifetimeValue }]),
  ],
];
