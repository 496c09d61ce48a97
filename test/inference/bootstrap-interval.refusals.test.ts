import { bootstrapInterval } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { expectInterval } from './intervals.ts';

const values = [3, 1, 4, 1, 5];
const mean = (sample: readonly number[]) => sample.reduce((sum, value) => sum + value, 0) / sample.length;
const valid = { values, statistic: mean, seed: 1 };

const FINITE = 'options.statistic: must be a function that gives a finite number for every sample, got';

describe('bootstrapInterval', () => {
  it.each<[what: string, input: unknown, message: string]>([
    ['no sample', { statistic: mean, seed: 1 }, 'values: must be an iterable such as an array, got undefined'],
    ['a single value', { ...valid, values: 5 }, 'values: must be an iterable such as an array, got 5'],
    ['an empty sample', { ...valid, values: [] }, 'values: must hold at least one value, got none'],
    ['no strata', { statistic: mean, strata: [], seed: 1 }, 'strata: must hold at least one sample, got none'],
    [
      'a stratum that is no sample',
      { statistic: mean, strata: [[1], 5], seed: 1 },
      'strata.1: must be an iterable such as an array, got 5',
    ],
    [
      'strata that open to nothing',
      { statistic: mean, strata: { [Symbol.iterator]: () => undefined }, seed: 1 },
      'strata: must be an iterable such as an array, got one that breaks the iterator protocol',
    ],
    [
      'an empty stratum',
      { statistic: mean, strata: [[1], []], seed: 1 },
      'strata.1: must hold at least one value, got none',
    ],
    [
      'a stratum of which a value cannot be read',
      {
        statistic: mean,
        seed: 1,
        strata: [
          Object.defineProperty([1, 2], 1, {
            get() {
              throw new Error('a getter');
            },
          }),
        ],
      },
      'strata.0.1: must be a value that can be read, got one that throws',
    ],
    [
      'no statistic',
      { values, seed: 1 },
      'options.statistic: must be a function that gives the metric of a sample, got undefined',
    ],
    ['a metric that is NaN', { ...valid, statistic: () => Number.NaN }, `${FINITE} NaN`],
    ['a metric that is a text', { ...valid, statistic: () => '5' }, `${FINITE} "5"`],
    [
      'a metric that only the resamples lack',
      { ...valid, values: [0, 1], statistic: ([a = 0, b = 0]) => 1 / (a + b) },
      `${FINITE} Infinity`,
    ],
    ['no seed', { values, statistic: mean }, 'options.seed: must be a whole number from 0 to 4294967295, got undefined'],
    ['a negative seed', { ...valid, seed: -1 }, 'options.seed: must be a whole number from 0 to 4294967295, got -1'],
    [
      'a seed of 33 bits',
      { ...valid, seed: 2 ** 32 },
      'options.seed: must be a whole number from 0 to 4294967295, got 4294967296',
    ],
    ['too few resamples', { ...valid, resamples: 99 }, 'options.resamples: must be a whole number from 100 to 1000000, got 99'],
    ['too many', { ...valid, resamples: 1e7 }, 'options.resamples: must be a whole number from 100 to 1000000, got 10000000'],
    ['another method', { ...valid, method: 'normal' }, 'options.method: must be one of "bca", "percentile", got "normal"'],
  ] satisfies [string, object, string][])('refuses %s', (_, input, message) => {
    expect(refusal(() => bootstrapInterval(...split(input, 'values|strata')))).toBe(message);
  });

  const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const sample = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), {
    minLength: 1,
    maxLength: 9,
  });
  const methods = fc.constantFrom('bca' as const, 'percentile' as const);

  it('contains the metric, and is the same for the same seed', () => {
    fc.assert(
      fc.property(sample, seed, methods, (values, seed, method) => {
        const input = { values, statistic: mean, seed, method, resamples: 100 };
        const interval = bootstrapInterval(...split(input, 'values|strata'));
        expectInterval(interval, -Number.MAX_VALUE, Number.MAX_VALUE);
        expect(bootstrapInterval(...split(input, 'values|strata'))).toStrictEqual(interval);
      }),
    );
  });

  it('of one stratum is that of the sample, and of many stays inside what each of them can be', () => {
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 3 }), seed, methods, (strata, seed, method) => {
        const options = { seed, method, resamples: 100 };
        const [values = []] = strata;
        const alone = bootstrapInterval([values], { statistic: ([sample = []]) => mean(sample), ...options });
        expect(alone).toStrictEqual(bootstrapInterval(values, { statistic: mean, ...options }));
        const highest = bootstrapInterval(strata, { statistic: (samples) => Math.max(...samples.flat()), ...options });
        expect(highest.lower).toBeGreaterThanOrEqual(Math.max(...strata.map((stratum) => Math.min(...stratum))));
        expect(highest.upper).toBe(Math.max(...strata.flat()));
      }),
    );
  });
});
