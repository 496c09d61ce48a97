import { proportionSampleSize } from 'clientele';
import { figures } from '../../../test/inference/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call } from '../calculator/call.ts';
import { number } from '../calculator/inputs.ts';

export const sampleSize = calculator(
  'sample-size',
  figures.proportionSampleSize,
  {
    margin: number('Margin', 'to each side, 0 to 1', '0.05'),
    confidence: number('Confidence', '0 to 1', '0.95'),
    expected: number('Expected share', '0 to 1; 0.5 needs most', '0.5'),
  },
  (input) => ({
    figures: [{ label: 'Answers needed', unit: '', value: call({ proportionSampleSize }, input) }],
  }),
);
