import { cashFlowChart, cashFlowLtv, projectCashFlows } from 'clientele';
import { figures } from '../../../test/equity/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named } from '../calculator/call.ts';
import { money, number } from '../calculator/inputs.ts';

export const cashFlowsCalculator = calculator(
  'cash-flows',
  [figures.projectCashFlows, figures.cashFlowLtv],
  {
    purchasesPerYear: number('Purchases', 'of a customer in a year', '10'),
    purchaseValue: money('Purchase value', 'average of one purchase', '10'),
    grossMargin: number('Profit margin', 'share of revenue, 0 to 1', '0.6'),
    years: number('Years', 'to look ahead, 1 to 1000', '5'),
    discountRate: number('Discount rate', 'of a year: 0.1 is 10 %', '0.1'),
    retentionRate: number('Retention rate', 'of a year, 0 to 1', '1'),
    retentionCost: money('Retention cost', 'of keeping one customer for a year', '0'),
    acquisitionCost: money('Acquisition cost', 'of one customer', '100'),
  },
  ({ acquisitionCost, ...input }) => {
    const cashFlows = named('cashFlows', call({ projectCashFlows }, input));
    return {
      figures: [
        { label: 'Lifetime value', unit: 'money', value: call({ cashFlowLtv }, cashFlows, { acquisitionCost }) },
        { label: 'Before the acquisition cost', unit: 'money', value: call({ cashFlowLtv }, cashFlows) },
      ],
      table: {
        caption: 'Year by year, for each customer acquired',
        columns: {
          year: { label: 'Year', unit: '' },
          survivingShare: { label: 'Still there', unit: 'rate' },
          revenue: { label: 'Revenue', unit: 'money' },
          cashFlow: { label: 'Cash flow', unit: 'money' },
          presentValue: { label: 'Present value', unit: 'money' },
        },
        rows: cashFlows,
      },
      chart: (looks) => call({ cashFlowChart }, cashFlows, { acquisitionCost, ...looks }),
    };
  },
);
