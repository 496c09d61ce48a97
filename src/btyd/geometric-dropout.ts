import { softplus } from '../internal/statistics/beta-mean.ts';
import { digamma, logBeta, logRise } from '../internal/statistics/gamma.ts';
import type { Vector } from '../internal/statistics/matrices.ts';
import type { Likelihood } from './fit.ts';
import type { Group } from './group-rows.ts';

/**
 * The likelihood of histories of customers who buy at a rate of their own, from a gamma distribution, and leave after a purchase
 * with a probability of their own, from a beta distribution: the parameters are r, α, a and b. `firstChances` is 1 where customers can
 * leave after their first purchase too (MBG/NBD), and 0 where they cannot (BG/NBD).
 */
function geometricDropoutLikelihood(histories: readonly Group[], firstChances: 0 | 1): Likelihood {
  return (parameters) => {
    const [r, alpha, a, b] = parameters as readonly [number, number, number, number];
    let value = 0;
    const gradient = [0, 0, 0, 0];
    let last = Number.NaN;
    let counted = byFrequency(parameters, 0, 0);
    for (const { key, weight } of histories) {
      const [frequency, recency, T] = key as readonly [number, number, number];
      const chances = frequency + firstChances;
      if (frequency !== last) counted = byFrequency(parameters, frequency, chances);
      last = frequency;
      const shape = r + frequency;
      const silence = Math.log1p((T - recency) / (alpha + recency));
      const odds = chances === 0 ? Number.NEGATIVE_INFINITY : Math.log(a / (b + chances - 1)) + shape * silence;
      const gone = 1 / (1 + Math.exp(-odds));
      const elapsed = Math.log1p(T / alpha);
      value += weight * (counted.value - frequency * Math.log(alpha) - shape * elapsed + softplus(odds));
      const slopes = [
        counted.r - elapsed + gone * silence,
        (-frequency + (shape * T) / (alpha + T)) / alpha -
          (gone * shape * (T - recency)) / ((alpha + T) * (alpha + recency)),
        counted.a + gone / a,
        counted.b - (chances === 0 ? 0 : gone / (b + chances - 1)),
      ];
      slopes.forEach((slope, index) => {
        gradient[index] = (gradient[index] as number) + weight * slope;
      });
    }
    return { value, gradient };
  };
}

/** What depends on the frequency alone. */
function byFrequency(parameters: Vector, frequency: number, chances: number) {
  const [r, , a, b] = parameters as readonly [number, number, number, number];
  const both = digamma(a + b) - digamma(a + b + chances);
  return {
    value: logRise(r, frequency) + logBeta(a, b + chances) - logBeta(a, b),
    r: digamma(r + frequency) - digamma(r),
    a: both,
    b: both + digamma(b + chances) - digamma(b),
  };
}

/** BG/NBD or MBG/NBD, to be fitted. */
export function geometricDropout(firstChances: 0 | 1) {
  return {
    names: ['r', 'alpha', 'a', 'b'],
    likelihoodOf: (histories: readonly Group[]) => geometricDropoutLikelihood(histories, firstChances),
    lastIsTime: false,
    start: [0.8, 2.5],
  } as const;
}
