import * as z from 'zod/mini';
import { ratio } from '../internal/exact/ratio.ts';
import { oneOf } from '../internal/reading/fields.ts';
import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import { boundsAround } from './bounds.ts';
import { confidence } from './confidence.ts';
import type { Interval } from './interval.ts';
import { type ProportionCounts, proportionCountsSchema } from './proportion-counts.ts';
import { agrestiCoull, clopperPearson, errorOfShare, jeffreys, wilson } from './proportions.ts';

/** What is chosen about {@link proportionInterval}. */
export interface ProportionIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** How the interval is made (default `'wilson'`). */
  readonly method?: 'wilson' | 'agresti-coull' | 'jeffreys' | 'clopper-pearson';
}

const METHODS = { wilson, 'agresti-coull': agrestiCoull, jeffreys, 'clopper-pearson': clopperPearson };

export const proportionIntervalOptionsSchema = parameters({
  confidence: confidence(),
  method: z.prefault(oneOf('wilson', 'agresti-coull', 'jeffreys', 'clopper-pearson'), 'wilson'),
});

/**
 * Confidence interval of a proportion: which shares of successes the trials leave plausible.
 *
 * - Formula: Wilson, with p = successes / trials, n = trials and z the normal quantile:
 *   `(p + z² / 2n ± z √(p (1 − p) / n + z² / 4n²)) / (1 + z² / n)`
 * - Unit: share, from 0 to 1; bounds beyond are cut off
 * - Convention: `'wilson'` by default; `'agresti-coull'` is close to it and wider; `'jeffreys'` is the middle of the beta
 *   distribution with ½ added to successes and failures, up to the end where there are none; `'clopper-pearson'` contains
 *   the truth at least as often as asked, mostly more often. The standard error is `√(p (1 − p) / n)` for all of them
 * - Source: Brown, Cai & DasGupta, “Interval Estimation for a Binomial Proportion”, Statistical Science 16 (2001)
 *
 * @returns The interval, or `null` without trials.
 * @throws {@link MetricsInputError} when a count is not a whole number, there are more successes than trials, or the
 *   confidence is out of range.
 * @example
 * const { estimate, lower, upper } = proportionInterval({ successes: 0, trials: 20 })!;
 * [estimate, lower, upper.toFixed(5)]; // => [0, 0, '0.16113']
 */
export function proportionInterval(counts: ProportionCounts, options?: ProportionIntervalOptions): Interval | null {
  const { successes, trials } = parseInput(proportionCountsSchema, counts, ['counts']);
  const { confidence, method } = parseOptions(proportionIntervalOptionsSchema, options);
  const estimate = ratio(successes, trials);
  if (estimate === null) return null;
  const [lower, upper] = METHODS[method](successes, trials, confidence);
  return {
    estimate,
    ...boundsAround(estimate, lower, upper, 0, 1),
    standardError: errorOfShare(successes, trials),
    confidence,
    method,
    n: trials,
  };
}
