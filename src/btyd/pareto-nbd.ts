import { parseInput } from '../internal/reading/index.ts';
import { digamma, integrateInPanels, logRise } from '../internal/statistics/index.ts';
import { type Fit, type FitOptions, fitContinuous, fitOptions, type Likelihood } from './fit.ts';
import { discountedIntegral, type Group, type PurchaseHistory } from './purchase-history.ts';
import type { ExponentialDropoutParameters, Outlook, ParetoNbdModel } from './purchase-model.ts';

/** r, α, s and β. */
type ExponentialDropout = readonly [r: number, alpha: number, s: number, beta: number];

/** A fitted Pareto/NBD model. */
export type FittedParetoNbd = ParetoNbdModel & Fit<ExponentialDropoutParameters>;

export const fitParetoNbdOptionsSchema = fitOptions('week');

/**
 * Fits Pareto/NBD: how often customers buy and how soon they leave, each at their own rates, at any time.
 *
 * - Formula: maximizes Σ log L over r, α, s and β, where a customer with x repeat purchases, the last at tₓ, observed
 *   until T, has `L = Γ(r + x) αʳ βˢ / Γ(r) × ((α + T)^−(r + x) (β + T)^−s + ∫ s (α + u)^−(r + x) (β + u)^−(s + 1) du)`,
 *   integrated from tₓ to T
 * - Unit: α and β in the time unit of the histories; r and s are numbers
 * - Convention: the published formula has a difference of two hypergeometric functions for the integral, which loses
 *   its digits for frequent buyers. Identical histories are grouped. A fit that does not converge gives the reason, and
 *   no standard errors
 * - Source: Schmittlein, Morrison & Colombo, “Counting Your Customers”, Management Science 33 (1987); Fader & Hardie,
 *   “A Note on Deriving the Pareto/NBD Model and Related Expressions” (2005)
 *
 * @param histories - Any iterable of histories, such as the rows of `calibrationSummary`, in any order.
 * @param options - The time unit of the histories (default `'week'`).
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first invalid history, or when the histories cannot identify the model:
 *   fewer than two customers, all alike, or no repeat purchases.
 * @example
 * const model = fitParetoNbd([
 *   { frequency: 0, recency: 0, T: 30, weight: 600 },
 *   { frequency: 1, recency: 4, T: 30, weight: 150 },
 *   { frequency: 1, recency: 20, T: 30, weight: 60 },
 *   { frequency: 2, recency: 9, T: 30, weight: 60 },
 *   { frequency: 2, recency: 25, T: 30, weight: 50 },
 *   { frequency: 4, recency: 12, T: 30, weight: 20 },
 *   { frequency: 4, recency: 28, T: 30, weight: 40 },
 *   { frequency: 9, recency: 29, T: 30, weight: 20 },
 * ]);
 * [model.converged, model.customers, model.parameters.r.toFixed(3), model.parameters.alpha.toFixed(2)]; // => [true, 1000, '1.025', '19.86']
 */
export function fitParetoNbd(histories: Iterable<PurchaseHistory>, options: FitOptions = {}): FittedParetoNbd {
  const { unit } = parseInput(fitParetoNbdOptionsSchema, options, ['options']);
  const dropout = {
    names: ['r', 'alpha', 's', 'beta'],
    likelihoodOf: exponentialDropoutLikelihood,
    lastIsTime: true,
    start: [0.6, 0.4],
  } as const;
  return { kind: 'pareto-nbd', unit, ...fitContinuous(histories, dropout) };
}

/** What to expect of a customer who can leave at any time. */
export function exponentialOutlook(
  { r, alpha, s, beta }: ExponentialDropoutParameters,
  { frequency, recency, T }: PurchaseHistory,
): Outlook {
  const [shape, rate, span] = [r + frequency, alpha + T, beta + T];
  const stays = (time: number) => Math.exp(-s * Math.log1p(time / span));
  const unused = Math.min(rate, span);
  return {
    alive: leavingTimes([r, alpha, s, beta], frequency, recency, T).alive,
    active: {
      moments: (duration) => {
        const length = Math.log1p(duration / span);
        const stayed = powerIntegral(1 - s, length);
        const pairs = 2 * shape * (shape + 1) * (span / rate) ** 2 * Math.max(powerIntegral(2 - s, length) - stayed, 0);
        return { purchases: (shape / rate) * span * stayed, pairs };
      },
      purchaseProbability: (duration) =>
        discountedIntegral(
          (time) => (shape / rate) * Math.exp(-(shape + 1) * Math.log1p(time / rate)) * stays(time),
          unused / shape,
          0,
          duration,
        ),
      discountedPurchases: (growth, horizon) =>
        discountedIntegral((time) => (shape / rate) * stays(time), span, growth, horizon),
    },
  };
}

/** Integral of e^(k y) from 0 to `length`, also if k is 0. */
function powerIntegral(k: number, length: number): number {
  const exponent = k * length;
  return exponent === 0 ? length : (length * Math.expm1(exponent)) / exponent;
}

/**
 * Likelihood of histories if each customer buys at a gamma-distributed rate, and leaves at any time at another
 * gamma-distributed rate: the parameters are r, α, s and β.
 */
function exponentialDropoutLikelihood(histories: readonly Group[]): Likelihood {
  return (parameters) => {
    const [r, alpha, s, beta] = parameters as ExponentialDropout;
    let value = 0;
    const gradient: [number, number, number, number] = [0, 0, 0, 0];
    for (const { key, weight } of histories) {
      const [frequency, recency, T] = key as readonly [number, number, number];
      const { logSum, slopes } = leavingTimes([r, alpha, s, beta], frequency, recency, T);
      value += weight * (logRise(r, frequency) - frequency * Math.log(alpha) + logSum);
      gradient[0] += weight * (digamma(r + frequency) - digamma(r) + slopes[0]);
      gradient[1] += weight * (slopes[1] - frequency / alpha);
      gradient[2] += weight * slopes[2];
      gradient[3] += weight * slopes[3];
    }
    return { value, gradient };
  };
}

/**
 * Likelihood of staying, and of leaving at any time since the last purchase. The published formula, a difference of two
 * hypergeometric functions, cancels; this is the same integral without negative terms:
 */
function leavingTimes([r, alpha, s, beta]: ExponentialDropout, frequency: number, recency: number, T: number) {
  const shape = r + frequency;
  const silence = T - recency;
  const elapsed = { buying: Math.log1p(recency / alpha), leaving: Math.log1p(recency / beta) };
  const toTheEnd = { buying: Math.log1p(silence / (alpha + recency)), leaving: Math.log1p(silence / (beta + recency)) };
  const there = Math.exp(-shape * toTheEnd.buying - s * toTheEnd.leaving);
  const means = [
    there * toTheEnd.buying,
    (there * T) / (alpha + T),
    there * toTheEnd.leaving,
    (there * (s * T)) / (beta + T),
  ] as [number, number, number, number];
  let gone = 0;
  const nearest = Math.min(alpha, beta) + recency;
  const density = (s * nearest) / (beta + recency);
  const sinceAt = (at: number) => {
    const since = nearest * Math.expm1(at);
    return { since, buying: Math.log1p(since / (alpha + recency)), leaving: Math.log1p(since / (beta + recency)) };
  };
  const logDensity = (at: number, { buying, leaving } = sinceAt(at)) => at - shape * buying - (s + 1) * leaving;
  integrateInPanels(Math.log1p(silence / nearest), logDensity, (at, weight) => {
    const moment = sinceAt(at);
    const { since, buying, leaving } = moment;
    const part = weight * density * Math.exp(logDensity(at, moment));
    const time = recency + since;
    gone += part;
    means[0] += part * buying;
    means[1] += (part * time) / (alpha + time);
    means[2] += part * (leaving - 1 / s);
    means[3] += part * (((s + 1) * time) / (beta + time) - 1);
    return part;
  });
  const sum = there + gone;
  return {
    alive: there / sum,
    logSum: Math.log(sum) - shape * elapsed.buying - s * elapsed.leaving,
    slopes: [
      -elapsed.buying - means[0] / sum,
      (shape * means[1]) / (alpha * sum),
      -elapsed.leaving - means[2] / sum,
      means[3] / (beta * sum),
    ] as const,
  };
}
