import { betaQuantile } from '../internal/statistics/beta.ts';
import { normalReach, tailOf } from './confidence.ts';

/** Bounds as the method gives them, which may lie outside 0 to 1. */
type Bounds = readonly [lower: number, upper: number];

/** The standard error of a share, as the trials estimate it. */
export function errorOfShare(successes: number, trials: number): number {
  return Math.sqrt(((successes / trials) * ((trials - successes) / trials)) / trials);
}

/** The shares that the score test does not refuse. The lower bound is a quotient, as a difference would cancel. */
export function wilson(successes: number, trials: number, confidence: number): Bounds {
  const reach = normalReach(confidence);
  const spread = reach * Math.sqrt((successes / trials) * (trials - successes) + reach ** 2 / 4);
  const highest = successes + reach ** 2 / 2 + spread;
  const lower = successes === 0 ? 0 : (successes / trials) * (successes / highest);
  return [lower, highest / (trials + reach ** 2)];
}

/** Wald's interval after as many further trials as the square of its reach, half of them successes. */
export function agrestiCoull(successes: number, trials: number, confidence: number): Bounds {
  const reach = normalReach(confidence);
  const all = trials + reach ** 2;
  const share = (successes + reach ** 2 / 2) / all;
  const spread = reach * Math.sqrt((share * (1 - share)) / all);
  return [share - spread, share + spread];
}

/** The middle of what Bayes' rule makes of Jeffreys' prior; where all trials were alike it misses their end. */
export function jeffreys(successes: number, trials: number, confidence: number): Bounds {
  const [a, b] = [successes + 0.5, trials - successes + 0.5];
  return [betaQuantile(tailOf(confidence), a, b, 'lower'), betaQuantile(tailOf(confidence), a, b, 'upper')];
}

/** The shares that neither exact binomial test of one side refuses. */
export function clopperPearson(successes: number, trials: number, confidence: number): Bounds {
  const failures = trials - successes;
  const tail = tailOf(confidence);
  return [
    successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1, 'lower'),
    failures === 0 ? 1 : betaQuantile(tail, successes + 1, failures, 'upper'),
  ];
}
