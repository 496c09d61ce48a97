import { referralValue } from 'clientele';
import { figures } from '../../../test/advocacy/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pick } from '../calculator/call.ts';
import { money, number, optionalNumber } from '../calculator/inputs.ts';

export const referralValueCalculator = calculator(
  'referral-value',
  figures.referralValue,
  {
    ownPurchases: money('Own purchases', 'of the customer, in one period', '100'),
    customersReferred: number('Customers referred', 'by the customer', '10'),
    referredPurchases: money('Their purchases', 'of each on average, in one period', '60'),
    periods: optionalNumber('Periods', 'to add up; 1 when left empty'),
    growthRate: optionalNumber('Growth', 'of a period: 0.05 is 5 %'),
    discountRate: optionalNumber('Discount rate', 'of a period: 0.1 is 10 %'),
  },
  (input) => {
    const value = named('value', call({ referralValue }, input));
    return {
      figures: [
        { label: 'Worth of those referred', unit: 'money', value: pick(value, 'referred') },
        { label: 'Worth as a buyer', unit: 'money', value: pick(value, 'own') },
        { label: 'Share that was referred', unit: 'rate', value: pick(value, 'referredShare'), empty: 'nobody buys' },
      ],
    };
  },
);
