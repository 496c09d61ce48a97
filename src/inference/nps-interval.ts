import * as z from 'zod/mini';
import { oneOf } from '../internal/reading/fields.ts';
import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import { type NpsCounts, npsScore } from '../nps/index.ts';
import { npsCountsSchema } from '../ratings/nps.ts';
import { boundsAround } from './bounds.ts';
import { confidence } from './confidence.ts';
import type { Interval } from './interval.ts';
import { adjustedWald, score, wald } from './nps-intervals.ts';
import { respondentsOf } from './nps-moments.ts';

/** What is chosen about {@link npsInterval}. */
export interface NpsIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** How the interval is made (default `'adjusted-wald'`). */
  readonly method?: 'adjusted-wald' | 'wald' | 'score';
}

const METHODS = { 'adjusted-wald': adjustedWald, wald, score };

export const npsIntervalOptionsSchema = parameters({
  confidence: confidence(),
  method: z.prefault(oneOf('adjusted-wald', 'wald', 'score'), 'adjusted-wald'),
});

/**
 * Confidence interval of a Net Promoter Score: which scores the answers leave plausible.
 *
 * - Formula: `s ± 100 z √((p + d − (p − d)²) / n)`, with p and d the shares of promoters and detractors, s = 100 (p − d) and
 *   z the normal quantile
 * - Unit: points; bounds beyond −100 and 100 are cut off
 * - Convention: `'adjusted-wald'`, the default, takes this formula after adding 3 respondents (¾ promoters, 1½ passives,
 *   ¾ detractors), so the interval is not centred on the score; `'wald'` takes it as it is, and has no width where everybody
 *   is in one group; `'score'` has the scores that Tango's test does not refuse. At 95 % an adjusted interval contains the
 *   truth in 94 to 96 % of samples of 20 answers or more, a Wald interval in 86 to 95 %, of all but alike answers in far fewer
 *   (docs/guide/inference.md has the table)
 * - Source: Sauro & Lewis, MeasuringU, “Confidence intervals for Net Promoter Scores” (adjusted); Rocks, “Interval Estimation
 *   for the ‘Net Promoter Score’”, The American Statistician 70 (2016); Tango, Statistics in Medicine 17 (1998) (score)
 *
 * @returns The interval, or `null` when nobody answered. Its standard error is that of the adjusted counts for
 *   `'adjusted-wald'`, else that of the counts.
 * @throws {@link MetricsInputError} when the counts are no `NpsCounts`, or the confidence is out of range.
 * @example
 * const { estimate, lower, upper } = npsInterval({ promoters: 70, passives: 10, detractors: 20 })!;
 * [estimate, lower.toFixed(2), upper.toFixed(2)]; // => [50, '32.94', '64.15']
 */
export function npsInterval(counts: NpsCounts, options?: NpsIntervalOptions): Interval | null {
  const read = parseInput(npsCountsSchema, counts, ['counts']);
  const { confidence, method } = parseOptions(npsIntervalOptionsSchema, options);
  const estimate = npsScore(read);
  if (estimate === null) return null;
  const { lower, upper, standardError } = METHODS[method](read, confidence);
  return {
    estimate,
    ...boundsAround(estimate, lower, upper, -100, 100),
    standardError,
    confidence,
    method,
    n: respondentsOf(read),
  };
}
