import type { Spread } from './heterogeneity-bars.ts';
import { betaShares, gammaShares } from './shares-of-density.ts';
import { numberText, percentText } from './texts.ts';

interface SpreadInWords {
  readonly spread: Spread;
  /** Its mean, as a part of a sentence. */
  readonly words: string;
}

const LEAST = 1e-6;

export function gammaSpread(
  [shape, rate]: readonly [number, number],
  what: string,
  wordsOf: (mean: string) => string,
): SpreadInWords {
  const mean = shape / rate;
  const text = mean < LEAST ? 'under 0.000001' : numberText(Number(mean.toPrecision(3)), 8);
  return { spread: { what, shares: gammaShares(shape, rate), mean }, words: wordsOf(text) };
}

export function betaSpread(
  [a, b]: readonly [number, number],
  what: string,
  wordsOf: (mean: string) => string,
): SpreadInWords {
  const mean = a / (a + b);
  return { spread: { what, shares: betaShares(a, b), mean }, words: wordsOf(percentText(100 * mean)) };
}
