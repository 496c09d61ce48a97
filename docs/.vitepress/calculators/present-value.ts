import { presentValue } from 'clientele';
import { figures } from '../../../test/ltv/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { choice, number, numbers } from '../calculator/inputs.ts';

export const presentValueCalculator = calculator(
  'present-value',
  figures.presentValue,
  {
    cashFlows: numbers('Cash flows', 'one for each period, the first period first', '60, 60, 60, 60, 60'),
    discountRate: number('Discount rate', 'of one period: 0.1 is 10 %', '0.1'),
    timing: choice('Timing', 'when in its period the money comes in', ['end', 'middle', 'start']),
  },
  ({ cashFlows, ...options }) => ({
    figures: [{ label: 'Present value', unit: 'money', value: call({ presentValue }, cashFlows, options) }],
  }),
);
