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

/** What is chosen about `forecastPurchases`. */
export interface ForecastPurchasesOptions {
  /** How long from now on, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
  /** In how many equal steps the curve goes there, from 1 to 1000 (default 1). */
  readonly steps?: number;
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

/** Purchases up to a time. */
export interface ForecastPoint {
  /** The time from now on. */
  readonly time: number;
  /** Expected purchases of all customers up to it. */
  readonly estimate: number;
  /** Lower bound of their interval. */
  readonly lower: number;
  /** Upper bound of their interval. */
  readonly upper: number;
}

/** The interval of all purchases of a time to come, and the way there. */
export interface PurchaseForecast extends Interval {
  /** Purchases up to each step, the last of which is the whole time. */
  readonly curve: readonly ForecastPoint[];
}

export const forecastPurchasesModelSchema = purchaseModelSchema;

export const forecastPurchasesOptionsSchema = parameters({
  duration: time(),
  steps: prefault(wholeBetween(1, 1000), 1),
  confidence: confidence(),
});

/**
 * Forecast of the purchases of all customers in a time to come, with its interval and the way there.
 *
 * - Formula: Σ {@link expectedFuturePurchases} ± z √(v + w), where v is the variance of the purchases themselves, given the
 *   parameters, and w that which comes from the parameters, by the derivatives and covariances of their logarithms (delta method)
 * - Unit: purchases
 * - Convention: the interval is to contain what happens, so it does not vanish with many customers, of whom the parameters are
 *   estimated once. Customers are independent of each other; new ones are not counted; bounds below 0 are cut off. The curve
 *   counts from now on, to be compared with cumulated purchases
 * - Source: Fader, Hardie & Lee (2005), who track a cohort so; the variance follows from the models
 *
 * @returns The forecast, whose n are the customers in the histories; 0 of nobody.
 * @throws {@link MetricsInputError} when the model did not converge or is none, at the first row that is no history for it, or when an
 *   option is out of range.
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
