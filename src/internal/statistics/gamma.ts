import { gammainc, gammaln } from './stdlib.js';

export { digamma, gammaln as logGamma } from './stdlib.js';

/** From here on Stirling's series has all digits. */
const LARGE = 12;

const HALF_LOG_TWO_PI = 0.9189385332046727;

/** The probability that a chi-square variable is above `x`. */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  return gammainc(x / 2, degreesOfFreedom / 2, true, true);
}

/** The logarithm of Γ(x + n) / Γ(x), where n is at least 0: a difference of two logarithms would lose the digits of a large x. */
export function logRise(x: number, n: number): number {
  if (x < LARGE) return gammaln(x + n) - gammaln(x);
  return (x - 0.5) * Math.log1p(n / x) + n * (Math.log(x + n) - 1) + stirling(x + n) - stirling(x);
}

/** The logarithm of the beta function of two numbers above 0. */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (small < LARGE) return gammaln(small) - logRise(large, small);
  const sum = small + large;
  const logarithms = (small - 0.5) * Math.log(small / sum) - large * Math.log1p(small / large) - Math.log(large) / 2;
  return HALF_LOG_TWO_PI + logarithms + stirling(small) + stirling(large) - stirling(sum);
}

/** What Stirling's formula lacks. */
function stirling(x: number): number {
  const square = x * x;
  return (
    (1 / 12 -
      (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) / square) /
    x
  );
}
