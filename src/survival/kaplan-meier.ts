import * as z from 'zod/mini';
import { confidence, normalReach } from '../inference/confidence.ts';
import { notNegative, oneOf } from '../internal/reading/fields.ts';
import { parameters, parseOptions } from '../internal/reading/parse-input.ts';
import { mustBeObserved } from './observed-steps.ts';
import { type CurvePoint, productLimit } from './product-limit.ts';
import { restrictedMean } from './restricted-mean.ts';
import { boundsOf } from './survival-bounds.ts';
import type { RestrictedMean, SurvivalCurve, SurvivalInterval } from './survival-curve.ts';
import { quantileAt } from './survival-quantile.ts';
import { readSource, type SurvivalSource } from './survival-source.ts';

/** What is chosen about {@link kaplanMeier}. */
export interface KaplanMeierOptions {
  /** Confidence of every interval, between 0 and 1 (default 0.95). */
  readonly confidence?: number;
  /** The scale on which the intervals of survival are made (default `'log-log'`). */
  readonly interval?: SurvivalInterval;
  /** Up to where the mean duration counts, at least 0 (default: the longest duration observed). */
  readonly horizon?: number;
}

export const kaplanMeierOptionsSchema = parameters({
  confidence: confidence(),
  interval: z.prefault(oneOf('log', 'log-log', 'plain'), 'log-log'),
  horizon: z.optional(notNegative()),
});

/**
 * Kaplan–Meier curve: the probability of staying longer than any duration, when most customers have not churned yet.
 *
 * - Formula: `S(t) = Π (1 − events / atRisk)` over the durations up to t; its variance is `S² Σ events / (atRisk × (atRisk −
 *   events))` (Greenwood), and with w = z√Σ the interval is `S ± Sw` (`'plain'`), `S e^±w` (`'log'`) or `S^(e^±(w / log S))`
 *   (`'log-log'`), kept from 0 to 1
 * - Unit: probabilities from 0 to 1, customers, and durations in the unit given
 * - Convention: as in R's `survfit`. Who is censored at a duration was at risk of churning then; who enters then was not.
 *   Where survival is 0, its standard error and interval are `null`; so is a `'log-log'` interval where it is 1. A curve
 *   that stays exactly at a level has its quantile in the middle, up to the next churn; one that stays there to its end, where
 *   it got there (R's `print`; its `quantile` goes to the middle there too). `'log-log'` is the default, as in SAS, Stata and
 *   lifelines, because with few customers it covers best; R's default is `'log'`
 * - Source: Kaplan and Meier, “Nonparametric Estimation from Incomplete Observations” (1958); Greenwood (1926); R package
 *   survival, `survfit`
 *
 * @returns The curve, with a step for each duration at which anybody churned or was censored; no steps, and every quantile and
 *   the restricted mean `null`, without observations.
 * @throws {@link MetricsInputError} at the first row that is no observation, when the counts are none, or an option is out of its range.
 * @example
 * const curve = kaplanMeier([
 *     { duration: 2, churned: true },
 *     { duration: 4, churned: false },
 *     { duration: 4, churned: true },
 *     { duration: 9, churned: true },
 *   ]);
 * curve.steps.map(({ time, atRisk, survival }) => [time, atRisk, survival]); // => [[2, 4, 0.75], [4, 3, 0.5], [9, 1, 0]]
 * curve.median.estimate; // => 6.5
 * curve.restrictedMean?.estimate; // => 6
 */
export function kaplanMeier(observations: SurvivalSource, options?: KaplanMeierOptions): SurvivalCurve {
  const { confidence, interval, horizon } = parseOptions(kaplanMeierOptionsSchema, options);
  const z = normalReach(confidence);
  const points = productLimit(readSource(observations, ['observations']));
  const steps = points.map(({ time, atRisk, events, censored, survival, variance }) => {
    const deviation = Math.sqrt(variance);
    const standardError = survival === 0 ? null : survival * deviation;
    const { lower, upper } = boundsOf(survival, z * deviation, interval);
    return { time, atRisk, events, censored, survival, standardError, lower, upper };
  });
  const events = points.reduce((total, point) => total + point.events, 0);
  return {
    customers: points.reduce((total, point) => total + point.censored, events),
    events,
    steps,
    lowerQuartile: quantileAt(steps, 0.75),
    median: quantileAt(steps, 0.5),
    upperQuartile: quantileAt(steps, 0.25),
    restrictedMean: meanUpTo(horizon, points, z),
  };
}

/** The restricted mean; `null` where nobody was observed. */
function meanUpTo(horizon: number | undefined, points: readonly CurvePoint[], z: number): RestrictedMean | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  if (horizon !== undefined) mustBeObserved(horizon, points, ['options', 'horizon']);
  return restrictedMean(points, horizon ?? last.time, z);
}
