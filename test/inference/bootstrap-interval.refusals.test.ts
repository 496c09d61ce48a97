import { bootstrapInterval } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { expectInterval } from './intervals.ts';

const values = [3, 1, 4, 1, 5];
const mean = (sample: readonly number[]) => sample.reduce((sum, value) => sum + value, 0) / sample.length;
const valid = { statistic: mean, seed: 1 };
const strata = { ...valid, data: 'strata' };

const FINITE = 'options.statistic: must be a function that gives a finite number for every sample, got';

describe('bootstrapInterval', () => {
  it.each<[what: string, data: unknown, options: unknown, message: string]>([
    ['no sample', undefined, valid, 'values: must be an iterable such as an array, got undefined'],
    ['a single value', 5, valid, 'values: must be an iterable such as an array, got 5'],
    ['an empty sample', [], valid, 'values: must hold at least one value, got none'],
    ['no strata', [], strata, 'strata: must hold at least one sample, got none'],
    ['a stratum that is no sample', [[1], 5], strata, 'strata.1: must be an iterable such as an array, got 5'],
    [
      'strata that open to nothing',
      { [Symbol.iterator]: () => undefined },
      strata,
      'strata: must be an iterable such as an array, got one that breaks the iterator protocol',
    ],
    ['an empty stratum', [[1], []], strata, 'strata.1: must hold at least one value, got none'],
    [
      'a stratum of which a value cannot be read',
      [
        Object.defineProperty([1, 2], 1, {
          get() {
            throw new Error('a getter');
          },
        }),
      ],
      strata,
      'strata.0.1: must be a value that can be read, got one that throws',
    ],
    [
      'no statistic',
      values,
      { seed: 1 },
      'options.statistic: must be a function that gives the metric of a sample, got undefined',
    ],
    ['a metric that is NaN', values, { ...valid, statistic: () => Number.NaN }, `${FINITE} NaN`],
    ['a metric that is a text', values, { ...valid, statistic: () => '5' }, `${FINITE} "5"`],
    [
      'a metric that only the resamples lack',
      [0, 1],
      { ...valid, statistic: ([a = 0, b = 0]: number[]) => 1 / (a + b) },
      `${FINITE} Infinity`,
    ],
    [
      'no seed',
      values,
      { statistic: mean },
      'options.seed: must be a whole number from 0 to 4294967295, got undefined',
    ],
    [
      'a negative seed',
      values,
      { ...valid, seed: -1 },
      'options.seed: must be a whole number from 0 to 4294967295, got -1',
    ],
    [
      'a seed of 33 bits',
      values,
      { ...valid, seed: 2 ** 32 },
      'options.seed: must be a whole number from 0 to 4294967295, got 4294967296',
    ],
    [
      'too few resamples',
      values,
      { ...valid, resamples: 99 },
      'options.resamples: must be a whole number from 100 to 1000000, got 99',
    ],
    [
      'too many',
      values,
      { ...valid, resamples: 1e7 },
      'options.resamples: must be a whole number from 100 to 1000000, got 10000000',
    ],
    [
      'another method',
      values,
      { ...valid, method: 'normal' },
      'options.method: must be one of "bca", "percentile", got "normal"',
    ],
  ])('refuses %s', (_, data, options, message) => {
    expect(refusal(() => bootstrapInterval(data as never, options as never))).toBe(message);
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
        const options = { statistic: mean, seed, method, resamples: 100 };
        const interval = bootstrapInterval(values, options);
        expectInterval(interval, -Number.MAX_VALUE, Number.MAX_VALUE);
        expect(bootstrapInterval(values, options)).toStrictEqual(interval);
      }),
    );
  });

  it('of one stratum is that of the sample, and of many stays inside what each of them can be', () => {
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 3 }), seed, methods, (strata, seed, method) => {
        const options = { seed, method, resamples: 100 };
        const [values = []] = strata;
        const alone = bootstrapInterval([values], {
          data: 'strata',
          statistic: ([sample = []]) => mean(sample),
          ...options,
        });
        expect(alone).toStrictEqual(bootstrapInterval(values, { statistic: mean, ...options }));
        const highest = bootstrapInterval(strata, {
          data: 'strata',
          statistic: (samples) => Math.max(...samples.flat()),
          ...options,
        });
        expect(highest.lower).toBeGreaterThanOrEqual(Math.max(...strata.map((stratum) => Math.min(...stratum))));
        expect(highest.upper).toBe(Math.max(...strata.flat()) + 0);
      }),
    );
  });
});
