import { totalOf } from '../internal/reading/counts.ts';
import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import type { RatingCounts } from '../ratings/index.ts';
import { fromTopTwo, ratingCountsSchema } from '../ratings/rating-counts.ts';
import { confidence } from './confidence.ts';
import type { Interval } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** What is chosen about {@link csatInterval}. */
export interface CsatIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

export const csatIntervalOptionsSchema = parameters({ confidence: confidence() });

/**
 * Confidence interval of CSAT as a percentage: which shares of satisfied customers the answers leave plausible.
 *
 * - Formula: Wilson’s interval ({@link proportionInterval}) of the respondents of the top two points, times 100
 * - Unit: percent, from 0 to 100
 * - Convention: satisfied = the top two points of the scale, as in `csatPercent`. {@link ratingMeanInterval} is for
 *   CSAT as a mean
 * - Source: Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927)
 *
 * @returns The interval, or `null` when nobody answered.
 * @throws {@link MetricsInputError} when the counts are no `RatingCounts`, or the confidence is out of range.
 * @example
 * const { estimate, lower, upper } = csatInterval(countRatings([5, 4, 4, 3, 1], CSAT_SCALE))!;
 * [estimate, lower.toFixed(2), upper.toFixed(2)]; // => [60, '23.07', '88.24']
 */
export function csatInterval(counts: RatingCounts, options?: CsatIntervalOptions): Interval | null {
  const read = parseInput(ratingCountsSchema, counts, ['counts']);
  const { confidence } = parseOptions(csatIntervalOptionsSchema, options);
  const chosen = read.counts.slice(fromTopTwo(read) - read.lowest);
  return wilsonInterval(totalOf(chosen), totalOf(read.counts), 100, confidence);
}
