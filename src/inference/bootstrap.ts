import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalQuantile, normalTail } from '../internal/statistics/normal.ts';
import { tailOf } from './confidence.ts';

type Strata = readonly (readonly unknown[])[];
type Statistic = (strata: Strata) => number;
type Levels = readonly [lower: number, upper: number];

/** Leaving out more groups would make the acceleration hardly more precise. */
const MOST_GROUPS = 500;

/** The statistic of many resamples, sorted: each draws from every stratum as many values as that has, with replacement. */
export function replicatesOf(strata: Strata, statistic: Statistic, resamples: number, seed: number): Float64Array {
  const random = xoroshiro128plus(seed);
  const draw = (values: readonly unknown[]) => values.map(() => values[uniformInt(random, 0, values.length - 1)]);
  return new Float64Array(resamples).map(() => statistic(strata.map(draw))).sort();
}

/** Which share of the replicates lies below each bound, when they are taken as they are. */
export function percentileLevels(confidence: number): Levels {
  return [tailOf(confidence), 1 - tailOf(confidence)];
}

/** The same, moved for the bias of the replicates, and for a spread that changes with the statistic. */
export function bcaLevels(
  replicates: Float64Array,
  estimate: number,
  acceleration: number,
  confidence: number,
): Levels {
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
export function accelerationOf(strata: Strata, statistic: Statistic): number {
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
export function standardDeviation(values: Float64Array): number {
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
