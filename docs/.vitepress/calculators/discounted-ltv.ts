import { discountedLtv } from 'clientele';
import { figures } from '../../../test/ltv/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { choice, money, number, optionalNumber } from '../calculator/inputs.ts';

export const discountedLtvCalculator = calculator(
  'discounted-ltv',
  figures.discountedLtv,
  {
    marginPerPeriod: money('Margin', 'of one customer in one period', '100'),
    retentionRate: number('Retention rate', 'of one period, 0 to 1', '0.8'),
    discountRate: number('Discount rate', 'of one period: 0.1 is 10 %', '0.1'),
    firstMargin: choice('First margin', 'when it comes in, and from whom', ['now', 'period-end', 'first-renewal']),
    periods: optionalNumber('Margins at most', 'for ever when left empty'),
  },
  (input) => ({
    figures: [{ label: 'Discounted lifetime value', unit: 'money', value: call({ discountedLtv }, input) }],
  }),
);
