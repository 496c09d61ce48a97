import { totalOf } from '../internal/reading/counts.ts';
import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import type { RatingCounts } from '../ratings/index.ts';
import { fromAboveMiddle, ratingCountsSchema } from '../ratings/rating-counts.ts';
import { confidence } from './confidence.ts';
import type { Interval } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** What is chosen about {@link cesInterval}. */
export interface CesIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

export const cesIntervalOptionsSchema = parameters({ confidence: confidence() });

/**
 * Confidence interval of a customer effort score as a percentage: which shares above the middle the answers leave plausible.
 *
 * - Formula: Wilson’s interval ({@link proportionInterval}) of the respondents above the middle of the scale, times 100
 * - Unit: percent, from 0 to 100
 * - Convention: above the middle as in `cesPercent`; the direction is the survey’s own. {@link ratingMeanInterval} is
 *   for the effort score as a mean
 * - Source: Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927)
 *
 * @returns The interval, or `null` when nobody answered.
 * @throws {@link MetricsInputError} when the counts are no `RatingCounts`, or the confidence is out of range.
 * @example
 * const { estimate, lower, upper } = cesInterval(countRatings([7, 6, 5, 4, 2], CES_SCALE))!;
 * [estimate, lower.toFixed(2), upper.toFixed(2)]; // => [60, '23.07', '88.24']
 */
export function cesInterval(counts: RatingCounts, options?: CesIntervalOptions): Interval | null {
  const read = parseInput(ratingCountsSchema, counts, ['counts']);
  const { confidence } = parseOptions(cesIntervalOptionsSchema, options);
  const chosen = read.counts.slice(fromAboveMiddle(read) - read.lowest);
  return wilsonInterval(totalOf(chosen), totalOf(read.counts), 100, confidence);
}
