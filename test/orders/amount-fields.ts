import * as clientele from 'clientele';
import type { AmountFields } from '../support/amount-fields.ts';

const days = { firstOrder: '2024-01-01', lastOrder: '2024-02-29' };
const summary = (revenue: clientele.MoneyInput) => [
  { customerId: 'ann', orders: 2, revenue: revenue as clientele.Decimal, ...days },
];

/** Where the functions of orders and of abc take an amount of at least 0, and where any. */
export const AMOUNT_FIELDS: AmountFields = [
  ['abcAnalysis', 'items.0.value', 'from 0', (amount) => clientele.abcAnalysis(['tea'], { value: () => amount })],
  [
    'summarizeCustomers',
    'orders.0.amount',
    'any',
    (amount) => clientele.summarizeCustomers([{ customerId: 'ann', date: '2024-02-29', amount }]),
  ],
  ['mergeCustomers', 'a.0.revenue', 'any', (amount) => clientele.mergeCustomers(summary(amount), [])],
  ['mergeCustomers', 'b.0.revenue', 'any', (amount) => clientele.mergeCustomers([], summary(amount))],
  ['orderMetrics', 'customers.0.revenue', 'any', (amount) => clientele.orderMetrics(summary(amount))],
];
