import { kaplanMeier, survivalChart } from 'clientele';
import { figures } from '../../../test/survival/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pick, pickOptional } from '../calculator/call.ts';
import { choice, number, rows } from '../calculator/inputs.ts';

export const survival = calculator(
  'survival',
  figures.kaplanMeier,
  {
    observations: rows('Customers', { duration: 'number', churned: 'boolean' }),
    confidence: number('Confidence', 'of the intervals, 0 to 1', '0.95'),
    interval: choice('Interval', 'the scale on which it is made', ['log-log', 'log', 'plain']),
  },
  ({ observations, ...options }) => {
    const curve = named('curve', call({ kaplanMeier }, observations, options));
    const median = pick(curve, 'median');
    const mean = pick(curve, 'restrictedMean');
    return {
      figures: [
        {
          label: 'Median stay',
          unit: 'months',
          value: pick(median, 'estimate'),
          interval: median,
          empty: 'less than half have left',
        },
        {
          label: 'Mean stay up to the longest',
          unit: 'months',
          value: pickOptional(mean, 'estimate'),
          interval: mean,
          empty: 'nobody was observed',
        },
      ],
      table: {
        caption: 'The curve, step by step',
        columns: {
          time: { label: 'Month', unit: '' },
          atRisk: { label: 'At risk', unit: '' },
          events: { label: 'Left', unit: '' },
          censored: { label: 'Last seen', unit: '' },
          survival: { label: 'Stay longer', unit: 'rate' },
          lower: { label: 'At least', unit: 'rate' },
          upper: { label: 'At most', unit: 'rate' },
        },
        rows: pick(curve, 'steps'),
      },
      chart: (looks) => call({ survivalChart }, [{ segment: 'customers', curve }], { unit: 'months', ...looks }),
    };
  },
);
