import { annualChurnRate, expectedLifespan } from 'clientele';
import { figures } from '../../../test/churn/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { number } from '../calculator/inputs.ts';

export const annualChurn = calculator(
  'annual-churn',
  figures.annualChurnRate,
  {
    churnRate: number('Churn rate', 'of one period, 0 to 1', '0.03'),
    periodsPerYear: number('Periods in a year', '12 for months', '12'),
  },
  ({ churnRate, periodsPerYear }) => ({
    figures: [
      { label: 'Churn in a year', unit: 'rate', value: call({ annualChurnRate }, { churnRate, periodsPerYear }) },
      {
        label: 'Expected lifespan',
        unit: 'periods',
        value: call({ expectedLifespan }, churnRate),
        empty: 'nobody leaves',
      },
    ],
  }),
);
