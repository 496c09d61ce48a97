import { churnLtv, expectedLifespan } from 'clientele';
import { figures } from '../../../test/ltv/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { money, number } from '../calculator/inputs.ts';

const empty = 'nobody leaves';

export const churnLtvCalculator = calculator(
  'churn-ltv',
  figures.churnLtv,
  {
    revenuePerPeriod: money('Revenue', 'of one customer in one period, such as a month', '50'),
    grossMargin: number('Gross margin', 'share of revenue, 0 to 1', '0.8'),
    churnRate: number('Churn rate', 'of one such period, 0 to 1', '0.05'),
  },
  ({ revenuePerPeriod, grossMargin, churnRate }) => ({
    figures: [
      {
        label: 'Lifetime value',
        unit: 'money',
        value: call({ churnLtv }, { revenuePerPeriod, grossMargin, churnRate }),
        empty,
      },
      { label: 'Expected lifespan', unit: 'periods', value: call({ expectedLifespan }, churnRate), empty },
    ],
  }),
);
