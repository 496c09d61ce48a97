import * as z from 'zod/mini';
import { elements } from '../internal/reading/elements.ts';
import { callback, oneOf, wholeBetween } from '../internal/reading/fields.ts';
import { parameters, parseOptions } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';
import * as bootstrap from './bootstrap.ts';
import type { BootstrapOptions, StratifiedBootstrapOptions } from './bootstrap-input.ts';
import { boundsAround } from './bounds.ts';
import { confidence } from './confidence.ts';
import type { Interval } from './interval.ts';

const FINITE = 'a function that gives a finite number for every sample';

export const bootstrapOptionsSchema = parameters({
  data: z.prefault(oneOf('values', 'strata'), 'values'),
  statistic: callback<(sample: readonly unknown[]) => unknown>('a function that gives the metric of a sample'),
  confidence: confidence(),
  resamples: z.prefault(wholeBetween(100, 1_000_000), 2000),
  seed: wholeBetween(0, 2 ** 32 - 1),
  method: z.prefault(oneOf('bca', 'percentile'), 'bca'),
});

/**
 * Bootstrap confidence interval of any metric of a sample: LTV/CAC, a median, a share of revenue.
 *
 * - Formula: the metric of many resamples, each drawn from the sample with replacement and as large; the bounds are the
 *   values that leave `(1 − confidence) / 2` of the resamples out at each end, by `'bca'` moved for bias and acceleration
 * - Unit: that of the metric
 * - Convention: `'bca'` (bias-corrected and accelerated) by default, which also takes the metric without each value in turn,
 *   or of a large sample without each of 500 parts of it; `'percentile'` does not. With `strata` each is resampled by itself.
 *   The random numbers are xoroshiro128+ from the seed, so that every runtime gives the same interval; the standard error is
 *   the standard deviation of the resamples. Samples of fewer than 20 or so make these intervals too narrow
 * - Does not merge: the metric of a resample needs all values
 * - Source: Efron, “Better bootstrap confidence intervals”, JASA 82 (1987); for strata, Davison & Hinkley, “Bootstrap Methods
 *   and their Application”, sections 3.2 and 5.3
 *
 * @returns The interval, without width where all resamples have the same metric.
 * @throws {@link MetricsInputError} when a sample is empty, an option is out of range, or the metric of the sample or of a
 *   resample is no finite number; what `statistic` itself throws passes through.
 * @example
 * const customers = [31, 12, 55, 8, 20, 47, 5, 16, 90, 24, 13, 38].map((margin, index) => ({ margin, cost: 6 + (index % 5) }));
 * const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
 * const ltvToCac = (sample: typeof customers) =>
 *   total(sample.map(({ margin }) => margin)) / total(sample.map(({ cost }) => cost));
 * const { estimate, lower, upper } = bootstrapInterval(customers, { statistic: ltvToCac, seed: 2024 });
 * [estimate, lower, upper].map((value) => value.toFixed(2)); // => ['3.86', '2.46', '6.03']
 */
export function bootstrapInterval<Value>(values: Iterable<Value>, options: BootstrapOptions<Value>): Interval;
/** Bootstrap confidence interval of a metric of several samples, each of which is resampled by itself. */
export function bootstrapInterval<Value>(
  strata: Iterable<Iterable<Value>>,
  options: StratifiedBootstrapOptions<Value>,
): Interval;
export function bootstrapInterval<Value>(
  values: Iterable<Value> | Iterable<Iterable<Value>>,
  options: BootstrapOptions<Value> | StratifiedBootstrapOptions<Value>,
): Interval {
  const { data, statistic, confidence, resamples, seed, method } = parseOptions(bootstrapOptionsSchema, options);
  const samples = data === 'values' ? [readSample(values, ['values'])] : readSamples(values);
  const metric = (drawn: readonly (readonly unknown[])[]) => {
    const value = statistic(data === 'values' ? (drawn[0] as readonly unknown[]) : drawn);
    return Number.isFinite(value) ? (value as number) + 0 : refuse(['options', 'statistic'], mustBe(FINITE, value));
  };
  const estimate = metric(samples.map((sample) => [...sample]));
  const replicates = bootstrap.replicatesOf(samples, metric, resamples, seed);
  const [below, above] =
    method === 'percentile'
      ? bootstrap.percentileLevels(confidence)
      : bootstrap.bcaLevels(replicates, estimate, bootstrap.accelerationOf(samples, metric), confidence);
  const [lower, upper] = [bootstrap.valueAt(replicates, below), bootstrap.valueAt(replicates, above)];
  return {
    estimate,
    ...boundsAround(estimate, lower, upper, -Number.MAX_VALUE, Number.MAX_VALUE),
    standardError: bootstrap.standardDeviation(replicates),
    confidence,
    method,
    n: samples.reduce((count, sample) => count + sample.length, 0),
  };
}

function readSamples(strata: unknown): readonly (readonly unknown[])[] {
  const samples: (readonly unknown[])[] = [];
  for (const stratum of elements(strata, 'strata')) samples.push(readSample(stratum, ['strata', samples.length]));
  return samples.length > 0 ? samples : refuse(['strata'], 'must hold at least one sample, got none');
}

function readSample(values: unknown, path: readonly PropertyKey[]): readonly unknown[] {
  const sample = [...elements(values, ...path)];
  return sample.length > 0 ? sample : refuse(path, 'must hold at least one value, got none');
}
