import { csatBySteps } from 'clientele';
import { figures } from '../../../test/csat/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pick } from '../calculator/call.ts';
import { numbers } from '../calculator/inputs.ts';

const empty = 'nobody answered';

const [worked] = figures.csatBySteps.figures;
const [steps] = worked.input as [Readonly<Record<string, { readonly counts: readonly number[] }>>];

/** The counts of each step of the worked example. */
const example = Object.fromEntries(Object.entries(steps).map(([step, { counts }]) => [step, counts]));

export const csatByStepsCalculator = calculator(
  'csat-by-steps',
  { figures: [{ input: [example] }] },
  {
    website: numbers('Website', 'how many answered 1, 2, 3, 4, 5'),
    delivery: numbers('Delivery', 'how many answered 1, 2, 3, 4, 5'),
    support: numbers('Support', 'how many answered 1, 2, 3, 4, 5'),
  },
  ({ website, delivery, support }) => {
    const scale = { lowest: 1, highest: 5 };
    const csat = named(
      'csat',
      call(
        { csatBySteps },
        {
          website: { ...scale, counts: website },
          delivery: { ...scale, counts: delivery },
          support: { ...scale, counts: support },
        },
      ),
    );
    const steps = pick(csat, 'steps');
    return {
      figures: [
        { label: 'Whole survey', unit: 'points', value: pick(csat, 'overall'), empty },
        { label: 'Website', unit: 'points', value: pick(steps, 'website'), empty },
        { label: 'Delivery', unit: 'points', value: pick(steps, 'delivery'), empty },
        { label: 'Support', unit: 'points', value: pick(steps, 'support'), empty },
      ],
    };
  },
);
