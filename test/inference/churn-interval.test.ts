import {
  type ChurnIntervalOptions,
  type CustomerChurnInput,
  churnInterval,
  type Interval,
  proportionInterval,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { expectInterval, expectIntervalOf } from './intervals.ts';

type ChurnIntervalInput = CustomerChurnInput & ChurnIntervalOptions;

describe('churnInterval', () => {
  it.each<
    [
      source: string,
      customersAtStart: number,
      customersLost: number,
      figures: readonly [number, number, number, number],
    ]
  >([
    ['mpmath 1.3.0', 200, 5, [0.025, 0.010724719651761264, 0.057178340406641985, 0.01103970108290981]],
    ['mpmath 1.3.0', 263, 81, [81 / 263, 0.2552885198782742, 0.36620957698280004, 0.028467188734853665]],
    ['statsmodels 0.15.0: nobody left', 20, 0, [0, 0, 0.16112515805281938, 0]],
  ])('is Wilson’s (%s)', (_, customersAtStart, customersLost, figures) => {
    const interval = churnInterval({ customersAtStart, customersLost });
    expectIntervalOf(interval, figures);
    expect(interval).toMatchObject({ method: 'wilson', confidence: 0.95, n: customersAtStart });
  });

  it('is null without customers at the start', () => {
    expect(churnInterval({ customersAtStart: 0, customersLost: 0 })).toBeNull();
  });

  it.each<[what: string, input: unknown, message: string]>([
    [
      'more lost than there were',
      { customersAtStart: 5, customersLost: 6 },
      'counts.customersLost: must be at most customersAtStart, got 6',
    ],
    [
      'a fraction',
      { customersAtStart: 5.5, customersLost: 1 },
      'counts.customersAtStart: must be a whole number of at least 0, got 5.5',
    ],
    [
      'a missing loss',
      { customersAtStart: 5 },
      'counts.customersLost: must be a whole number of at least 0, got undefined',
    ],
    [
      'a method',
      { customersAtStart: 5, customersLost: 1, method: 'wilson' },
      'counts.method: must be one of the keys customersAtStart, customersLost, got "method"',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => churnInterval(input as ChurnIntervalInput))).toBe(message);
  });

  it('is the interval of the proportion of customers lost', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (a, b) => {
        const [customersLost, customersAtStart] = [Math.min(a, b), Math.max(a, b, 1)];
        const interval = churnInterval({ customersAtStart, customersLost });
        expectInterval(interval, 0, 1);
        expect(interval).toStrictEqual(proportionInterval({ successes: customersLost, trials: customersAtStart }));
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(churnInterval).parameters.toEqualTypeOf<
      [counts: CustomerChurnInput, options?: ChurnIntervalOptions]
    >();
    expectTypeOf(churnInterval).returns.toEqualTypeOf<Interval | null>();
  });
});
