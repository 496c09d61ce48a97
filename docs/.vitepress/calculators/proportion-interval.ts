import { proportionInterval } from 'clientele';
import { figures } from '../../../test/inference/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pickOptional } from '../calculator/call.ts';
import { choice, number } from '../calculator/inputs.ts';

const METHODS = ['wilson', 'agresti-coull', 'jeffreys', 'clopper-pearson'] as const;
const empty = 'there were no trials';

export const proportionIntervalCalculator = calculator(
  'proportion-interval',
  figures.proportionInterval,
  {
    successes: number('Successes', 'those who did', '81'),
    trials: number('Trials', 'all who could have', '263'),
    confidence: number('Confidence', '0 to 1', '0.95'),
    method: choice('Method', 'how the interval is made', METHODS),
  },
  ({ successes, trials, ...options }) => {
    const interval = named('interval', call({ proportionInterval }, { successes, trials }, options));
    return {
      figures: [
        { label: 'Share', unit: 'rate', value: pickOptional(interval, 'estimate'), interval, empty },
        { label: 'Standard error', unit: 'rate', value: pickOptional(interval, 'standardError'), empty },
      ],
    };
  },
);
