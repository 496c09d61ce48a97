import { countRatings, csatInterval, csatMean, csatPercent, ratingMeanInterval, ratingsChart } from 'clientele';
import { figures } from '../../../test/ratings/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named } from '../calculator/call.ts';
import { number, numbers } from '../calculator/inputs.ts';

const empty = 'nobody answered';

export const csat = calculator(
  'csat',
  figures.countRatings,
  {
    ratings: numbers('Ratings', 'whole numbers of the scale', '5, 4, 4, 3, 1'),
    lowest: number('Lowest rating', 'not at all satisfied', '1'),
    highest: number('Highest rating', 'completely satisfied', '5'),
    confidence: number('Confidence', 'of the intervals, 0 to 1', '0.95'),
  },
  ({ ratings, lowest, highest, confidence }) => {
    const counts = named('counts', call({ countRatings }, ratings, { lowest, highest }));
    return {
      figures: [
        {
          label: 'Satisfied customers',
          unit: 'percent',
          value: call({ csatPercent }, counts),
          interval: named('percentInterval', call({ csatInterval }, counts, { confidence })),
          empty,
        },
        {
          label: 'Mean satisfaction',
          unit: 'points',
          value: call({ csatMean }, counts),
          interval: named('meanInterval', call({ ratingMeanInterval }, counts, { confidence })),
          empty,
        },
      ],
      chart: (looks) => call({ ratingsChart }, counts, looks),
    };
  },
);
