import {
  compareProportions,
  type HoldoutLift,
  type HoldoutLiftOptions,
  holdoutLift,
  type ProportionCounts,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { expectNearly } from '../support/nearly.ts';
import { split } from '../support/split.ts';

type HoldoutLiftInput = { readonly treated: ProportionCounts; readonly holdout: ProportionCounts } & HoldoutLiftOptions;

type Group = readonly [successes: number, trials: number];

function input([successes, trials]: Group, [ofHoldout, all]: Group, confidence = 0.95): HoldoutLiftInput {
  return { treated: { successes, trials }, holdout: { successes: ofHoldout, trials: all }, confidence };
}

describe('holdoutLift', () => {
  it.each<
    [treated: Group, holdout: Group, confidence: number, lift: number, lower: number, upper: number, error: number]
  >([
    [[150, 1000], [100, 1000], 0.95, 0.5, 0.18305690016605092, 0.9018527339506619, 0.18165902124584948],
    [[7, 300], [9, 280], 0.9, -0.2740740740740741, -0.6795053578408868, 0.6442348189702145, 0.3608249789681147],
    [[1, 2], [2, 3], 0.99, -0.25, -0.9084470597321878, 5.143986182798335, 0.6123724356957945],
    [[20, 20], [10, 20], 0.95, 1, 0.2903144008554299, 2.1000196520694105, 0.4472135954999579],
    [[56, 70], [48, 80], 0.95, 1 / 3, 0.07662642276319298, 0.651248511266387, 0.14547859349066158],
  ])(
    'has the relative lift of SciPy 1.17, relative_risk less 1: %j against %j at %d',
    (treated, holdout, confidence, lift, lower, upper, error) => {
      const { relative } = holdoutLift(
        ...split(input(treated, holdout, confidence), 'treated', 'holdout'),
      ) as HoldoutLift;
      expect(relative).toMatchObject({ estimate: lift, confidence, method: 'katz', n: treated[1] + holdout[1] });
      expectNearly(relative?.lower, lower);
      expectNearly(relative?.upper, upper);
      expectNearly(relative?.standardError, error);
    },
  );

  it('has the absolute lift of compareProportions, Newcombe 1998, table II (a)', () => {
    const { absolute, treatedRate, holdoutRate } = holdoutLift(
      ...split(input([56, 70], [48, 80]), 'treated', 'holdout'),
    ) as HoldoutLift;
    expect([treatedRate, holdoutRate, absolute.difference]).toEqual([0.8, 0.6, 0.2]);
    expect([absolute.lower.toFixed(4), absolute.upper.toFixed(4)]).toEqual(['0.0524', '0.3339']);
    expect(absolute).toEqual(compareProportions({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }));
  });

  it('takes ½ for none of the treated, checked with mpmath of 40 digits', () => {
    const { relative } = holdoutLift(...split(input([0, 50], [5, 40]), 'treated', 'holdout')) as HoldoutLift;
    expect(relative).toMatchObject({ estimate: -1, lower: -1, standardError: 0, method: 'walter' });
    expectNearly(relative?.upper, 0.2799497745165966);
  });

  it('is a point where everybody converted', () => {
    const { relative } = holdoutLift(...split(input([9, 9], [4, 4]), 'treated', 'holdout')) as HoldoutLift;
    expect(relative).toMatchObject({ estimate: 0, lower: 0, upper: 0, standardError: 0 });
  });

  it('has no relative lift over nothing, and none without customers', () => {
    expect(holdoutLift(...split(input([3, 50], [0, 40]), 'treated', 'holdout'))?.relative).toBeNull();
    expect(holdoutLift(...split(input([0, 0], [1, 40]), 'treated', 'holdout'))).toBeNull();
    expect(holdoutLift(...split(input([1, 40], [0, 0]), 'treated', 'holdout'))).toBeNull();
  });

  it.each<[what: string, input: unknown, message: string]>([
    ['more conversions than customers', input([6, 5], [1, 5]), 'treated.successes: must be at most trials, got 6'],
    ['a fraction', input([1, 5], [0.5, 5]), 'holdout.successes: must be a whole number of at least 0, got 0.5'],
    ['a confidence of 1', input([1, 5], [1, 5], 1), 'options.confidence: must be a number above 0 and below 1, got 1'],
    [
      'an unknown key',
      { ...input([1, 5], [1, 5]), control: 1 },
      'options.control: must be one of the keys confidence, got "control"',
    ],
  ])('refuses %s', (_, refused, message) => {
    expect(refusal(() => holdoutLift(...split(refused, 'treated', 'holdout')))).toBe(message);
  });

  it('contains its estimate, with finite bounds, also of the largest counts', () => {
    const group = fc
      .tuple(fc.oneof(fc.nat(20), fc.maxSafeNat()), fc.oneof(fc.nat(20), fc.maxSafeNat()))
      .map(([a, b]): Group => [Math.min(a, b), Math.max(a, b, 1)]);
    const confidences = fc.constantFrom(5e-324, 0.5, 0.95, 1 - 2 ** -53);
    fc.assert(
      fc.property(group, group, confidences, (treated, holdout, confidence) => {
        const { relative } = holdoutLift(
          ...split(input(treated, holdout, confidence), 'treated', 'holdout'),
        ) as HoldoutLift;
        if (relative === null) return;
        const { lower, estimate, upper, standardError } = relative;
        expect([lower, estimate, upper, standardError].every(Number.isFinite)).toBe(true);
        expect(-1 <= lower && lower <= estimate && estimate <= upper).toBe(true);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(holdoutLift).parameters.toEqualTypeOf<
      [treated: ProportionCounts, holdout: ProportionCounts, options?: HoldoutLiftOptions]
    >();
    expectTypeOf(holdoutLift).returns.toEqualTypeOf<HoldoutLift | null>();
  });
});
