import {
  callback,
  elements,
  mustBe,
  oneOf,
  parameters,
  parseOptions,
  prefault,
  refuse,
  wholeBetween,
} from '../internal/reading/index.ts';
import { normalQuantile, normalTail, wholeNumbers } from '../internal/statistics/index.ts';
import {
  type BootstrapOptions,
  boundsAround,
  confidence,
  type Interval,
  type StratifiedBootstrapOptions,
  tailOf,
} from './interval.ts';

type Strata = readonly (readonly unknown[])[];

type Statistic = (strata: Strata) => number;

type Levels = readonly [lower: number, upper: number];

/** Leaving out more groups would make the acceleration hardly more precise. */
const MOST_GROUPS = 500;

const FINITE = 'a function that gives a finite number for every sample';

export const bootstrapOptionsSchema = parameters({
  data: prefault(oneOf('values', 'strata'), 'values'),
  statistic: callback<(sample: readonly unknown[]) => unknown>('a function that gives the metric of a sample'),
  confidence: confidence(),
  resamples: prefault(wholeBetween(100, 1_000_000), 2000),
  seed: wholeBetween(0, 2 ** 32 - 1),
  method: prefault(oneOf('bca', 'percentile'), 'bca'),
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
  const replicates = replicatesOf(samples, metric, resamples, seed);
  const [below, above] =
    method === 'percentile'
      ? percentileLevels(confidence)
      : bcaLevels(replicates, estimate, accelerationOf(samples, metric), confidence);
  const [lower, upper] = [valueAt(replicates, below), valueAt(replicates, above)];
  return {
    estimate,
    ...boundsAround(estimate, lower, upper, -Number.MAX_VALUE, Number.MAX_VALUE),
    standardError: standardDeviation(replicates),
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

/** The statistic of many resamples, sorted: each draws from every stratum as many values as that has, with replacement. */
function replicatesOf(strata: Strata, statistic: Statistic, resamples: number, seed: number): Float64Array {
  const place = wholeNumbers(seed);
  const draw = (values: readonly unknown[]) => values.map(() => values[place(values.length)]);
  return new Float64Array(resamples).map(() => statistic(strata.map(draw))).sort();
}

/** Which share of the replicates lies below each bound, when they are taken as they are. */
export function percentileLevels(confidence: number): Levels {
  return [tailOf(confidence), 1 - tailOf(confidence)];
}

/** The same, moved for the bias of the replicates, and for a spread that changes with the statistic. */
function bcaLevels(replicates: Float64Array, estimate: number, acceleration: number, confidence: number): Levels {
  const below = replicates.reduce((count, value) => count + (Math.sign(estimate - value) + 1) / 2, 0);
  const share = Math.min(Math.max(below, 0.5), replicates.length - 0.5) / replicates.length;
  const bias = normalQuantile(share);
  const level = (z: number) => {
    const stretch = 1 - acceleration * (bias + z);
    return stretch > 0 ? normalTail(-bias - (bias + z) / stretch) : Number(acceleration > 0);
  };
  const z = normalQuantile(tailOf(confidence));
  return [rounded(level(z)), rounded(level(-z))];
}

/** To nine places, so that all runtimes take the same bounds: their exponentials differ in the last digit. */
function rounded(level: number): number {
  return Math.round(level * 1e9) / 1e9;
}

/**
 * How fast the spread changes with the statistic: a sixth of the skewness of what the values contribute to it. Each is left
 * out in turn, or of a large stratum each of so many groups, whose contributions are sums of those of their values.
 */
function accelerationOf(strata: Strata, statistic: Statistic): number {
  const without = (stratum: number, group: number, groups: number) =>
    strata.map((values, index) => values.filter((_, place) => index !== stratum || place % groups !== group));
  const leftOut = strata.map(({ length }, stratum) => {
    const groups = length === 1 ? 0 : Math.min(length, MOST_GROUPS);
    return Array.from({ length: groups }, (_, group) => statistic(without(stratum, group, groups)));
  });
  const scale = largest(leftOut.flat());
  const influences = leftOut.flatMap((statistics) => {
    const { length } = statistics;
    const mean = statistics.reduce((sum, value) => sum + value / scale, 0) / length;
    return statistics.map((value) => (1 - 1 / length) * (mean - value / scale));
  });
  const spread = largest(influences);
  const powers = (exponent: number) => influences.reduce((sum, part) => sum + (part / spread) ** exponent, 0);
  const squares = powers(2);
  return squares === 0 ? 0 : powers(3) / (6 * squares ** 1.5);
}

/** The value at a level of sorted ones, between two of them where it falls there. */
export function valueAt(sorted: Float64Array, level: number): number {
  const place = Math.min(Math.max(level * (sorted.length + 1) - 1, 0), sorted.length - 1);
  const before = Math.floor(place);
  const [low, high] = [sorted[before] as number, sorted[Math.ceil(place)] as number];
  const weight = place - before;
  return low === high ? low : (1 - weight) * low + weight * high;
}

/** The standard deviation, with values brought below 1 first, as their squares could fit no number. */
function standardDeviation(values: Float64Array): number {
  const scale = largest(values);
  const mean = values.reduce((sum, value) => sum + value / scale, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value / scale - mean) ** 2, 0);
  return scale * Math.sqrt(squares / (values.length - 1));
}

/** The largest size among numbers, above 0 so that it can be divided by. */
function largest(values: Iterable<number>): number {
  let most = Number.MIN_VALUE;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}
