import { compareProportions } from 'clientele';
import { figures } from '../../../test/inference/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pickOptional } from '../calculator/call.ts';
import { number } from '../calculator/inputs.ts';

const empty = 'one of the groups is empty';

export const compareProportionsCalculator = calculator(
  'compare-proportions',
  figures.compareProportions,
  {
    'a.successes': number('Successes of A', 'the first group', '56'),
    'a.trials': number('Trials of A', 'the first group', '70'),
    'b.successes': number('Successes of B', 'whose share is subtracted', '48'),
    'b.trials': number('Trials of B', 'whose share is subtracted', '80'),
    confidence: number('Confidence', 'of the interval, 0 to 1', '0.95'),
  },
  ({ confidence, ...typed }) => {
    const a = { successes: typed['a.successes'], trials: typed['a.trials'] };
    const b = { successes: typed['b.successes'], trials: typed['b.trials'] };
    const comparison = named('comparison', call({ compareProportions }, a, b, { confidence }));
    return {
      figures: [
        {
          label: 'Difference, in percentage points',
          unit: 'rate',
          value: pickOptional(comparison, 'difference'),
          interval: comparison,
          empty,
        },
        { label: 'p value', unit: '', value: pickOptional(comparison, 'pValue'), empty },
      ],
    };
  },
);
