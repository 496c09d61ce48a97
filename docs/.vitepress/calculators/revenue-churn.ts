import { netRevenueChurnRate, revenueChurnRate } from 'clientele';
import { figures } from '../../../test/churn/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { money } from '../calculator/inputs.ts';

const empty = 'there was no revenue at the start';

export const revenueChurn = calculator(
  'revenue-churn',
  figures.netRevenueChurnRate,
  {
    revenueAtStart: money('Revenue at the start', 'recurring, of one period', '10000'),
    churnedRevenue: money('Churned', 'of customers who left', '500'),
    contractionRevenue: money('Contraction', 'of customers who pay less', '200'),
    expansionRevenue: money('Expansion', 'of customers who pay more', '400'),
    reactivationRevenue: money('Reactivation', 'of customers who came back', '0'),
  },
  ({ revenueAtStart, churnedRevenue, contractionRevenue, ...gained }) => {
    const lost = { revenueAtStart, churnedRevenue, contractionRevenue };
    return {
      figures: [
        { label: 'Gross revenue churn', unit: 'rate', value: call({ revenueChurnRate }, lost), empty },
        {
          label: 'Net revenue churn',
          unit: 'rate',
          value: call({ netRevenueChurnRate }, { ...lost, ...gained }),
          empty,
        },
      ],
    };
  },
);
