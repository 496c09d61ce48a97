import { simpleLtv } from 'clientele';
import { figures } from '../../../test/ltv/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { money, number } from '../calculator/inputs.ts';

export const simpleLtvCalculator = calculator(
  'simple-ltv',
  figures.simpleLtv,
  {
    averagePurchaseValue: money('Purchase value', 'average of one purchase', '250'),
    purchaseFrequency: number('Purchase frequency', 'purchases of a customer in a year', '6'),
    customerLifespan: number('Lifespan', 'years in which a customer goes on buying', '5'),
  },
  (input) => ({ figures: [{ label: 'Lifetime value, as revenue', unit: 'money', value: call({ simpleLtv }, input) }] }),
);
