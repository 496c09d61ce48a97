import { insideUnit, prefault } from '../internal/reading/index.ts';
import { normalQuantile, studentQuantile } from '../internal/statistics/index.ts';

/**
 * A confidence interval: the values of a metric that are plausible given the data.
 *
 * The bounds are in the range of the metric and contain the estimate.
 */
export interface Interval {
  /** The metric of the data, in its own unit; never the shifted centre of a method. */
  readonly estimate: number;
  /** The lowest plausible value. */
  readonly lower: number;
  /** The highest plausible value. */
  readonly upper: number;
  /** Typical error of the estimate: a standard deviation, in the unit of the metric. */
  readonly standardError: number;
  /** Share of samples for which such intervals should contain the true value, above 0 and below 1. */
  readonly confidence: number;
  /** How the interval was computed, such as `'wilson'`. */
  readonly method: string;
  /** Number of respondents, customers or values behind the estimate. */
  readonly n: number;
}

/**
 * A comparison of two groups: the difference, and whether it could be due to chance.
 *
 * The bounds are in the range of the difference and contain it. Swapping the groups reverses all signs.
 */
export interface Comparison {
  /** The metric of the first group less that of the second, in its unit. */
  readonly difference: number;
  /** The lowest plausible difference. */
  readonly lower: number;
  /** The highest plausible difference. */
  readonly upper: number;
  /** Standard error of the difference, as used in the test. */
  readonly standardError: number;
  /** Test statistic: the difference in standard errors. */
  readonly statistic: number;
  /** The probability of a difference at least as large, in either direction, if there were none: from 0 to 1. */
  readonly pValue: number;
  /** Share of samples for which such intervals should contain the true difference, above 0 and below 1. */
  readonly confidence: number;
  /** How the interval and the test were computed, such as `'welch'`. */
  readonly method: string;
}

interface ResamplingOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** Number of resamples, from 100 to 1,000,000 (default 2000). */
  readonly resamples?: number;
  /** Seed of the random numbers, a whole number from 0 to 4294967295: the same seed gives the same interval. */
  readonly seed: number;
  /** How to take the bounds from the resamples (default `'bca'`). */
  readonly method?: 'bca' | 'percentile';
}

/** Options of `bootstrapInterval` for one sample. */
export interface BootstrapOptions<Value> extends ResamplingOptions {
  /** The data are the values of one sample (default). */
  readonly data?: 'values';
  /** The metric of a sample, a finite number. */
  readonly statistic: (sample: readonly Value[]) => number;
}

/** Options of `bootstrapInterval` for a sample from each of several strata. */
export interface StratifiedBootstrapOptions<Value> extends ResamplingOptions {
  /** The data are several samples, each of which is resampled separately. */
  readonly data: 'strata';
  /** The metric of the samples, in the order of the strata, a finite number. */
  readonly statistic: (samples: readonly (readonly Value[])[]) => number;
}

/** Holm's adjustment of the p-values of simultaneous tests. */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = [...pValues];
  const ascending = [...pValues.keys()].sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
  let highest = 0;
  for (const [rank, index] of ascending.entries()) {
    highest = Math.max(highest, Math.min(1, (pValues.length - rank) * (pValues[index] as number)));
    adjusted[index] = highest;
  }
  return adjusted;
}

export function confidence() {
  return prefault(insideUnit(), 0.95);
}

/** The probability beyond each end of an interval. */
export function tailOf(confidence: number): number {
  return (1 - confidence) / 2;
}

/** Half-width of an interval, in standard errors. */
export function normalReach(confidence: number): number {
  return 0 - normalQuantile(tailOf(confidence));
}

/** The same, for a standard error that is estimated with the given degrees of freedom. */
export function studentReach(confidence: number, degreesOfFreedom: number): number {
  return 0 - studentQuantile(tailOf(confidence), degreesOfFreedom);
}

/** The bounds of an interval: within the range of the metric, and extended to the estimate if they miss it. */
export function boundsAround(estimate: number, lower: number, upper: number, lowest: number, highest: number) {
  return {
    lower: Math.max(lowest, Math.min(lower, estimate)) + 0,
    upper: Math.min(highest, Math.max(upper, estimate)) + 0,
  };
}
