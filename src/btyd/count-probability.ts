import { betaTail } from '../internal/statistics/beta.ts';
import { logBeta } from '../internal/statistics/gamma.ts';
import type {
  DiscreteDropoutParameters,
  ExponentialDropoutParameters,
  GeometricDropoutParameters,
} from './purchase-model.ts';
import { discountedIntegral } from './times-to-come.ts';

/** The probability that a customer who never leaves buys so often, with a rate from a gamma distribution. */
function countOfLoyal(shape: number, rate: number, count: number, duration: number): number {
  const ratio = duration / rate;
  const bought = count === 0 ? 0 : count * (Math.log(ratio) - Math.log1p(ratio));
  return Math.exp(bought - shape * Math.log1p(ratio) - logBeta(shape, count + 1)) / (shape + count);
}

/** The probability of so many repeat purchases of a new customer of BG/NBD, or of MBG/NBD with one chance more to leave. */
export function geometricCount(
  { r, alpha, a, b }: GeometricDropoutParameters,
  count: number,
  duration: number,
  firstChances: 0 | 1,
): number {
  const chances = count + firstChances;
  const stays = Math.exp(logBeta(a, b + chances) - logBeta(a, b));
  const stayed = stays * countOfLoyal(r, alpha, count, duration);
  if (chances === 0) return stayed;
  const leaves = Math.exp(logBeta(a + 1, b + chances - 1) - logBeta(a, b));
  return stayed + leaves * (count === 0 ? 1 : betaTail(duration / (alpha + duration), count, r, 'lower'));
}

/** The same of Pareto/NBD. */
export function exponentialCount(
  { r, alpha, s, beta }: ExponentialDropoutParameters,
  count: number,
  duration: number,
): number {
  const stayed = Math.exp(-s * Math.log1p(duration / beta)) * countOfLoyal(r, alpha, count, duration);
  const left = (time: number) =>
    (s / beta) * Math.exp(-(s + 1) * Math.log1p(time / beta)) * countOfLoyal(r, alpha, count, time);
  return Math.min(1, stayed + discountedIntegral(left, Math.min(alpha, beta / (1 + s)), 0, duration));
}

/** The probability of purchases at so many of the opportunities of a new customer of BG/BB. */
export function discreteCount(
  { alpha, beta, gamma, delta }: DiscreteDropoutParameters,
  count: number,
  opportunities: number,
): number {
  if (count > opportunities) return 0;
  let part = Math.exp(
    logBeta(alpha + count, beta) - logBeta(alpha, beta) + logBeta(gamma + 1, delta + count) - logBeta(gamma, delta),
  );
  let probability = 0;
  for (let opportunity = count; opportunity < opportunities; opportunity += 1) {
    probability += part;
    const misses = opportunity + 1 - count;
    part *= ((opportunity + 1) / misses) * ((beta + misses - 1) / (alpha + beta + opportunity));
    part *= (delta + opportunity) / (gamma + delta + opportunity + 1);
  }
  return probability + (part * (gamma + delta + opportunities)) / gamma;
}
