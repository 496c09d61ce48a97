import { confidence, normalReach } from '../inference/interval.ts';
import { notNegative, oneOf, optional, parameters, parseOptions, prefault } from '../internal/reading/index.ts';
import { type CountedDuration, readSource, type SurvivalSource } from './count-survival.ts';
import { mustBeObserved } from './observed-steps.ts';

/** How an interval of survival is made: on the scale of log S, of log(−log S), or of S itself. */
export type SurvivalInterval = 'log' | 'log-log' | 'plain';

/** The curve from one duration to the next at which anybody churned or was censored. */
export interface SurvivalStep {
  /** The duration. */
  readonly time: number;
  /** Customers observed just before it. */
  readonly atRisk: number;
  /** Those of them who churned then. */
  readonly events: number;
  /** Those of them who were last seen then and had not churned. */
  readonly censored: number;
  /** The probability of staying longer, from 0 to 1. */
  readonly survival: number;
  /** Its standard error by Greenwood's formula; `null` where survival is 0. */
  readonly standardError: number | null;
  /** Lower bound of its interval; `null` where survival is 0, and for `'log-log'` where it is 1. */
  readonly lower: number | null;
  /** Upper bound of its interval; `null` where the lower one is. */
  readonly upper: number | null;
}

/** The duration at which survival has fallen to a level; `null` in each field where what it tells of does not fall so far. */
export interface SurvivalQuantile {
  /** Where the curve reaches the level. */
  readonly estimate: number | null;
  /** Where the lower bounds of its intervals do. */
  readonly lower: number | null;
  /** Where the upper bounds of its intervals do. */
  readonly upper: number | null;
}

/** The mean duration where everybody's ends at a horizon. */
export interface RestrictedMean {
  /** The horizon, in the unit of the durations. */
  readonly horizon: number;
  /** The mean duration up to it. */
  readonly estimate: number;
  /** Standard error of the mean. */
  readonly standardError: number;
  /** Lower bound of its interval, at least 0. */
  readonly lower: number;
  /** Upper bound of its interval, at most the horizon. */
  readonly upper: number;
}

/** The Kaplan–Meier estimate. */
export interface SurvivalCurve {
  /** Customers observed. */
  readonly customers: number;
  /** Those of them who churned. */
  readonly events: number;
  /** The curve, the shortest duration first; it is 1 before the first step. */
  readonly steps: readonly SurvivalStep[];
  /** The duration by which a quarter has churned. */
  readonly lowerQuartile: SurvivalQuantile;
  /** The duration by which half has churned. */
  readonly median: SurvivalQuantile;
  /** The duration by which three quarters have churned. */
  readonly upperQuartile: SurvivalQuantile;
  /** The mean duration up to a horizon; `null` without observations. */
  readonly restrictedMean: RestrictedMean | null;
}

/** The curve at a duration at which anybody churned or was censored. */
interface CurvePoint {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
  readonly survival: number;
  /** Greenwood's sum up to here, the variance of the logarithm of survival; infinite where survival is 0. */
  readonly variance: number;
}

interface Bounds {
  readonly lower: number | null;
  readonly upper: number | null;
}

const UNDEFINED: Bounds = { lower: null, upper: null };

/** Survival so near to a level has reached it: products of doubles are not exact. */
const ROUNDING = 1e-12;

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
  interval: prefault(oneOf('log', 'log-log', 'plain'), 'log-log'),
  horizon: optional(notNegative()),
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

/** Where the curve and the bounds of its intervals reach a level. */
function quantileAt(steps: readonly SurvivalStep[], level: number): SurvivalQuantile {
  return {
    estimate: timeAt(steps, 'survival', level),
    lower: timeAt(steps, 'lower', level),
    upper: timeAt(steps, 'upper', level),
  };
}

/** The first time at or below a level; the middle of the way to the first one below where the curve stays at the level itself. */
function timeAt(steps: readonly SurvivalStep[], name: 'survival' | 'lower' | 'upper', level: number): number | null {
  let reached: number | null = null;
  for (const step of steps) {
    const value = step[name];
    if (value === null || value > level + ROUNDING) continue;
    if (value < level - ROUNDING) return reached === null ? step.time : reached + (step.time - reached) / 2;
    reached ??= step.time;
  }
  return reached;
}

/** The interval of survival whose logarithm has the half-width `width`; bounds are kept from 0 to 1. */
function boundsOf(survival: number, width: number, interval: SurvivalInterval): Bounds {
  if (survival === 0) return UNDEFINED;
  if (interval === 'plain') return clamped(survival - survival * width, survival + survival * width);
  if (interval === 'log') return clamped(survival * Math.exp(-width), survival * Math.exp(width));
  if (survival === 1) return UNDEFINED;
  const factor = width / Math.log(survival);
  return clamped(survival ** Math.exp(-factor), survival ** Math.exp(factor));
}

function clamped(lower: number, upper: number): Bounds {
  return { lower: Math.max(lower, 0), upper: Math.min(upper, 1) };
}

/** The area under the curve up to a horizon, with an interval of `z` standard errors to either side. */
function restrictedMean(points: readonly CurvePoint[], horizon: number, z: number): RestrictedMean {
  let end = horizon;
  let area = 0;
  let standardError = 0;
  for (let index = points.length - 1; index >= 0; index -= 1) {
    const { time, atRisk, events, survival } = points[index] as CurvePoint;
    if (time > horizon) continue;
    area = Math.min(area + survival * (end - time), horizon);
    end = time;
    // Where all churn at once nothing is left of the area, and of its variance.
    if (area > 0) standardError = Math.hypot(standardError, area * Math.sqrt(events / atRisk / (atRisk - events)));
  }
  const estimate = Math.min(area + end, horizon);
  return {
    horizon,
    estimate,
    standardError,
    lower: Math.max(estimate - z * standardError, 0),
    upper: Math.min(estimate + z * standardError, horizon),
  };
}

/**
 * The product-limit estimate. As long as nobody is censored or enters late the product telescopes, so that survival is one
 * quotient of counts: a share without rounding errors that add up.
 */
function productLimit(durations: readonly CountedDuration[]): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  let start = 1;
  let left = 1;
  let survivalAtStart = 1;
  let survival = 1;
  let variance = 0;
  for (const { duration, atRisk, events, censored } of durations) {
    if (events + censored === 0) continue;
    if (atRisk !== left) {
      start = atRisk;
      survivalAtStart = survival;
    }
    left = atRisk - events;
    survival = survivalAtStart * (left / start);
    variance += events / (atRisk * left);
    points.push({ time: duration, atRisk, events, censored, survival, variance });
  }
  return points;
}
