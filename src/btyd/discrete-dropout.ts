import { digamma, logBeta } from '../internal/statistics/gamma.ts';
import type { Likelihood } from './fit.ts';
import type { Group } from './group-rows.ts';
import type { DiscreteDropoutParameters } from './purchase-model.ts';

/**
 * The likelihood of histories of customers who buy at an opportunity with a probability of their own, from a beta distribution,
 * and leave before one with another: the parameters are α, β, γ and δ.
 */
export function discreteDropoutLikelihood(histories: readonly Group[]): Likelihood {
  return (parameters) => {
    const [alpha, beta, gamma, delta] = parameters as readonly [number, number, number, number];
    let value = 0;
    const gradient = [0, 0, 0, 0];
    for (const { key, weight } of histories) {
      const [frequency, recency, opportunities] = key as readonly [number, number, number];
      const { logLikelihood, slopes } = leavingOpportunities(
        { alpha, beta, gamma, delta },
        frequency,
        recency,
        opportunities,
      );
      value += weight * logLikelihood;
      slopes.forEach((slope, index) => {
        gradient[index] = (gradient[index] as number) + weight * slope;
      });
    }
    return { value, gradient };
  };
}

/** What a customer who is still there and one who left before each opportunity since the last purchase add to the likelihood. */
export function leavingOpportunities(
  { alpha, beta, gamma, delta }: DiscreteDropoutParameters,
  frequency: number,
  recency: number,
  opportunities: number,
) {
  const silent = recency - frequency;
  let ofBoth = digamma(alpha + beta + recency);
  let ofSilence = digamma(beta + silent);
  let ofStaying = digamma(delta + recency);
  let ofLeaving = digamma(gamma + delta + recency + 1);
  let part = 1;
  let gone = 0;
  const means: [number, number, number, number] = [0, 0, 0, 0];
  const addToMeans = (share: number) => {
    means[0] -= share * ofBoth;
    means[1] += share * (ofSilence - ofBoth);
    means[2] -= share * ofLeaving;
    means[3] += share * (ofStaying - ofLeaving);
  };
  for (let opportunity = recency; opportunity < opportunities; opportunity += 1) {
    gone += part;
    addToMeans(part);
    const misses = beta + opportunity - frequency;
    part *= misses / (alpha + beta + opportunity);
    part *= (delta + opportunity) / (gamma + delta + opportunity + 1);
    ofBoth += 1 / (alpha + beta + opportunity);
    ofSilence += 1 / misses;
    ofStaying += 1 / (delta + opportunity);
    ofLeaving += 1 / (gamma + delta + opportunity + 1);
  }
  const all = gamma + delta + opportunities;
  const there = (part * all) / gamma;
  addToMeans(there);
  const sum = gone + there;
  const logFirst =
    logBeta(alpha + frequency, beta + silent) -
    logBeta(alpha, beta) +
    logBeta(gamma + 1, delta + recency) -
    logBeta(gamma, delta);
  return {
    alive: there / sum,
    logLikelihood: logFirst + Math.log(sum),
    slopes: [
      means[0] / sum + digamma(alpha + frequency) - digamma(alpha) + digamma(alpha + beta),
      means[1] / sum - digamma(beta) + digamma(alpha + beta),
      means[2] / sum +
        digamma(gamma + 1) -
        digamma(gamma) +
        digamma(gamma + delta) +
        (there / sum) * (1 / all - 1 / gamma),
      means[3] / sum - digamma(delta) + digamma(gamma + delta) + there / sum / all,
    ],
  };
}
