import { logBeta } from './gamma.ts';
import { integral } from './integral.ts';
import { zeroBetween } from './minimize.ts';
import { normalQuantile } from './normal.ts';
import { kernelBetainc } from './stdlib.js';

type Tail = 'lower' | 'upper';

/** From here on a beta variable is so close to its mean that its expansion is more precise than its integral. */
const LARGE_SHAPE = 1e6;

/** The value that a Student variable is below with probability `p`, from above 0 to a half. */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  const share = betaQuantile(2 * p, 0.5, degreesOfFreedom / 2, 'upper');
  const rest = share < 0.5 ? 1 - share : betaQuantile(2 * p, degreesOfFreedom / 2, 0.5, 'lower');
  return 0 - Math.sqrt((degreesOfFreedom * share) / rest);
}

/** The probability that a Student variable is at least as far from 0 as `t`. */
export function studentTwoSided(t: number, degreesOfFreedom: number): number {
  const ratio = t ** 2 / degreesOfFreedom;
  const isNearZero = Math.abs(t) < 1 && ratio < 0.01;
  if (isNearZero) return 1 - betaTail(ratio / (1 + ratio), 0.5, degreesOfFreedom / 2, 'lower');
  return betaTail(1 / (1 + ratio), degreesOfFreedom / 2, 0.5, 'lower');
}

/**
 * The mean of a function of a beta variable p, which is nowhere negative; it is given p and 1 − p, of which either can be too
 * close to 0 for the other to tell.
 */
export function betaMean(of: (p: number, rest: number) => number, a: number, b: number): number {
  const normalizer = logBeta(a, b);
  const integrand = (logit: number) => {
    const rest = 1 / (1 + Math.exp(logit));
    const p = 1 / (1 + Math.exp(-logit));
    const density = Math.exp(-a * softplus(-logit) - b * softplus(logit) - normalizer);
    return density === 0 ? 0 : density * of(p, rest);
  };
  return integral(integrand, Math.log(a / b), Math.min(1, Math.sqrt(1 / a + 1 / b)));
}

/** log(1 + eˣ) without overflow. */
export function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

/** The probability that a beta variable is below `share`, or above it. */
export function betaTail(share: number, a: number, b: number, tail: Tail): number {
  const [probability] = kernelBetainc(share, a, b, true, tail === 'upper');
  return probability as number;
}

/** The value that a beta variable is below with probability `p`, or above it. */
export function betaQuantile(p: number, a: number, b: number, tail: Tail): number {
  if (p >= 1) return tail === 'lower' ? 1 : 0;
  const isNarrow = a >= LARGE_SHAPE && b >= LARGE_SHAPE;
  const logit = isNarrow ? logitByExpansion(p, a, b, tail) : logitByIntegral(p, a, b, tail);
  return 1 / (1 + Math.exp(-logit));
}

/** Where the logarithm of a tail by `p` is 0, searched from the mean on in strides that double. */
function logitByIntegral(p: number, a: number, b: number, tail: Tail): number {
  const excess = (logit: number) =>
    Math.log(Math.max(betaTail(1 / (1 + Math.exp(-logit)), a, b, tail), Number.MIN_VALUE) / p);
  const start = Math.log(a / b);
  const isTooMuch = excess(start) > 0;
  let stride = Math.sqrt(1 / a + 1 / b) * (isTooMuch === (tail === 'lower') ? -1 : 1);
  let [last, next] = [start, start + stride];
  while (excess(next) > 0 === isTooMuch) {
    stride *= 2;
    [last, next] = [next, next + stride];
  }
  return zeroBetween(excess, last, next, 1e-14);
}

/** The expansion of Cornish and Fisher, with the cumulants of the logit: those of the logarithms of two gamma variables. */
function logitByExpansion(p: number, a: number, b: number, tail: Tail): number {
  const mean = Math.log(a / b) - (1 / a - 1 / b) / 2;
  const variance = 1 / a + 1 / b + (1 / a ** 2 + 1 / b ** 2) / 2;
  const skewness = (1 / b ** 2 - 1 / a ** 2) / variance ** 1.5;
  const kurtosis = (2 / a ** 3 + 2 / b ** 3) / variance ** 2;
  const z = tail === 'lower' ? normalQuantile(p) : -normalQuantile(p);
  const straightened =
    z +
    (skewness * (z ** 2 - 1)) / 6 +
    (kurtosis * (z ** 3 - 3 * z)) / 24 -
    (skewness ** 2 * (2 * z ** 3 - 5 * z)) / 36;
  return mean + Math.sqrt(variance) * straightened;
}
