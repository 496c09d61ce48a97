import { npsChart, npsInterval } from 'clientele';
import { figures } from '../../../test/inference/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pickOptional } from '../calculator/call.ts';
import { choice, number } from '../calculator/inputs.ts';

const empty = 'nobody answered';

export const npsIntervalCalculator = calculator(
  'nps-interval',
  figures.npsInterval,
  {
    promoters: number('Promoters', 'answered 9 or 10', '70'),
    passives: number('Passives', 'answered 7 or 8', '10'),
    detractors: number('Detractors', 'answered 0 to 6', '20'),
    confidence: number('Confidence', '0 to 1', '0.95'),
    method: choice('Method', 'how the interval is made', ['adjusted-wald', 'wald', 'score']),
  },
  ({ promoters, passives, detractors, confidence, method }) => {
    const counts = named('counts', { promoters, passives, detractors });
    const interval = named('interval', call({ npsInterval }, counts, { confidence, method }));
    return {
      figures: [
        { label: 'Score', unit: 'points', value: pickOptional(interval, 'estimate'), interval, empty },
        { label: 'Standard error', unit: 'points', value: pickOptional(interval, 'standardError'), empty },
      ],
      chart: (looks) => call({ npsChart }, [{ segment: 'all', counts, interval }], looks),
    };
  },
);
