import { npsChart, npsInterval, npsScore, npsShares } from 'clientele';
import { figures } from '../../../test/inference/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pickOptional } from '../calculator/call.ts';
import { number } from '../calculator/inputs.ts';

const empty = 'nobody answered';

export const nps = calculator(
  'nps',
  figures.npsInterval,
  {
    promoters: number('Promoters', 'answered 9 or 10', '70'),
    passives: number('Passives', 'answered 7 or 8', '10'),
    detractors: number('Detractors', 'answered 0 to 6', '20'),
    confidence: number('Confidence', 'of the interval, 0 to 1', '0.95'),
  },
  ({ promoters, passives, detractors, confidence }) => {
    const counts = named('counts', { promoters, passives, detractors });
    const interval = named('interval', call({ npsInterval }, counts, { confidence }));
    const shares = named('shares', call({ npsShares }, counts));
    return {
      figures: [
        {
          label: 'Net Promoter Score',
          unit: 'points',
          value: call({ npsScore }, counts),
          interval,
          empty,
        },
        { label: 'Promoters', unit: 'rate', value: pickOptional(shares, 'promoters'), empty },
        { label: 'Detractors', unit: 'rate', value: pickOptional(shares, 'detractors'), empty },
      ],
      chart: (looks) => call({ npsChart }, [{ segment: 'all', counts, interval }], looks),
    };
  },
);
