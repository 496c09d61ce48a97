import { insideUnit, prefault } from '../internal/reading/index.ts';
import { normalQuantile, studentQuantile } from '../internal/statistics/index.ts';

/**
 * A confidence interval: the values of a metric that the data leave plausible.
 *
 * The bounds lie in the range of the metric and contain the estimate.
 */
export interface Interval {
  /** The metric of the data, in its own unit; never the centre that a method shifts. */
  readonly estimate: number;
  /** The lowest plausible value. */
  readonly lower: number;
  /** The highest plausible value. */
  readonly upper: number;
  /** How far estimates of such data typically lie from the truth: a standard deviation, in the unit of the metric. */
  readonly standardError: number;
  /** In which share of samples such intervals are to contain the truth, above 0 and below 1. */
  readonly confidence: number;
  /** How the interval was made, such as `'wilson'`. */
  readonly method: string;
  /** Respondents, customers or values that the estimate rests on. */
  readonly n: number;
}

/**
 * A comparison of two groups: how much they differ, and whether chance alone could make such a difference.
 *
 * The bounds lie in the range of the difference and contain it. With the groups swapped every sign is the opposite.
 */
export interface Comparison {
  /** The metric of the first group less that of the second, in its unit. */
  readonly difference: number;
  /** The lowest plausible difference. */
  readonly lower: number;
  /** The highest plausible difference. */
  readonly upper: number;
  /** The standard error of the difference, as the test takes it. */
  readonly standardError: number;
  /** The statistic of the test: in how many standard errors the difference lies from 0. */
  readonly statistic: number;
  /** How often chance would make a difference at least as large, either way, if there were none: from 0 to 1. */
  readonly pValue: number;
  /** In which share of samples such intervals are to contain the truth, above 0 and below 1. */
  readonly confidence: number;
  /** How the interval and the test were made, such as `'welch'`. */
  readonly method: string;
}

interface ResamplingOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** How many resamples are drawn, from 100 to 1,000,000 (default 2000). */
  readonly resamples?: number;
  /** Where the random numbers start, a whole number from 0 to 4294967295: one seed gives one interval. */
  readonly seed: number;
  /** How the bounds are taken from the resamples (default `'bca'`). */
  readonly method?: 'bca' | 'percentile';
}

/** What is chosen about the `bootstrapInterval` of one sample. */
export interface BootstrapOptions<Value> extends ResamplingOptions {
  /** That the data are the values of one sample (default). */
  readonly data?: 'values';
  /** Gives the metric of a sample, as a finite number. */
  readonly statistic: (sample: readonly Value[]) => number;
}

/** What is chosen about the `bootstrapInterval` of a sample from each of several strata. */
export interface StratifiedBootstrapOptions<Value> extends ResamplingOptions {
  /** That the data are several samples, each of which is resampled by itself. */
  readonly data: 'strata';
  /** Gives the metric of the samples, which come in the order of the strata, as a finite number. */
  readonly statistic: (samples: readonly (readonly Value[])[]) => number;
}

/** P values of tests made together, adjusted by Holm's method. */
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

/** The schema of `confidence`. */
export function confidence() {
  return prefault(insideUnit(), 0.95);
}

/** The probability beyond each end of an interval. */
export function tailOf(confidence: number): number {
  return (1 - confidence) / 2;
}

/** How many standard errors an interval reaches to each side. */
export function normalReach(confidence: number): number {
  return 0 - normalQuantile(tailOf(confidence));
}

/** The same for a standard error that is estimated from as many values as the degrees of freedom and one. */
export function studentReach(confidence: number, degreesOfFreedom: number): number {
  return 0 - studentQuantile(tailOf(confidence), degreesOfFreedom);
}

/** The bounds of an interval: inside the range of the metric, and widened to the estimate where they miss it. */
export function boundsAround(estimate: number, lower: number, upper: number, lowest: number, highest: number) {
  return {
    lower: Math.max(lowest, Math.min(lower, estimate)) + 0,
    upper: Math.min(highest, Math.max(upper, estimate)) + 0,
  };
}
