import { kaplanMeier, type ObservedSurvival, type SurvivalAtOptions, survivalAt } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { someObservations } from './arbitraries.ts';
import { expectClose } from './close.ts';
import { observationsOf, SIX_MP } from './samples.ts';

const R = 'R 4.2.2, survival 3.5-3, summary with times';

describe('survivalAt', () => {
  it.each<[source: string, time: number, survival: number]>([
    [R, 0, 1],
    [R, 5.9, 1],
    [R, 6, 0.857142857142857],
    [R, 6.5, 0.857142857142857],
    [R, 10, 0.752941176470588],
    [R, 22.9, 0.53781512605042],
    [R, 23, 0.448179271708683],
    [R, 35, 0.448179271708683],
  ])('is that of the last step at or before a time (%s: %d)', (_, time, survival) => {
    expectClose(survivalAt(kaplanMeier(SIX_MP), { time }), survival, 2e-15);
  });

  it('is 0 for ever where everybody has churned', () => {
    const curve = kaplanMeier(observationsOf('1 2'));
    expect([1, 2, 3, Number.MAX_VALUE].map((time) => survivalAt(curve, { time }))).toEqual([0.5, 0, 0, 0]);
  });

  it('is below 1 at a time of 0 where somebody churned then', () => {
    const curve = kaplanMeier(observationsOf('0 1+'));
    expect([0, -0, 1].map((time) => survivalAt(curve, { time }))).toEqual([0.5, 0.5, 0.5]);
  });

  it.each<[what: string, time: unknown, message: string]>([
    [
      'a time after the last one observed',
      35.5,
      'options.time: must be at most 35, the last time observed, as survival has not reached 0 by then, got 35.5',
    ],
    ['a negative time', -1, 'options.time: must be a finite number of at least 0, got -1'],
    ['no time', undefined, 'options.time: must be a finite number of at least 0, got undefined'],
    [
      'a time of Infinity',
      Number.POSITIVE_INFINITY,
      'options.time: must be a finite number of at least 0, got Infinity',
    ],
  ])('refuses %s', (_, time, message) => {
    expect(refusal(() => survivalAt(kaplanMeier(SIX_MP), { time: time as number }))).toBe(message);
  });

  it('never rises, and reads each step of the curve, also after a way through JSON', () => {
    fc.assert(
      fc.property(someObservations, fc.double({ min: 0, max: 1, noNaN: true }), (observations, share) => {
        const curve = frozen(kaplanMeier(observations));
        for (const { time, survival } of curve.steps) {
          expect(survivalAt(curve, { time })).toBe(survival);
          expect(survivalAt(curve, { time: time * share })).toBeGreaterThanOrEqual(survival);
          expect(survivalAt(JSON.parse(JSON.stringify(curve)), { time })).toBe(survival);
        }
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(survivalAt).parameters.toEqualTypeOf<[curve: ObservedSurvival, options: SurvivalAtOptions]>();
    expectTypeOf(survivalAt).returns.toEqualTypeOf<number>();
    expectTypeOf<ObservedSurvival>().toEqualTypeOf<{
      readonly steps: Iterable<{ readonly time: number; readonly survival: number }>;
    }>();
  });
});
