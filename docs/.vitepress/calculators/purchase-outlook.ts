import {
  discountedFuturePurchases,
  expectedFuturePurchases,
  heterogeneityChart,
  probabilityAlive,
  probabilityOfNoPurchase,
} from 'clientele';
import { figures } from '../../../test/btyd/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named } from '../calculator/call.ts';
import { number } from '../calculator/inputs.ts';

export const purchaseOutlook = calculator(
  'purchase-outlook',
  [figures.expectedFuturePurchases, figures.discountedFuturePurchases],
  {
    frequency: number('Repeat purchases', 'after the first one', '2'),
    recency: number('Last purchase', 'weeks after the first', '30.43'),
    T: number('Observed', 'weeks since the first', '38.86'),
    duration: number('Weeks to come', 'from now on', '39'),
    rate: number('Discount rate', 'of a year: 0.15 is 15 %', '0.15'),
    r: number('r', 'of BG/NBD', '0.243'),
    alpha: number('α', 'in weeks', '4.414'),
    a: number('a', '', '0.793'),
    b: number('b', '', '2.426'),
  },
  ({ frequency, recency, T, duration, rate, ...parameters }) => {
    const model = named('model', { kind: 'bg-nbd' as const, unit: 'week' as const, parameters });
    const history = named('history', { frequency, recency, T });
    return {
      figures: [
        {
          label: 'Purchases to come',
          unit: '',
          value: call({ expectedFuturePurchases }, model, history, { duration }),
        },
        { label: 'Alive', unit: 'rate', value: call({ probabilityAlive }, model, history) },
        { label: 'No purchase', unit: 'rate', value: call({ probabilityOfNoPurchase }, model, history, { duration }) },
        {
          label: 'All purchases to come, discounted',
          unit: '',
          value: call({ discountedFuturePurchases }, model, history, { discountRate: { rate, per: 'year' as const } }),
        },
      ],
      chart: (looks) => call({ heterogeneityChart }, model, looks),
    };
  },
);
