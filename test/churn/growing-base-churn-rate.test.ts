import { type GrowingBaseChurnInput, growingBaseChurnRate } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

const MOST = Number.MAX_SAFE_INTEGER;

function input(customersAtStart: number, customersAcquired: number, customersLost: number): GrowingBaseChurnInput {
  return { customersAtStart, customersAcquired, customersLost };
}

describe('growingBaseChurnRate', () => {
  it.each<[source: string, input: GrowingBaseChurnInput, rate: number]>([
    [
      'the three bases of the API document: 50 + 12 lost of 1000 + 500, 62/1500',
      input(1000, 500, 62),
      0.04133333333333333,
    ],
    ['LIKE.TG glossary, "Customer loyalty", with everybody as base: 40/1600', input(1000, 600, 40), 0.025],
    ['by hand: everybody left, also who joined', input(3, 4, 7), 1],
    ['by hand: all were new', input(0, 4, 1), 0.25],
    ['by hand: nobody left', input(3, 4, 0), 0],
    ['by hand: −0 left', input(3, -0, -0), 0],
    ['by hand: M/2M with M = 2^53 − 1', input(MOST, MOST, MOST), 0.5],
    [
      'by hand: (M − 1)/(2M − 1) = 1/2 − 2^−55 × 1.00…, a trifle over half a step of 2^−54 below 1/2',
      input(MOST, MOST - 1, MOST - 1),
      0.49999999999999994,
    ],
  ])('divides the lost by all who were there (%s)', (_, counts, rate) => {
    expect(growingBaseChurnRate(counts)).toBe(rate);
  });

  it('is null when nobody was a customer', () => {
    expect(growingBaseChurnRate(input(0, 0, 0))).toBeNull();
    expect(growingBaseChurnRate(input(-0, -0, -0))).toBeNull();
  });

  const KEYS = 'the keys customersAtStart, customersAcquired, customersLost, got';
  const WHOLE = 'must be a whole number of at least 0, got';
  const RELATION = 'customersLost: must be at most customersAtStart + customersAcquired, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['more lost than there were', input(3, 4, 8), `${RELATION} 8`],
    ['somebody lost of nobody', input(0, 0, 1), `${RELATION} 1`],
    ['a missing start', { customersAcquired: 5, customersLost: 1 }, `customersAtStart: ${WHOLE} undefined`],
    ['missing newcomers', { customersAtStart: 5, customersLost: 1 }, `customersAcquired: ${WHOLE} undefined`],
    ['a missing loss', { customersAtStart: 5, customersAcquired: 5 }, `customersLost: ${WHOLE} undefined`],
    [
      'an unknown key',
      { ...input(5, 5, 1), customersAtEnd: 9 },
      `customersAtEnd: must be one of ${KEYS} "customersAtEnd"`,
    ],
    ['a fraction', input(5, 5.5, 1), `customersAcquired: ${WHOLE} 5.5`],
    ['a negative start', input(-5, 5, 1), `customersAtStart: ${WHOLE} -5`],
    ['a negative loss', input(5, 5, -1), `customersLost: ${WHOLE} -1`],
    ['Infinity', input(5, Number.POSITIVE_INFINITY, 1), `customersAcquired: ${WHOLE} Infinity`],
    ['a text', { ...input(5, 5, 1), customersAtStart: '5' }, `customersAtStart: ${WHOLE} "5"`],
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['null', null, `must be an object with ${KEYS} null`],
    ['a list', [5, 5, 1], `must be an object with ${KEYS} an array`],
  ])('refuses %s', (_, counts, message) => {
    expect(refusal(() => growingBaseChurnRate(counts as GrowingBaseChurnInput))).toBe(message);
  });

  it('lies between 0 and 1, and does not care who was there at the start', () => {
    const lossOf = (start: number, joined: number) => fc.nat(Math.min(start + joined, MOST));
    const cases = fc
      .tuple(fc.integer({ min: 1, max: MOST }), fc.maxSafeNat())
      .chain(([start, joined]) => fc.tuple(fc.constant(start), fc.constant(joined), lossOf(start, joined)));
    fc.assert(
      fc.property(cases, ([start, joined, lost]) => {
        const rate = growingBaseChurnRate(frozen(input(start, joined, lost)));
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
        expect(growingBaseChurnRate(input(joined, start, lost))).toBe(rate);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(growingBaseChurnRate).parameters.toEqualTypeOf<[input: GrowingBaseChurnInput]>();
    expectTypeOf<GrowingBaseChurnInput>().toEqualTypeOf<{
      readonly customersAtStart: number;
      readonly customersAcquired: number;
      readonly customersLost: number;
    }>();
    expectTypeOf(growingBaseChurnRate).returns.toEqualTypeOf<number | null>();
  });
});
