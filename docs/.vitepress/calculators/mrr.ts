import { monthlyRecurringRevenue } from 'clientele';
import { figures } from '../../../test/revenue/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pick } from '../calculator/call.ts';
import { text } from '../calculator/inputs.ts';
import { subscriptions } from '../calculator/subscriptions.ts';

export const mrrCalculator = calculator(
  'mrr',
  figures.monthlyRecurringRevenue,
  { subscriptions, month: text('Month', 'as YYYY-MM', '2019-06') },
  ({ subscriptions, month }) => {
    const mrr = named('mrr', call({ monthlyRecurringRevenue }, subscriptions, { month }));
    return {
      figures: [{ label: 'Monthly recurring revenue', unit: 'money', value: pick(mrr, 'mrr') }],
      table: {
        caption: 'The customers who pay',
        columns: { customerId: { label: 'Customer', unit: '' }, revenue: { label: 'A month', unit: 'money' } },
        rows: pick(mrr, 'customers'),
      },
    };
  },
);
