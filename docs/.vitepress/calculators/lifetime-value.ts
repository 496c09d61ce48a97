import { fitBgNbd, fitGammaGamma, predictLifetimeValue, spendIndependence } from 'clientele';
import { figures } from '../../../test/btyd/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pickOptional } from '../calculator/call.ts';
import { number, optionalNumber, rows } from '../calculator/inputs.ts';

export const lifetimeValue = calculator(
  'lifetime-value',
  [figures.fitBgNbd, figures.fitGammaGamma],
  {
    histories: rows('All customers, in weeks', {
      frequency: 'number',
      recency: 'number',
      T: 'number',
      weight: 'number',
    }),
    spends: rows('What they spend', { frequency: 'number', averageSpend: 'money', weight: 'number' }),
    frequency: number('Repeat purchases', 'of one customer', '4'),
    recency: number('Last purchase', 'weeks after the first', '28'),
    T: number('Observed', 'weeks since the first', '30'),
    averageSpend: number('Mean spend', 'of the repeat purchases', '19'),
    grossMargin: number('Margin', 'of what is spent, 0 to 1', '0.4'),
    rate: number('Discount rate', 'of a year: 0.15 is 15 %', '0.15'),
    horizon: optionalNumber('Weeks at most', 'for ever when left empty', '104'),
  },
  ({ histories, spends, frequency, recency, T, averageSpend, grossMargin, rate, horizon }) => {
    const purchases = named('purchases', call({ fitBgNbd }, histories));
    const spend = named('spend', call({ fitGammaGamma }, spends));
    const value = named(
      'value',
      call(
        { predictLifetimeValue },
        {
          purchases,
          spend,
          history: { frequency, recency, T },
          averageSpend,
          grossMargin,
          discountRate: { rate, per: 'year' as const },
          horizon,
        },
      ),
    );
    return {
      figures: [
        {
          label: 'Lifetime value',
          unit: 'money',
          value: pickOptional(value, 'estimate'),
          interval: value,
          empty: 'the spend has no mean',
        },
        {
          label: 'Spend depends on frequency',
          unit: '',
          value: pickOptional(call({ spendIndependence }, spends), 'warning'),
        },
      ],
    };
  },
);
