import { type AverageBaseChurnInput, averageBaseChurnRate } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

const MOST = Number.MAX_SAFE_INTEGER;

function input(customersAtStart: number, customersAtEnd: number, customersLost: number): AverageBaseChurnInput {
  return { customersAtStart, customersAtEnd, customersLost };
}

describe('averageBaseChurnRate', () => {
  it.each<[source: string, input: AverageBaseChurnInput, rate: number]>([
    [
      'the three bases of the API document: 50 + 12 lost of (1000 + 1438)/2, 62/1219',
      input(1000, 1438, 62),
      0.05086136177194422,
    ],
    ['LIKE.TG glossary, "Customer loyalty", with the average as base: 5/100', input(90, 110, 5), 0.05],
    ['by hand: a base of a half, 1/1.5', input(1, 2, 1), 0.6666666666666666],
    ['by hand: more lost than there were on average, 9/1', input(0, 2, 9), 9],
    ['by hand: all left, 10/5', input(10, 0, 10), 2],
    ['by hand: nobody left', input(10, 10, 0), 0],
    ['by hand: −0 left', input(10, -0, -0), 0],
    ['by hand: 2M/2M with M = 2^53 − 1', input(MOST, MOST, MOST), 1],
    ['by hand: 2M/M', input(0, MOST, MOST), 2],
    [
      'by hand: 2 (M − 1)/(2M − 1) = 1 − 1/(2M − 1), half a step of 2^−53 and a trifle below 1',
      input(MOST, MOST - 1, MOST - 1),
      0.9999999999999999,
    ],
  ])('divides the lost by the mean of start and end (%s)', (_, counts, rate) => {
    expect(averageBaseChurnRate(counts)).toBe(rate);
  });

  it('is null without customers at the start and at the end', () => {
    expect(averageBaseChurnRate(input(0, 0, 0))).toBeNull();
    expect(averageBaseChurnRate(input(0, 0, 12))).toBeNull();
  });

  const KEYS = 'the keys customersAtStart, customersAtEnd, customersLost, got';
  const WHOLE = 'must be a whole number of at least 0, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['a missing start', { customersAtEnd: 5, customersLost: 1 }, `customersAtStart: ${WHOLE} undefined`],
    ['a missing end', { customersAtStart: 5, customersLost: 1 }, `customersAtEnd: ${WHOLE} undefined`],
    ['a missing loss', { customersAtStart: 5, customersAtEnd: 5 }, `customersLost: ${WHOLE} undefined`],
    [
      'an unknown key',
      { ...input(5, 5, 1), customersAcquired: 1 },
      `customersAcquired: must be one of ${KEYS} "customersAcquired"`,
    ],
    ['a fraction', input(5, 5.5, 1), `customersAtEnd: ${WHOLE} 5.5`],
    ['a negative start', input(-5, 5, 1), `customersAtStart: ${WHOLE} -5`],
    ['a negative loss', input(5, 5, -1), `customersLost: ${WHOLE} -1`],
    ['NaN', input(Number.NaN, 5, 1), `customersAtStart: ${WHOLE} NaN`],
    ['a text', { ...input(5, 5, 1), customersLost: '1' }, `customersLost: ${WHOLE} "1"`],
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['null', null, `must be an object with ${KEYS} null`],
    ['a list', [5, 5, 1], `must be an object with ${KEYS} an array`],
  ])('refuses %s', (_, counts, message) => {
    expect(refusal(() => averageBaseChurnRate(counts as AverageBaseChurnInput))).toBe(message);
  });

  it('is at least 0, and is the same when start and end change places', () => {
    const someone = fc.integer({ min: 1, max: MOST });
    fc.assert(
      fc.property(someone, fc.maxSafeNat(), fc.maxSafeNat(), (start, end, lost) => {
        const rate = averageBaseChurnRate(frozen(input(start, end, lost)));
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(averageBaseChurnRate(input(end, start, lost))).toBe(rate);
      }),
    );
  });

  it('is the quotient of the lost and the base where the base does not change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST }), fc.maxSafeNat(), (base, lost) => {
        expect(averageBaseChurnRate(input(base, base, lost))).toBe(lost / base);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(averageBaseChurnRate).parameters.toEqualTypeOf<[input: AverageBaseChurnInput]>();
    expectTypeOf<AverageBaseChurnInput>().toEqualTypeOf<{
      readonly customersAtStart: number;
      readonly customersAtEnd: number;
      readonly customersLost: number;
    }>();
    expectTypeOf(averageBaseChurnRate).returns.toEqualTypeOf<number | null>();
  });
});
