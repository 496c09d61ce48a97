import { satisfactionGap } from 'clientele';
import { figures } from '../../../test/csat/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { number } from '../calculator/inputs.ts';

export const satisfactionGapCalculator = calculator(
  'satisfaction-gap',
  figures.satisfactionGap,
  {
    experience: number('Experience', 'points of the scale', '4.1'),
    expectation: number('Expectation', 'points of the same scale', '3.8'),
  },
  (ratings) => ({
    figures: [{ label: 'Satisfaction gap', unit: 'points', value: call({ satisfactionGap }, ratings) }],
  }),
);
