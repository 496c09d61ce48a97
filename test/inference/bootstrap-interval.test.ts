import { type BootstrapOptions, bootstrapInterval, type Interval, ltvToCac } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { expectIntervalOf } from './intervals.ts';

type Customer = { readonly margin: number; readonly cost: number };

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const mean = (values: readonly number[]) => total(values) / values.length;

const customers = [31, 12, 55, 8, 20, 47, 5, 16, 90, 24, 13, 38].map(
  (margin, index): Customer => ({ margin, cost: 6 + (index % 5) }),
);

/** LTV/CAC of customers: what they brought together by what they cost together. */
const ltvByCac = (sample: readonly Customer[]) =>
  ltvToCac({
    lifetimeValue: total(sample.map(({ margin }) => margin)),
    cac: total(sample.map(({ cost }) => cost)),
  }) as number;

/** LTV/CAC where lifetime values and costs come from different samples. */
const ratioOfMeans = ([values = [], costs = []]: readonly (readonly number[])[]) => mean(values) / mean(costs);
const lifetimeValues = [120, 80, 300, 45, 210, 95, 160];

const PYTHON = 'a program in Python 3.11 with xoroshiro128+ and the normal distribution of scipy 1.17.1';

type Figures = readonly [estimate: number, lower: number, upper: number, standardError: number];

describe(`bootstrapInterval, compared with ${PYTHON}`, () => {
  it.each<[options: Omit<BootstrapOptions<Customer>, 'statistic'>, figures: Figures]>([
    [{ seed: 2024 }, [3.860215053763441, 2.4602003393137255, 6.026434019772339, 0.8759545849627911]],
    [
      { seed: 2024, method: 'percentile' },
      [3.860215053763441, 2.2982565789473686, 5.692233009708739, 0.8759545849627911],
    ],
    [
      { seed: 0, resamples: 500, confidence: 0.8 },
      [3.860215053763441, 2.856400041235464, 5.021800807804695, 0.869226273359948],
    ],
  ])('of LTV/CAC with %j', (options, figures) => {
    const interval = bootstrapInterval(customers, { statistic: ltvByCac, ...options });
    expectIntervalOf(interval, figures);
    expect(interval).toMatchObject({ confidence: 0.95, method: 'bca', n: 12, ...pick(options) });
  });

  it.each<[strata: readonly (readonly number[])[], options: object, figures: Figures]>([
    [
      [lifetimeValues, [30, 42, 25, 60, 38]],
      { seed: 7 },
      [3.6996336996336994, 2.245609548408546, 5.984795066488011, 0.9599593478893123],
    ],
    [
      [lifetimeValues, [30, 42, 25, 60, 38]],
      { seed: 2 ** 32 - 1, method: 'percentile', resamples: 1000, confidence: 0.9 },
      [3.6996336996336994, 2.273661073439834, 5.306340961753755, 0.9419498747523131],
    ],
    [
      [lifetimeValues, [30]],
      { seed: 1 },
      [4.809523809523809, 3.2142857142857144, 7.261904761904761, 1.024145256741696],
    ],
  ])('of LTV/CAC of two samples %j with %j', (strata, options, figures) => {
    expectIntervalOf(
      bootstrapInterval(strata, { data: 'strata', statistic: ratioOfMeans, seed: 0, ...options }),
      figures,
    );
  });

  it('of a median, with many resamples alike', () => {
    const median = (sample: readonly number[]) => [...sample].sort((a, b) => a - b)[sample.length >> 1] as number;
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9];
    expectIntervalOf(bootstrapInterval(values, { statistic: median, seed: 314 }), [5, 3, 7, 1.0626573390845024]);
  });

  it('of a count of distinct values, which no resample reaches', () => {
    const interval = bootstrapInterval([1, 2, 3, 4, 5, 6], { statistic: (sample) => new Set(sample).size, seed: 8 });
    expectIntervalOf(interval, [6, 6, 6, 0.7831230049107294]);
  });

  it('of a maximum, which no resample exceeds', () => {
    const interval = bootstrapInterval([3, 1, 4, 1, 5, 9, 2, 6], {
      statistic: (sample) => Math.max(...sample),
      seed: 5,
    });
    expectIntervalOf(interval, [9, 6, 9, 1.6460211702303293]);
  });
});

describe('bootstrapInterval', () => {
  it('has no width where all resamples have the same metric', () => {
    const degenerate = { lower: 7, upper: 7, estimate: 7, standardError: 0 };
    expect(bootstrapInterval([7, 7, 7], { statistic: mean, seed: 1 })).toMatchObject(degenerate);
    expect(bootstrapInterval([7], { statistic: mean, seed: 1 })).toMatchObject({ ...degenerate, n: 1 });
    expect(bootstrapInterval([0.1, 0.1, 0.1], { statistic: ([first]) => first ?? 0, seed: 1 })).toMatchObject({
      lower: 0.1,
      upper: 0.1,
      standardError: 0,
    });
    expect(bootstrapInterval([1, 2], { statistic: () => -0, seed: 1 })).toMatchObject({
      estimate: 0,
      lower: 0,
      upper: 0,
    });
  });

  it('has no width for values that are all alike, whatever they are', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(value, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (value, confidence) => {
        const values = [value, value];
        const { estimate, lower, upper } = bootstrapInterval(values, {
          statistic: ([first = 0]) => first,
          confidence,
          resamples: 100,
          seed: 1,
        });
        expect([lower, upper]).toEqual([estimate, estimate]);
      }),
    );
  });

  it('stays finite for the largest and smallest numbers', () => {
    for (const size of [Number.MAX_VALUE, Number.MIN_VALUE, 1e-200]) {
      const interval = bootstrapInterval([-size, size, size, 0], {
        statistic: ([first = 0]) => first,
        seed: 9,
        method: 'percentile',
      });
      expect(interval).toMatchObject({ estimate: -size, lower: -size, upper: size });
      expect(interval.standardError).toBeGreaterThan(0.5 * size);
      expect(interval.standardError).toBeLessThan(Number.POSITIVE_INFINITY);
    }
  });

  it('reaches to the last resample where the correction has no end', () => {
    const confidence = 1 - 1e-12;
    for (const sign of [1, -1]) {
      const values = [...Array(19).fill(0), sign];
      const options = { statistic: mean, confidence, seed: 4 };
      const [bca, percentile] = [
        bootstrapInterval(values, options),
        bootstrapInterval(values, { ...options, method: 'percentile' }),
      ];
      expect([bca.lower, bca.upper]).toContain(sign > 0 ? percentile.upper : percentile.lower);
      expect(bca.lower).toBeLessThan(bca.upper);
    }
  });

  it('leaves out groups of a large sample (R and others: each value; an acceleration of skewness / 6√n either way)', () => {
    const values = Array.from({ length: 2000 }, (_, index) => (index * 7919) % 2000).map(
      (rank) => -Math.log(1 - rank / 2000),
    );
    let calls = 0;
    const statistic = (sample: readonly number[]) => {
      calls += 1;
      return mean(sample);
    };
    const { lower, upper, estimate, standardError } = bootstrapInterval(values, {
      statistic,
      seed: 3,
      resamples: 4000,
    });
    expect(calls).toBe(1 + 4000 + 500);
    // z0 ≈ a = 2 / 6√n, so that the bounds lie at ±1.96 + 3.84 × 2a standard errors or so.
    const shift = (3.84 * 2) / (6 * Math.sqrt(2000));
    expect((upper - estimate) / standardError).toBeCloseTo(1.96 + shift, 0.6);
    expect((estimate - lower) / standardError).toBeCloseTo(1.96 - shift, 0.6);
    expect(upper - estimate).toBeGreaterThan(estimate - lower);
  });

  it('may be changed and kept by the statistic: each sample is an array of its own', () => {
    const values = [5, 3, 8, 1];
    const seen = new Set<readonly number[]>();
    const statistic = (sample: readonly number[]) => {
      expect(seen.has(sample)).toBe(false);
      seen.add(sample);
      return (sample as number[]).sort((a, b) => a - b)[0] as number;
    };
    const interval = bootstrapInterval(values, { statistic, seed: 1, resamples: 100 });
    expect(interval.estimate).toBe(1);
    expect(seen.size).toBe(1 + 100 + 4);
    expect(values).toEqual([5, 3, 8, 1]);
  });

  it('lets through what the statistic throws', () => {
    const error = new Error('of the caller');
    const statistic = () => {
      throw error;
    };
    expect(() => bootstrapInterval([1], { statistic, seed: 1 })).toThrow(error);
  });

  it('has the documented types', () => {
    expectTypeOf(
      bootstrapInterval(['a'], { statistic: ([first]) => (first ?? '').length, seed: 1 }),
    ).toEqualTypeOf<Interval>();
    bootstrapInterval([['a'], ['b']], {
      data: 'strata',
      statistic: (samples) => {
        expectTypeOf(samples).toEqualTypeOf<readonly (readonly string[])[]>();
        return samples.length;
      },
      seed: 1,
    });
  });
});

function pick({ confidence, method }: { readonly confidence?: number; readonly method?: string }) {
  return { ...(confidence && { confidence }), ...(method && { method }) };
}
