import { customerRetentionRate } from 'clientele';
import { figures } from '../../../test/churn/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { number } from '../calculator/inputs.ts';

export const retentionRate = calculator(
  'retention-rate',
  figures.customerRetentionRate,
  {
    customersAtStart: number('Customers at the start', 'of the period', '1000'),
    customersAtEnd: number('Customers at the end', 'of the period', '1438'),
    customersAcquired: number('Customers won', 'in it, who are there at its end', '488'),
  },
  (customers) => ({
    figures: [
      {
        label: 'Retention rate',
        unit: 'rate',
        value: call({ customerRetentionRate }, customers),
        empty: 'there were no customers at the start',
      },
    ],
  }),
);
