import * as clientele from 'clientele';
import type { AmountFields } from '../support/amount-fields.ts';

const rates = { retentionRate: 0.5, discountRate: 0.25 };

/** Where the functions of the domain take an amount of at least 0, and where any. */
export const AMOUNT_FIELDS: AmountFields = [
  ['orderMargin', 'orderValue', 'from 0', (orderValue) => clientele.orderMargin({ orderValue, costPrice: 0 })],
  ['orderMargin', 'costPrice', 'from 0', (costPrice) => clientele.orderMargin({ orderValue: 0, costPrice })],
  [
    'netLtv',
    'orderMargin',
    'any',
    (orderMargin) => clientele.netLtv({ orderMargin, ordersPerCustomer: 2, acquisitionCost: 0 }),
  ],
  [
    'netLtv',
    'acquisitionCost',
    'from 0',
    (acquisitionCost) => clientele.netLtv({ orderMargin: 0, ordersPerCustomer: 2, acquisitionCost }),
  ],
  [
    'maximumAcquisitionCost',
    'orderMargin',
    'any',
    (orderMargin) => clientele.maximumAcquisitionCost({ orderMargin, ordersPerCustomer: 2 }),
  ],
  [
    'simpleLtv',
    'averagePurchaseValue',
    'from 0',
    (averagePurchaseValue) => clientele.simpleLtv({ averagePurchaseValue, purchaseFrequency: 2, customerLifespan: 3 }),
  ],
  [
    'churnLtv',
    'revenuePerPeriod',
    'from 0',
    (revenuePerPeriod) => clientele.churnLtv({ revenuePerPeriod, grossMargin: 0.5, churnRate: 0.25 }),
  ],
  [
    'ltvBySegment',
    'options.cac.blog',
    'from 0',
    (blog) => clientele.ltvBySegment([], { segment: () => 'blog', cac: { blog } }),
  ],
  [
    'discountedLtv',
    'marginPerPeriod',
    'from 0',
    (marginPerPeriod) => clientele.discountedLtv({ ...rates, marginPerPeriod, firstMargin: 'now' }),
  ],
  [
    'discountedLtv over some periods',
    'marginPerPeriod',
    'from 0',
    (marginPerPeriod) => clientele.discountedLtv({ ...rates, marginPerPeriod, firstMargin: 'now', periods: 3 }),
  ],
  ['presentValue', 'cashFlows.0', 'any', (cashFlow) => clientele.presentValue([cashFlow], { discountRate: 0.25 })],
  [
    'presentValue in the middle',
    'cashFlows.0',
    'any',
    (cashFlow) => clientele.presentValue([cashFlow], { discountRate: 0.21, timing: 'middle' }),
  ],
];
