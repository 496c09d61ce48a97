import { optional, parameters, parseInput, parseOptions, ratio, totalOf, whole } from '../internal/reading/index.ts';
import { type RatingCounts, ratingMean, topBoxPercent } from '../ratings/index.ts';
import { fromTopTwo, ratingCountsSchema } from '../ratings/rating-counts.ts';
import { chartOf, chartOfNothing, chartOptions, layerOf, quantity, tip } from './chart-of.ts';
import { type ChartOptions, coloursOf, countText, numberText, percentText, type VegaLiteChart } from './chart-theme.ts';

const MOST_BARS = 40;

/** Options of {@link ratingsChart}. */
export interface RatingsChartOptions extends ChartOptions {
  /** The lowest rating of the top boxes, on the scale (default: the top two points). */
  readonly from?: number;
}

export const ratingsChartOptionsSchema = parameters({ from: optional(whole()), ...chartOptions() });

const WIDTH_OF_LABEL = 42;

/**
 * Ratings chart: how many respondents chose each rating, with the top boxes marked.
 *
 * - Formula: `100 × respondents of a rating / respondents`, by rating
 * - Unit: percent of the respondents
 * - Convention: scales of more than 40 points are drawn in groups of equally many points, none of which crosses into
 *   the top boxes
 * - Source: LIKE.TG glossary, “Customer satisfaction survey”
 *
 * @returns A Vega-Lite specification; its title says so if nobody answered.
 * @example
 * const chart = ratingsChart({ lowest: 1, highest: 5, counts: [1, 1, 2, 4, 2] });
 * chart.title; // => { text: ['60 % answered 4 or 5'], subtitle: ['10 respondents, mean 3.5 on the scale from 1 to 5'] }
 */
export function ratingsChart(counts: RatingCounts, options?: RatingsChartOptions): VegaLiteChart {
  const read = parseInput(ratingCountsSchema, counts, ['counts']);
  const { from: given, ...looks } = parseOptions(ratingsChartOptionsSchema, options);
  const from = given ?? fromTopTwo(read);
  const percent = topBoxPercent(read, { from });
  const mean = ratingMean(read);
  if (percent === null || mean === null) return chartOfNothing(looks, 'Ratings: no answers');
  const respondents = totalOf(read.counts);
  const words = {
    finding: `${percentText(percent)} answered ${topBoxText(from, read.highest)}`,
    remarks: [
      `${countText(respondents, 'respondent')}, mean ${numberText(mean)} on the scale from ${read.lowest} to ${read.highest}`,
    ],
  };
  const bars = ratingBars(read, from, respondents);
  const { good, neutral } = coloursOf(looks.theme);
  const x = {
    field: 'rating',
    type: 'ordinal',
    sort: null,
    axis: { title: 'Rating', labelAngle: 0, labelOverlap: true },
  };
  const most = Math.max(...bars.map(({ percent }) => percent));
  const y = quantity('percent', 'Respondents (%)', [0, 1.1 * most], { tickCount: 5 });
  const layer = [
    layerOf(bars, 'bar', {
      x,
      y,
      color: {
        field: 'box',
        type: 'nominal',
        scale: { domain: ['top box', 'other ratings'], range: [good, neutral] },
      },
      tooltip: [tip('rating', 'Rating'), tip('respondents', 'Respondents'), tip('text', 'Share')],
    }),
    layerOf(
      looks.width < WIDTH_OF_LABEL * bars.length ? [] : bars,
      { type: 'text', dy: -8 },
      { x, y, text: { field: 'text' } },
    ),
  ];
  return chartOf(looks, words, { height: 220, layer });
}

function topBoxText(from: number, highest: number): string {
  if (from === highest) return `${from}`;
  return from + 1 === highest ? `${from} or ${highest}` : `${from} or more`;
}

/** One bar per rating, or per group of ratings if there are too many. */
function ratingBars({ lowest, highest, counts }: RatingCounts, from: number, respondents: bigint) {
  const points = Math.ceil(counts.length / MOST_BARS);
  const firstStart = from - points * Math.ceil((from - lowest) / points);
  const bars = [];
  for (let start = firstStart; start <= highest; start += points) {
    const [least, most] = [Math.max(start, lowest), Math.min(start + points - 1, highest)];
    const answers = totalOf(counts.slice(least - lowest, most - lowest + 1));
    const percent = ratio(100n * answers, respondents) as number;
    bars.push({
      rating: least === most ? `${least}` : `${least}–${most}`,
      box: least >= from ? 'top box' : 'other ratings',
      respondents: countText(answers, 'respondent'),
      percent,
      text: percentText(percent),
    });
  }
  return bars;
}
