import { customerRoi } from 'clientele';
import { figures } from '../../../test/health/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { money } from '../calculator/inputs.ts';

export const customerRoiCalculator = calculator(
  'customer-roi',
  figures.customerRoi,
  {
    spent: money('Spent', 'by the customer on the product', '3'),
    earned: money('Earned or saved', 'by the customer with it', '20'),
  },
  (input) => ({
    figures: [{ label: 'Customer ROI', unit: '', value: call({ customerRoi }, input), empty: 'nothing was spent' }],
  }),
);
