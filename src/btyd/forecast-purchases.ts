import type { Interval } from '../inference/index.ts';
import { boundsAround, confidence, normalReach } from '../inference/interval.ts';
import { parameters, parseInput, parseOptions, prefault, wholeBetween } from '../internal/reading/index.ts';
import type { Vector } from '../internal/statistics/index.ts';
import { type FittedBgBb, readOpportunityHistories } from './bg-bb.ts';
import { finiteResult, mustFit, outlookOf, withValues } from './expected-purchases.ts';
import { estimatesOf, mustBeFitted, slopesOf, varianceOf } from './fit.ts';
import type { FittedContinuous } from './predict-lifetime-value.ts';
import { customersIn, readHistories, time } from './purchase-history.ts';
import { type HistoryOf, purchaseModelSchema } from './purchase-model.ts';

/** Options of `forecastPurchases`. */
export interface ForecastPurchasesOptions {
  /** Length of time from now, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
  /** Number of equal steps of the curve, from 1 to 1000 (default 1). */
  readonly steps?: number;
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

/** Purchases up to a time. */
export interface ForecastPoint {
  /** Time from now. */
  readonly time: number;
  /** Expected purchases of all customers up to then. */
  readonly estimate: number;
  /** Lower bound of the interval. */
  readonly lower: number;
  /** Upper bound of the interval. */
  readonly upper: number;
}

/** Forecast of all purchases in the duration, with its interval and curve. */
export interface PurchaseForecast extends Interval {
  /** Cumulative purchases at each step; the last is the whole duration. */
  readonly curve: readonly ForecastPoint[];
}

export const forecastPurchasesModelSchema = purchaseModelSchema;

export const forecastPurchasesOptionsSchema = parameters({
  duration: time(),
  steps: prefault(wholeBetween(1, 1000), 1),
  confidence: confidence(),
});

/**
 * Forecast of the future purchases of all customers, with a prediction interval and the cumulative curve.
 *
 * - Formula: Σ {@link expectedFuturePurchases} ± z √(v + w), where v is the variance of the purchases given the
 *   parameters, and w that of the parameters, by the delta method on their logs
 * - Unit: purchases
 * - Convention: a prediction interval, so it does not vanish with many customers, because the parameters are estimated
 *   once for all. Customers are independent; new customers do not count; bounds below 0 are truncated. The curve starts
 *   from now, to be compared with cumulative purchases
 * - Source: Fader, Hardie & Lee, “‘Counting Your Customers’ the Easy Way”, Marketing Science 24 (2005), for the
 *   tracking of a cohort; the variance is derived from the models
 *
 * @returns The forecast, with n the number of customers; 0 if there are none.
 * @throws {@link MetricsInputError} when the model did not converge, or at the first history that does not fit the
 *   model.
 * @example
 * const histories = [
 *   { frequency: 0, recency: 0, T: 30, weight: 600 },
 *   { frequency: 1, recency: 4, T: 30, weight: 150 },
 *   { frequency: 1, recency: 20, T: 30, weight: 60 },
 *   { frequency: 2, recency: 9, T: 30, weight: 60 },
 *   { frequency: 2, recency: 25, T: 30, weight: 50 },
 *   { frequency: 4, recency: 12, T: 30, weight: 20 },
 *   { frequency: 4, recency: 28, T: 30, weight: 40 },
 *   { frequency: 9, recency: 29, T: 30, weight: 20 },
 * ];
 * const { estimate, lower, upper, curve } = forecastPurchases(fitBgNbd(histories), histories, { duration: 13, steps: 13 });
 * [estimate, lower, upper].map((purchases) => purchases.toFixed(0)); // => ['243', '200', '286']
 * [curve[0], curve[12]].map((point) => [point?.time, point?.estimate.toFixed(0)]); // => [[1, '20'], [13, '243']]
 */
export function forecastPurchases<Model extends FittedContinuous | FittedBgBb>(
  model: Model,
  histories: Iterable<HistoryOf<Model>>,
  options: ForecastPurchasesOptions,
): PurchaseForecast {
  const fitted = parseInput(purchaseModelSchema, model, ['model']);
  mustBeFitted(fitted, ['model']);
  const { duration, steps, confidence } = parseOptions(forecastPurchasesOptionsSchema, options);
  mustFit(fitted, duration / steps, ['options', 'duration']);
  const groups = fitted.kind === 'bg-bb' ? readOpportunityHistories(histories) : readHistories({ histories });
  const times = Array.from({ length: steps }, (_, step) => (duration * (step + 1)) / steps);
  const estimates = estimatesOf(fitted);
  const momentsFor = (values: Vector) => {
    const totals = times.map(() => 0);
    const variances = times.map(() => 0);
    const known = withValues(fitted, values);
    for (const { key, weight } of groups) {
      const [frequency, recency, T] = key as readonly [number, number, number];
      const { alive, active } = outlookOf(known, { frequency, recency, T, opportunities: T });
      times.forEach((moment, step) => {
        const { purchases, pairs } = active.moments(moment);
        const mean = alive * purchases;
        totals[step] = (totals[step] as number) + weight * mean;
        variances[step] = (variances[step] as number) + weight * (alive * pairs + mean - mean * mean);
      });
    }
    return { totals, variances };
  };
  const { totals, variances } = momentsFor(estimates.values);
  const slopes = slopesOf((values) => momentsFor(values).totals, estimates);
  const points = times.map((moment, step) => {
    const estimate = finiteResult(totals[step] as number);
    const ofParameters = varianceOf(slopes[step] as Vector, estimates);
    const standardError = finiteResult(Math.sqrt((variances[step] as number) + ofParameters));
    const reach = normalReach(confidence) * standardError;
    return {
      time: moment,
      estimate,
      ...boundsAround(estimate, estimate - reach, estimate + reach, 0, Number.MAX_VALUE),
      standardError,
    };
  });
  const { time: _, ...last } = points.at(-1) as (typeof points)[number];
  return {
    ...last,
    confidence,
    method: 'delta',
    n: customersIn(groups),
    curve: points.map(({ time, estimate, lower, upper }) => ({ time, estimate, lower, upper })),
  };
}
