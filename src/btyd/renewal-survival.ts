import { digamma, logRise } from '../internal/statistics/gamma.ts';
import type { Likelihood } from './fit.ts';
import type { Renewals } from './renewal-cohorts.ts';
import type { BetaDiscreteWeibullParameters } from './renewal-model.ts';

/** Beyond the exponential of it a power need not fit into numbers. */
const LARGE_EXPONENT = 600;

/** The logarithm of the probability that a customer renews at least so often: of B(γ, δ + nᶜ) / B(γ, δ). */
export function logSurvival({ gamma, delta, c }: BetaDiscreteWeibullParameters, renewals: number): number {
  const exponent = c * Math.log(renewals);
  const rise = exponent > LARGE_EXPONENT ? gamma * exponent : logRise(delta + renewals ** c, gamma);
  return logRise(delta, gamma) - rise;
}

/** The likelihood of renewals of customers; the parameters are γ, δ and c, which is 1 where it is left out. */
export function renewalLikelihood({ left, remained }: Renewals): Likelihood {
  return (parameters) => {
    const [gamma, delta, c = 1] = parameters as readonly [number, number, number?];
    let value = 0;
    const gradient = [0, 0, 0];
    let before = survivalAt({ gamma, delta, c }, 0);
    const add = (weight: number, logarithm: number, slopes: readonly number[]) => {
      if (weight === 0) return;
      value += weight * logarithm;
      slopes.forEach((slope, index) => {
        gradient[index] = (gradient[index] as number) + weight * slope;
      });
    };
    for (let renewals = 0; renewals < remained.length; renewals += 1) {
      const after = survivalAt({ gamma, delta, c }, renewals);
      const fall = after.logarithm - before.logarithm;
      const odds = 1 / Math.expm1(-fall);
      const leaves = after.slopes.map((slope, index) => {
        const slopeBefore = before.slopes[index] as number;
        return slopeBefore + odds * (slopeBefore - slope);
      });
      if (renewals > 0) add(left[renewals - 1] as number, before.logarithm + Math.log(-Math.expm1(fall)), leaves);
      add(remained[renewals] as number, after.logarithm, after.slopes);
      before = after;
    }
    return { value, gradient: gradient.slice(0, parameters.length) };
  };
}

function survivalAt({ gamma, delta, c }: BetaDiscreteWeibullParameters, renewals: number) {
  const age = renewals ** c;
  const ofBoth = digamma(gamma + delta + age);
  const ofDelta = digamma(delta + age);
  const stretch = renewals > 0 ? age * Math.log(renewals) : 0;
  return {
    logarithm: logSurvival({ gamma, delta, c }, renewals),
    slopes: [
      digamma(gamma + delta) - ofBoth,
      ofDelta - ofBoth - digamma(delta) + digamma(gamma + delta),
      stretch * (ofDelta - ofBoth),
    ],
  };
}
