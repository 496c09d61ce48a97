import { npsSampleSize } from 'clientele';
import { figures } from '../../../test/inference/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { number } from '../calculator/inputs.ts';

export const npsSampleSizeCalculator = calculator(
  'nps-sample-size',
  figures.npsSampleSize,
  {
    marginPoints: number('Margin', 'points to each side', '5'),
    confidence: number('Confidence', '0 to 1', '0.95'),
    promoters: number('Promoters', 'of an earlier survey', '32'),
    passives: number('Passives', 'of an earlier survey', '36'),
    detractors: number('Detractors', 'of an earlier survey', '32'),
  },
  ({ marginPoints, confidence, ...counts }) => ({
    figures: [
      {
        label: 'With the groups of the earlier survey',
        unit: 'answers',
        value: call({ npsSampleSize }, { marginPoints, confidence, counts }),
      },
      {
        label: 'In the worst case',
        unit: 'answers',
        value: call({ npsSampleSize }, { marginPoints, confidence }),
      },
    ],
  }),
);
