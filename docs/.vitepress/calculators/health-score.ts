import { healthBand, healthScore } from 'clientele';
import { figures } from '../../../test/health/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, derived, named, pick } from '../calculator/call.ts';
import { rows } from '../calculator/inputs.ts';

const DIMENSIONS = {
  name: 'text',
  value: 'optionalNumber',
  worst: 'number',
  best: 'number',
  weight: 'number',
} as const;

const empty = 'no dimension is known';

export const healthScoreCalculator = calculator(
  'health-score',
  [figures.healthScore, figures.healthBand],
  {
    dimensions: rows('Dimensions', DIMENSIONS),
    bands: rows('Bands', { band: 'text', from: 'number' }),
  },
  ({ dimensions, bands }) => {
    const health = named('health', call({ healthScore }, dimensions));
    return {
      figures: [
        { label: 'Health score', unit: 'points', value: pick(health, 'score'), empty },
        { label: 'Band', unit: '', value: call({ healthBand }, pick(health, 'score'), { bands }), empty },
        {
          label: 'Dimensions not known',
          unit: '',
          value: derived(
            health,
            (code) => `${code}.missing.length`,
            ({ missing }) => missing.length,
          ),
        },
      ],
      table: {
        caption: 'What each known dimension adds',
        columns: {
          name: { label: 'Dimension', unit: '' },
          attainedShare: { label: 'Share', unit: 'rate' },
          weightShare: { label: 'Weight', unit: 'rate' },
          contribution: { label: 'Adds', unit: 'points' },
        },
        rows: pick(health, 'dimensions'),
      },
    };
  },
);
