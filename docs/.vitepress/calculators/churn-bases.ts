import { averageBaseChurnRate, growingBaseChurnRate } from 'clientele';
import { figures } from '../../../test/churn/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { number } from '../calculator/inputs.ts';

export const churnBases = calculator(
  'churn-bases',
  figures.averageBaseChurnRate,
  {
    customersAtStart: number('Customers at the start', 'of the period', '1000'),
    customersAcquired: number('Customers won', 'during the period', '500'),
    customersLost: number('Customers lost', 'everybody who left', '62'),
    customersAtEnd: number('Customers at the end', 'of the period', '1438'),
  },
  ({ customersAtStart, customersAcquired, customersLost, customersAtEnd }) => ({
    figures: [
      {
        label: 'On the average base',
        unit: 'rate',
        value: call({ averageBaseChurnRate }, { customersAtStart, customersAtEnd, customersLost }),
        empty: 'there were no customers at either end',
      },
      {
        label: 'On the growing base',
        unit: 'rate',
        value: call({ growingBaseChurnRate }, { customersAtStart, customersAcquired, customersLost }),
        empty: 'nobody was a customer',
      },
    ],
  }),
);
