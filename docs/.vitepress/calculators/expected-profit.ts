import { expectedProfit } from 'clientele';
import { figures } from '../../../test/cac/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { money, numbers } from '../calculator/inputs.ts';

export const expectedProfitCalculator = calculator(
  'expected-profit',
  figures.expectedProfit,
  {
    projectedRevenue: money('Revenue expected', 'of the customers won', '10000'),
    acquisitionCosts: numbers('Acquisition costs', 'of the months before, one after the other', '3000, 2500.5'),
  },
  (input) => ({ figures: [{ label: 'Expected profit', unit: 'money', value: call({ expectedProfit }, input) }] }),
);
