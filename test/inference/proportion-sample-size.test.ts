import { type Interval, type ProportionSampleSizeInput, proportionInterval, proportionSampleSize } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

describe('proportionSampleSize', () => {
  it.each<[source: string, input: ProportionSampleSizeInput, respondents: number]>([
    ['the textbooks’ ±5 points at 95 %: 384.146', { margin: 0.05 }, 385],
    ['the textbooks’ ±3 points at 95 %: 1067.072', { margin: 0.03 }, 1068],
    ['mpmath 1.3.0: 1843.027 at 99 %', { margin: 0.03, confidence: 0.99 }, 1844],
    ['mpmath 1.3.0: 138.293 for an expected tenth', { margin: 0.05, expected: 0.1 }, 139],
    ['by symmetry: as many for an expected nine tenths', { margin: 0.05, expected: 0.9 }, 139],
    ['by hand: at least one', { margin: 0.99, confidence: 1e-9 }, 1],
  ])('is how many answers it takes (%s)', (_, input, respondents) => {
    expect(proportionSampleSize(input)).toBe(respondents);
  });

  const SHARE = 'must be a share above 0 and below 1, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no margin', {}, `margin: ${SHARE} undefined`],
    ['a margin of 0', { margin: 0 }, `margin: ${SHARE} 0`],
    ['a margin in points', { margin: 5 }, `margin: ${SHARE} 5`],
    ['an expected share of 0', { margin: 0.05, expected: 0 }, `expected: ${SHARE} 0`],
    ['an expected share of 1', { margin: 0.05, expected: 1 }, `expected: ${SHARE} 1`],
    [
      'a margin that needs too many',
      { margin: 1e-9 },
      'margin: must be large enough for a sample of at most 9007199254740991, got 1e-9',
    ],
    [
      'the smallest margin',
      { margin: Number.MIN_VALUE },
      'margin: must be large enough for a sample of at most 9007199254740991, got 5e-324',
    ],
    ['an unknown key', { margin: 0.05, n: 1 }, 'n: must be one of the keys margin, confidence, expected, got "n"'],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => proportionSampleSize(input as ProportionSampleSizeInput))).toBe(message);
  });

  it('is enough for the margin, and about as few as that', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.002, max: 0.05, noNaN: true }), (margin) => {
        const trials = 2 * Math.ceil(proportionSampleSize({ margin }) / 2);
        const interval = (half: number) => proportionInterval({ successes: half, trials: 2 * half }) as Interval;
        expect(interval(trials / 2).upper - 0.5).toBeLessThanOrEqual(margin);
        expect(interval(Math.floor(trials * 0.49)).upper - 0.5).toBeGreaterThan(margin);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(proportionSampleSize).parameters.toEqualTypeOf<[input: ProportionSampleSizeInput]>();
    expectTypeOf(proportionSampleSize).returns.toEqualTypeOf<number>();
  });
});
