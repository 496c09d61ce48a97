import { HEALTH_DIMENSIONS, type HealthDimension, type HealthScore, healthScore } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

const USE = { name: 'product use', value: 15, worst: 0, best: 20, weight: 2 };
const COMPLAINTS = { name: 'complaints', value: 3, worst: 4, best: 0, weight: 1 };
const SENTIMENT = { name: 'sentiment', value: 0, worst: -100, best: 100, weight: 1 };

const scoreOf = (...dimensions: readonly HealthDimension[]) =>
  healthScore((frozen({ dimensions }) as { dimensions: never }).dimensions).score;
const six = (...values: readonly (number | null)[]) =>
  HEALTH_DIMENSIONS.map((scale, index) => ({ ...scale, value: values[index] ?? null }));

describe('healthScore', () => {
  it.each<[source: string, dimensions: readonly HealthDimension[], score: number | null]>([
    ['by hand: (2 × 3/4 + 1/4 + 1/2) / 4', [USE, COMPLAINTS, SENTIMENT], 56.25],
    ['LIKE.TG glossary, "Customer health score", six dimensions: 270/6', six(10, 30, 50, 70, 90, 20), 45],
    ['by hand: all at their best', six(100, 100, 100, 100, 100, 100), 100],
    ['by hand: all at their worst', six(0, 0, 0, 0, 0, -0), 0],
    ['by hand: the four that are known, 200/4', six(20, null, 40, null, 60, 80), 50],
    ['by hand: a third', [{ ...USE, value: 1, best: 3 }], 33.333333333333336],
    [
      'by hand: three tenths of doubles',
      [
        { ...USE, value: 0.3, best: 1 },
        { ...COMPLAINTS, value: 0.7, worst: 1 },
      ],
      30,
    ],
    ['by hand: beyond the best counts as the best', [{ ...USE, value: 25 }], 100],
    ['by hand: beyond the worst counts as the worst', [{ ...COMPLAINTS, value: 9 }], 0],
    ['by hand: a weight of 0 changes nothing', [USE, { ...COMPLAINTS, weight: 0 }], 75],
    [
      'by hand: the largest and the smallest numbers',
      [{ name: 'a', value: 0, worst: -1.7976931348623157e308, best: 1.7976931348623157e308, weight: 5e-324 }],
      50,
    ],
    ['by hand: no weight', [{ ...USE, weight: 0 }], null],
    ['by hand: nothing known', [{ ...USE, value: null }], null],
    ['by hand: no dimensions', [], null],
  ])('weights what is attained (%s)', (_, dimensions, score) => {
    expect(scoreOf(...dimensions)).toBe(score);
  });

  it('shows what each dimension adds, and lists what is missing', () => {
    const missing = { ...SENTIMENT, value: undefined };
    expect(healthScore([USE, missing, COMPLAINTS])).toStrictEqual({
      score: 175 / 3,
      dimensions: [
        { name: 'product use', attainedShare: 0.75, weightShare: 2 / 3, contribution: 50 },
        { name: 'complaints', attainedShare: 0.25, weightShare: 1 / 3, contribution: 25 / 3 },
      ],
      missing: ['sentiment'],
    });
    expect(healthScore([{ ...USE, weight: 0 }]).dimensions).toStrictEqual([
      { name: 'product use', attainedShare: 0.75, weightShare: null, contribution: null },
    ]);
  });

  it.each<[what: string, change: object, message: string]>([
    ['the same worst and best', { worst: 20 }, 'dimensions.1.best: must be another number than worst, got 20'],
    ['a value that is none', { value: '15' }, 'dimensions.1.value: must be a finite number, got "15"'],
    ['NaN', { value: Number.NaN }, 'dimensions.1.value: must be a finite number, got NaN'],
    [
      'Infinity as best',
      { best: Number.POSITIVE_INFINITY },
      'dimensions.1.best: must be a finite number, got Infinity',
    ],
    ['a negative weight', { weight: -1 }, 'dimensions.1.weight: must be a finite number of at least 0, got -1'],
    ['a name that is none', { name: 7 }, 'dimensions.1.name: must be a string, got 7'],
    [
      'the name of an earlier one',
      { name: 'sentiment' },
      'dimensions.1.name: must be a name of its own, got "sentiment"',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(refusal(() => healthScore([SENTIMENT, { ...USE, ...change }]))).toBe(message);
  });

  it.each<[what: string, input: unknown, message: string]>([
    ['dimensions alone', [USE], 'dimensions: must be an iterable such as an array, got undefined'],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => healthScore((input as { dimensions: never }).dimensions))).toBe(message);
  });

  it('lies from 0 to 100, is the sum of its parts, and falls with the ends exchanged', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const dimension = fc.tuple(number, number, number, fc.nat(9)).filter(([, worst, best]) => worst !== best);
    fc.assert(
      fc.property(fc.array(dimension, { minLength: 1, maxLength: 8 }), (given) => {
        const dimensions = given.map(([value, worst, best, weight], index) => ({
          name: `${index}`,
          value,
          worst,
          best,
          weight,
        }));
        const { score, dimensions: parts } = healthScore(dimensions);
        const turned = scoreOf(...dimensions.map((part) => ({ ...part, worst: part.best, best: part.worst })));
        if (score === null) return;
        expect(score >= 0 && score <= 100).toBe(true);
        expect(Math.abs(parts.reduce((sum, part) => sum + (part.contribution as number), 0) - score)).toBeLessThan(
          1e-12,
        );
        expect(Math.abs(score + (turned as number) - 100)).toBeLessThan(1e-12);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(healthScore).parameters.toEqualTypeOf<[dimensions: Iterable<HealthDimension>]>();
    expectTypeOf(healthScore).returns.toEqualTypeOf<HealthScore>();
    expectTypeOf<HealthScore['score']>().toEqualTypeOf<number | null>();
  });
});

describe('HEALTH_DIMENSIONS', () => {
  it('are the six of the glossary, of equal weight, and cannot be changed', () => {
    expect(HEALTH_DIMENSIONS.map(({ name, weight }) => [name, weight])).toEqual([
      ['engagement', 1],
      ['product use', 1],
      ['relationship', 1],
      ['advocacy', 1],
      ['sentiment', 1],
      ['ROI', 1],
    ]);
    expect([HEALTH_DIMENSIONS, ...HEALTH_DIMENSIONS].every(Object.isFrozen)).toBe(true);
    expectTypeOf<(typeof HEALTH_DIMENSIONS)[number]['name']>().toEqualTypeOf<
      'engagement' | 'product use' | 'relationship' | 'advocacy' | 'sentiment' | 'ROI'
    >();
  });
});
