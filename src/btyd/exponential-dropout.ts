import { digamma, logRise } from '../internal/statistics/gamma.ts';
import { integrateInPanels } from '../internal/statistics/panels.ts';
import type { Likelihood } from './fit.ts';
import type { Group } from './group-rows.ts';

/** r, α, s and β. */
export type ExponentialDropout = readonly [r: number, alpha: number, s: number, beta: number];

/**
 * The likelihood of histories of customers who buy at a rate of their own, from a gamma distribution, and leave at any time at
 * a rate of their own, from another: the parameters are r, α, s and β.
 */
export function exponentialDropoutLikelihood(histories: readonly Group[]): Likelihood {
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
 * What a customer who is still there and one who left at each time since the last purchase add to the likelihood. The published
 * formula is a difference of two hypergeometric functions, which cancel; this is the integral whose ends they are, and nothing
 * in it is negative:
 * `(1 + T/α)^−m (1 + T/β)^−s + ∫ from tₓ to T of (s/β) (1 + u/α)^−m (1 + u/β)^−(s + 1) du`, where m = r + x.
 */
export function leavingTimes([r, alpha, s, beta]: ExponentialDropout, frequency: number, recency: number, T: number) {
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
