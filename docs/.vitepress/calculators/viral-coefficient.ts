import { viralCoefficient } from 'clientele';
import { figures } from '../../../test/advocacy/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pick } from '../calculator/call.ts';
import { number } from '../calculator/inputs.ts';

export const viralCoefficientCalculator = calculator(
  'viral-coefficient',
  figures.viralCoefficient,
  {
    invitationsPerCustomer: number('Invitations', 'that a new customer sends', '5'),
    conversionRate: number('Conversion rate', 'invitations that make a customer, 0 to 1', '0.1'),
  },
  (input) => {
    const spread = named('spread', call({ viralCoefficient }, input));
    return {
      figures: [
        { label: 'Viral coefficient', unit: '', value: pick(spread, 'coefficient') },
        { label: 'Growth of a cycle', unit: 'rate', value: pick(spread, 'growthRatePerCycle') },
        {
          label: 'Customers who come of one',
          unit: '',
          value: pick(spread, 'customersInTheLimit'),
          empty: 'they grow without limit',
        },
      ],
    };
  },
);
