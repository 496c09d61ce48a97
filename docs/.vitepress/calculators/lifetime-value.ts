import { fitBgNbd, fitGammaGamma, predictLifetimeValue, spendIndependence } from 'clientele';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pickOptional } from '../calculator/call.ts';
import { number, optionalNumber, rows } from '../calculator/inputs.ts';

export const lifetimeValue = calculator(
  'lifetime-value',
  [],
  {
    histories: rows(
      'All customers, in weeks',
      { frequency: 'number', recency: 'number', T: 'number', weight: 'number' },
      [
        '0, 0, 30, 600',
        '1, 4, 30, 150',
        '1, 20, 30, 60',
        '2, 9, 30, 60',
        '2, 25, 30, 50',
        '4, 12, 30, 20',
        '4, 28, 30, 40',
        '9, 29, 30, 20',
      ],
    ),
    spends: rows('What they spend', { frequency: 'number', averageSpend: 'money', weight: 'number' }, [
      '1, 12.50, 90',
      '1, 30, 140',
      '1, 85, 40',
      '2, 22, 100',
      '2, 48, 60',
      '3, 35, 80',
      '4, 19, 50',
      '5, 64, 30',
      '7, 41, 40',
      '12, 28, 20',
    ]),
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
