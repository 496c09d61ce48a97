import { referralCost } from 'clientele';
import { figures } from '../../../test/advocacy/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pick } from '../calculator/call.ts';
import { money, number } from '../calculator/inputs.ts';

export const referralCostCalculator = calculator(
  'referral-cost',
  figures.referralCost,
  {
    referrerReward: money('Reward', 'of the referrer, for each friend won', '10'),
    friendReward: money('Discount', 'of the friend', '10'),
    customersAcquired: number('Friends won', 'who became customers', '50'),
    programmeCost: money('Programme', 'its cost besides rewards', '0'),
    lifetimeValue: money('Lifetime value', 'of a referred customer', '120'),
  },
  (input) => {
    const cost = named('cost', call({ referralCost }, input));
    return {
      figures: [
        { label: 'Cost of a customer', unit: 'money', value: pick(cost, 'cac'), empty: 'no friend was won' },
        { label: 'Cost of the programme', unit: 'money', value: pick(cost, 'cost') },
        { label: 'LTV/CAC', unit: '', value: pick(cost, 'ltvToCac'), empty: 'nothing was spent on anybody' },
      ],
    };
  },
);
