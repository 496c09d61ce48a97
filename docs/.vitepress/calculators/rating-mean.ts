import { countRatings, ratingMean, ratingMeanInterval, ratingsChart } from 'clientele';
import { figures } from '../../../test/ratings/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named } from '../calculator/call.ts';
import { number, numbers } from '../calculator/inputs.ts';

export const ratingMeanCalculator = calculator(
  'rating-mean',
  figures.countRatings,
  {
    ratings: numbers('Ratings', 'whole numbers of the scale', '5, 4, 4, 3, 5, 2, 4, 5'),
    lowest: number('Lowest rating', 'of the scale', '1'),
    highest: number('Highest rating', 'of the scale', '5'),
    confidence: number('Confidence', 'of the interval, 0 to 1', '0.95'),
  },
  ({ ratings, lowest, highest, confidence }) => {
    const counts = named('counts', call({ countRatings }, ratings, { lowest, highest }));
    return {
      figures: [
        {
          label: 'Mean rating',
          unit: 'points',
          value: call({ ratingMean }, counts),
          interval: named('interval', call({ ratingMeanInterval }, counts, { confidence })),
          empty: 'nobody answered',
        },
      ],
      chart: (looks) => call({ ratingsChart }, counts, looks),
    };
  },
);
