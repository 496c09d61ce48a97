import { orderMetrics, summarizeCustomers } from 'clientele';
import { figures } from '../../../test/orders/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pick } from '../calculator/call.ts';
import { rows } from '../calculator/inputs.ts';

const empty = 'nobody ordered';

export const orders = calculator(
  'orders',
  figures.summarizeCustomers,
  {
    orders: rows('Orders', { customerId: 'text', date: 'text', amount: 'money' }),
  },
  ({ orders }) => {
    const customers = named('customers', call({ summarizeCustomers }, orders));
    const metrics = named('metrics', call({ orderMetrics }, customers, {}));
    return {
      figures: [
        { label: 'Average purchase value', unit: 'money', value: pick(metrics, 'averagePurchaseValue'), empty },
        { label: 'Purchase frequency', unit: 'orders a year', value: pick(metrics, 'purchaseFrequency'), empty },
        { label: 'Customer lifespan', unit: 'years so far', value: pick(metrics, 'customerLifespan'), empty },
      ],
      table: {
        caption: 'One summary for each customer',
        columns: {
          customerId: { label: 'Customer', unit: '' },
          orders: { label: 'Orders', unit: '' },
          revenue: { label: 'Revenue', unit: 'money' },
          firstOrder: { label: 'First order', unit: '' },
          lastOrder: { label: 'Last order', unit: '' },
        },
        rows: customers,
      },
    };
  },
);
