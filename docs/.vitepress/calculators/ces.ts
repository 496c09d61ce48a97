import { CES_SCALE, cesInterval, cesMean, cesPercent, countRatings, ratingMeanInterval, ratingsChart } from 'clientele';
import { figures } from '../../../test/ratings/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, constant, named } from '../calculator/call.ts';
import { number, numbers } from '../calculator/inputs.ts';

const empty = 'nobody answered';
const ABOVE_MIDDLE = 5;

export const ces = calculator(
  'ces',
  figures.countRatings,
  {
    ratings: numbers('Ratings', 'whole numbers from 1 to 7', '7, 6, 5, 2'),
    confidence: number('Confidence', 'of the intervals, 0 to 1', '0.95'),
  },
  ({ ratings, confidence }) => {
    const counts = named('counts', call({ countRatings }, ratings, constant({ CES_SCALE })));
    return {
      figures: [
        {
          label: 'Mean',
          unit: 'points',
          value: call({ cesMean }, counts),
          interval: named('meanInterval', call({ ratingMeanInterval }, counts, { confidence })),
          empty,
        },
        {
          label: 'Above the middle',
          unit: 'percent',
          value: call({ cesPercent }, counts),
          interval: named('percentInterval', call({ cesInterval }, counts, { confidence })),
          empty,
        },
      ],
      chart: (looks) => call({ ratingsChart }, counts, { from: ABOVE_MIDDLE, ...looks }),
    };
  },
);
