import type { RatingCounts } from '../ratings/index.ts';
import type { ChartOptions } from './chart.ts';

/** The input of {@link ratingsChart}. */
export interface RatingsChartInput extends ChartOptions {
  /** How many respondents chose each rating. */
  readonly counts: RatingCounts;
  /** The lowest rating that belongs to the top boxes: a rating of the scale (default: the top two points). */
  readonly from?: number;
}
