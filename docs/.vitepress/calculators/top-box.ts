import { countRatings, ratingsChart, topBoxPercent } from 'clientele';
import { figures } from '../../../test/ratings/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, named } from '../calculator/call.ts';
import { number, numbers } from '../calculator/inputs.ts';

export const topBox = calculator(
  'top-box',
  figures.countRatings,
  {
    ratings: numbers('Ratings', 'whole numbers of the scale', '1, 2, 3, 3, 4, 4, 4, 4, 5, 5'),
    lowest: number('Lowest rating', 'of the scale', '1'),
    highest: number('Highest rating', 'of the scale', '5'),
    from: number('Top boxes from', 'the lowest rating that counts', '4'),
  },
  ({ ratings, lowest, highest, from }) => {
    const counts = named('counts', call({ countRatings }, ratings, { lowest, highest }));
    return {
      figures: [
        {
          label: 'Top boxes',
          unit: 'percent',
          value: call({ topBoxPercent }, counts, { from }),
          empty: 'nobody answered',
        },
      ],
      chart: (looks) => call({ ratingsChart }, counts, { from, ...looks }),
    };
  },
);
