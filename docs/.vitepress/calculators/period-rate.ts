import { periodRate } from 'clientele';
import { figures } from '../../../test/ltv/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { number } from '../calculator/inputs.ts';

export const periodRateCalculator = calculator(
  'period-rate',
  figures.periodRate,
  {
    annualRate: number('Rate of a year', '0.21 is 21 %', '0.21'),
    periodsPerYear: number('Periods in a year', '12 for months, 4 for quarters', '2'),
  },
  (input) => ({ figures: [{ label: 'Rate of a period', unit: 'rate', value: call({ periodRate }, input) }] }),
);
