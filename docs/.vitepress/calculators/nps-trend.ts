import { npsChart, npsInterval, npsTrend } from 'clientele';
import { figures } from '../../../test/inference/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, derived, named } from '../calculator/call.ts';
import { number, rows } from '../calculator/inputs.ts';

const COLUMNS = { label: 'text', promoters: 'number', passives: 'number', detractors: 'number' } as const;

const ROW =
  '({ label, interval, change }) => ({ label, score: interval?.estimate, change: change?.difference, p: change?.adjustedPValue })';

export const npsTrendCalculator = calculator(
  'nps-trend',
  figures.npsTrend,
  {
    waves: rows('Waves', COLUMNS),
    confidence: number('Confidence', 'of the intervals, 0 to 1', '0.95'),
  },
  ({ waves: typed, confidence }) => {
    const waves = named(
      'waves',
      typed.map(({ label, ...counts }) => ({ label, counts })),
    );
    const trend = named('trend', call({ npsTrend }, waves, { confidence }));
    return {
      figures: [],
      table: {
        caption: 'Each wave, and its change from the wave before',
        columns: {
          label: { label: 'Wave', unit: '' },
          score: { label: 'Score', unit: 'points' },
          change: { label: 'Change', unit: 'points' },
          p: { label: 'Adjusted p value', unit: '' },
        },
        rows: derived(
          trend,
          (code) => `${code}.map(${ROW})`,
          (waves) =>
            waves.map(({ label, interval, change }) => ({
              label,
              score: interval?.estimate,
              change: change?.difference,
              p: change?.adjustedPValue,
            })),
        ),
      },
      chart: (looks) => {
        const segments = typed.map(({ label, ...counts }) => ({
          segment: label,
          counts,
          interval: call({ npsInterval }, counts, { confidence }),
        }));
        return call({ npsChart }, segments, looks);
      },
    };
  },
);
