import { compareNps, npsChart, npsInterval } from 'clientele';
import { figures } from '../../../test/inference/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named, pickOptional } from '../calculator/call.ts';
import { choice, number } from '../calculator/inputs.ts';

const empty = 'nobody answered in one of them, or everybody is in one group';

export const compareNpsCalculator = calculator(
  'compare-nps',
  figures.compareNps,
  {
    'a.promoters': number('Promoters of A', 'answered 9 or 10', '120'),
    'a.passives': number('Passives of A', 'answered 7 or 8', '47'),
    'a.detractors': number('Detractors of A', 'answered 0 to 6', '83'),
    'b.promoters': number('Promoters of B', 'whose score is subtracted', '110'),
    'b.passives': number('Passives of B', 'whose score is subtracted', '49'),
    'b.detractors': number('Detractors of B', 'whose score is subtracted', '91'),
    confidence: number('Confidence', 'of the interval, 0 to 1', '0.95'),
    method: choice('Method', 'adjusted for fewer than 50 answers', ['wald', 'adjusted-wald']),
  },
  ({ confidence, method, ...typed }) => {
    const a = named('a', {
      promoters: typed['a.promoters'],
      passives: typed['a.passives'],
      detractors: typed['a.detractors'],
    });
    const b = named('b', {
      promoters: typed['b.promoters'],
      passives: typed['b.passives'],
      detractors: typed['b.detractors'],
    });
    const comparison = named('comparison', call({ compareNps }, a, b, { confidence, method }));
    return {
      figures: [
        {
          label: 'Difference',
          unit: 'points',
          value: pickOptional(comparison, 'difference'),
          interval: comparison,
          empty,
        },
        { label: 'p value', unit: '', value: pickOptional(comparison, 'pValue'), empty },
      ],
      chart: (looks) => {
        const segments = [
          { segment: 'A', counts: a, interval: call({ npsInterval }, a, { confidence, method }) },
          { segment: 'B', counts: b, interval: call({ npsInterval }, b, { confidence, method }) },
        ];
        return call({ npsChart }, segments, looks);
      },
    };
  },
);
