import { cacPaybackPeriods } from 'clientele';
import { figures } from '../../../test/cac/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { money, number } from '../calculator/inputs.ts';

const empty = 'a period earns nothing';

export const cacPayback = calculator(
  'cac-payback',
  figures.cacPaybackPeriods,
  {
    cac: money('Acquisition cost', 'of one customer', '300'),
    revenuePerPeriod: money('Revenue', 'of one customer in one period, such as a month', '50'),
    grossMargin: number('Gross margin', 'share of revenue, 0 to 1', '0.8'),
  },
  ({ cac, revenuePerPeriod, grossMargin }) => ({
    figures: [
      {
        label: 'Payback',
        unit: 'periods',
        value: call({ cacPaybackPeriods }, { cac, revenuePerPeriod, grossMargin }),
        empty,
      },
      {
        label: 'On revenue, as if nothing had to be delivered',
        unit: 'periods',
        value: call({ cacPaybackPeriods }, { cac, revenuePerPeriod, grossMargin: 1 }),
        empty,
      },
    ],
  }),
);
