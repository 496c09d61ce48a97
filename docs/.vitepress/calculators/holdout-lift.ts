import { holdoutLift } from 'clientele';
import { figures } from '../../../test/advocacy/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, derived, named, pickOptional } from '../calculator/call.ts';
import { number } from '../calculator/inputs.ts';

const empty = 'a group has no customers';

export const holdoutLiftCalculator = calculator(
  'holdout-lift',
  figures.holdoutLift,
  {
    'treated.successes': number('Converted', 'of those whom the programme reached', '150'),
    'treated.trials': number('Reached', 'customers in the programme', '1000'),
    'holdout.successes': number('Converted anyway', 'of those kept out by chance', '100'),
    'holdout.trials': number('Kept out', 'customers in the holdout', '1000'),
    confidence: number('Confidence', 'of the intervals, 0 to 1', '0.95'),
  },
  ({ confidence, ...typed }) => {
    const treated = { successes: typed['treated.successes'], trials: typed['treated.trials'] };
    const holdout = { successes: typed['holdout.successes'], trials: typed['holdout.trials'] };
    const lift = named('lift', call({ holdoutLift }, treated, holdout, { confidence }));
    const absolute = named(
      'absolute',
      derived(
        lift,
        (code) => `${code}?.absolute ?? null`,
        (value) => value?.absolute ?? null,
      ),
    );
    const relative = named(
      'relative',
      derived(
        lift,
        (code) => `${code}?.relative ?? null`,
        (value) => value?.relative ?? null,
      ),
    );
    return {
      figures: [
        {
          label: 'Lift in shares',
          unit: 'rate',
          value: pickOptional(absolute, 'difference'),
          interval: absolute,
          empty,
        },
        {
          label: 'Lift relative to the holdout',
          unit: 'rate',
          value: pickOptional(relative, 'estimate'),
          interval: relative,
          empty: 'nobody of the holdout converted',
        },
        { label: 'p value', unit: '', value: pickOptional(absolute, 'pValue'), empty },
      ],
    };
  },
);
