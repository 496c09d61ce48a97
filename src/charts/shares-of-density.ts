import { logBeta, logGamma } from '../internal/statistics/gamma.ts';

/** The share of the customers whose rate or probability lies from one value to another. */
export interface Share {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

const BARS = 40;

/** The axis reaches so many standard deviations to both sides of the mean. */
const REACH = 4;

/** Steps of a bar’s integral, an even number. */
const STEPS = 32;

/** The shares of a gamma distribution, for which all values are above 0. */
export function gammaShares(shape: number, rate: number): readonly Share[] {
  const constant = shape * Math.log(rate) - logGamma(shape);
  const deviation = Math.sqrt(shape) / rate;
  return sharesOf(shape / rate, deviation, Number.POSITIVE_INFINITY, (from, to) =>
    powerIntegral(from, to, shape, (value) => constant - rate * value),
  );
}

/** The shares of a beta distribution, whose values lie from 0 to 1. */
export function betaShares(a: number, b: number): readonly Share[] {
  const constant = -logBeta(a, b);
  const mean = a / (a + b);
  const deviation = Math.sqrt((mean * (b / (a + b))) / (a + b + 1));
  return sharesOf(mean, deviation, 1, (from, to) =>
    from + to < 1
      ? powerIntegral(from, to, a, (value) => constant + (b - 1) * Math.log1p(-value))
      : powerIntegral(1 - to, 1 - from, b, (value) => constant + (a - 1) * Math.log1p(-value)),
  );
}

function sharesOf(
  mean: number,
  deviation: number,
  highest: number,
  shareOf: (from: number, to: number) => number,
): readonly Share[] {
  const [start, end] = [Math.max(0, mean - REACH * deviation), Math.min(highest, mean + REACH * deviation)];
  const place = (index: number) => start + ((end - start) * index) / BARS;
  return Array.from({ length: BARS }, (_, index) => {
    const [from, to] = [place(index), index === BARS - 1 ? end : place(index + 1)];
    return { from, to, share: Math.min(shareOf(from, to), 1) };
  });
}

/** `∫ x^(a − 1) e^rest(x) dx` by Simpson’s rule, along x^a where the integrand has a pole at 0. */
function powerIntegral(from: number, to: number, a: number, rest: (value: number) => number): number {
  const power = Math.min(a, 1);
  const [start, end] = [from ** power, to ** power];
  const at = (step: number) => {
    const value = (start + ((end - start) * step) / STEPS) ** (1 / power);
    return Math.exp(rest(value) + (a > 1 ? (a - 1) * Math.log(value) : 0)) / power;
  };
  let sum = at(0) + at(STEPS);
  for (let step = 1; step < STEPS; step += 1) sum += (step % 2 === 0 ? 2 : 4) * at(step);
  return (sum * (end - start)) / (3 * STEPS);
}
