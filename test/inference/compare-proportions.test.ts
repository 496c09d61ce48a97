import { type CompareProportionsOptions, type Comparison, compareProportions, type ProportionCounts } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { expectComparison, expectComparisonOf } from './intervals.ts';

const of = (successes: number, trials: number): ProportionCounts => ({ successes, trials });

describe('compareProportions', () => {
  it.each<[a: ProportionCounts, b: ProportionCounts, lower: string, upper: string]>([
    [of(56, 70), of(48, 80), '0.0524', '0.3339'],
    [of(9, 10), of(3, 10), '0.1705', '0.8090'],
    [of(6, 7), of(2, 7), '0.0582', '0.8062'],
    [of(5, 56), of(0, 29), '-0.0381', '0.1926'],
    [of(0, 10), of(0, 20), '-0.1611', '0.2775'],
    [of(0, 10), of(0, 10), '-0.2775', '0.2775'],
    [of(10, 10), of(0, 20), '0.6791', '1.0000'],
    [of(10, 10), of(0, 10), '0.6075', '1.0000'],
  ])('of %j and %j has the bounds of Newcombe (1998), table II, method 10', (a, b, lower, upper) => {
    const comparison = compareProportions(a, b);
    expect([comparison?.lower.toFixed(4), comparison?.upper.toFixed(4)]).toEqual([lower, upper]);
  });

  it.each<
    [
      a: ProportionCounts,
      b: ProportionCounts,
      confidence: number,
      interval: readonly [number, number, number, number],
      test: readonly [number, number],
    ]
  >([
    [
      of(56, 70),
      of(48, 80),
      0.95,
      [0.2, 0.05243147240236498, 0.333872654036906, 0.07546680127869536],
      [2.6501719512585336, 0.00804508136819656],
    ],
    [
      of(5, 56),
      of(0, 29),
      0.9,
      [0.08928571428571429, -0.007255069182513882, 0.17229044004724364, 0.0538303892653705],
      [1.6586488692392285, 0.09718656817057973],
    ],
    [
      of(480, 1000),
      of(500, 1000),
      0.99,
      [-0.02, -0.07729124753675196, 0.03747759943399142, 0.022356207191739835],
      [-0.894606130121643, 0.37099767373660797],
    ],
  ])('of %j and %j at %d has the interval and z test of statsmodels 0.15.0', (a, b, confidence, interval, test) => {
    const comparison = compareProportions(a, b, { confidence });
    expectComparisonOf(comparison, interval, test);
    expect(comparison).toMatchObject({ confidence, method: 'newcombe' });
  });

  it('has the difference that is nearest to the exact one (by hand: 1/3 − 1/4 = 1/12)', () => {
    expect(compareProportions(of(1, 3), of(1, 4))?.difference).toBe(1 / 12);
  });

  it('finds no difference where nothing or everything was a success', () => {
    const expected = { difference: 0, standardError: 0, statistic: 0, pValue: 1 };
    expect(compareProportions(of(0, 10), of(0, 20))).toMatchObject(expected);
    expect(compareProportions(of(10, 10), of(20, 20))).toMatchObject(expected);
  });

  it('is null without trials in one of the groups', () => {
    expect(compareProportions(of(0, 0), of(1, 2))).toBeNull();
    expect(compareProportions(of(1, 2), of(0, 0))).toBeNull();
  });

  it.each<[what: string, input: unknown, message: string]>([
    ['more successes than trials', { a: of(3, 2), b: of(1, 2) }, 'a.successes: must be at most trials, got 3'],
    ['half a trial', { a: of(1, 2), b: of(0, 0.5) }, 'b.trials: must be a whole number of at least 0, got 0.5'],
    ['no second group', { a: of(1, 2) }, 'b: must be an object with the keys successes, trials, got undefined'],
    [
      'an unknown key of a group',
      { a: of(1, 2), b: { ...of(1, 2), name: 'b' } },
      'b.name: must be one of the keys successes, trials, got "name"',
    ],
    ['nothing', undefined, 'a: must be an object with the keys successes, trials, got undefined'],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => compareProportions(...split(input, 'a', 'b')))).toBe(message);
  });

  it('contains the difference, inside −1 to 1, and has the opposite signs for the groups swapped', () => {
    const group = fc
      .oneof(fc.nat(40), fc.maxSafeNat())
      .chain((most) =>
        fc
          .tuple(fc.integer({ min: 1, max: most + 1 }), fc.nat(most))
          .map(([trials, successes]) => of(Math.min(successes, trials), trials)),
      )
      .filter(({ trials }) => Number.isSafeInteger(trials));
    fc.assert(
      fc.property(group, group, (a, b) => {
        const [one, other] = [compareProportions(...split(frozen({ a, b }), 'a', 'b')), compareProportions(b, a)];
        expectComparison(one as Comparison, other as Comparison, 1);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(compareProportions).parameters.toEqualTypeOf<
      [a: ProportionCounts, b: ProportionCounts, options?: CompareProportionsOptions]
    >();
    expectTypeOf(compareProportions).returns.toEqualTypeOf<Comparison | null>();
    expectTypeOf<Comparison>().toEqualTypeOf<{
      readonly difference: number;
      readonly lower: number;
      readonly upper: number;
      readonly standardError: number;
      readonly statistic: number;
      readonly pValue: number;
      readonly confidence: number;
      readonly method: string;
    }>();
  });
});
