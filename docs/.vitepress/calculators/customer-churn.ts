import { churnInterval, customerChurnRate } from 'clientele';
import { figures } from '../../../test/inference/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named } from '../calculator/call.ts';
import { number } from '../calculator/inputs.ts';

export const customerChurn = calculator(
  'customer-churn',
  figures.churnInterval,
  {
    customersAtStart: number('Customers at the start', 'of the period', '1000'),
    customersLost: number('Customers lost', 'of those at the start', '50'),
    confidence: number('Confidence', 'of the interval, 0 to 1', '0.95'),
  },
  ({ customersAtStart, customersLost, confidence }) => ({
    figures: [
      {
        label: 'Churn rate',
        unit: 'rate',
        value: call({ customerChurnRate }, { customersAtStart, customersLost }),
        interval: named('interval', call({ churnInterval }, { customersAtStart, customersLost }, { confidence })),
        empty: 'there were no customers at the start',
      },
    ],
  }),
);
