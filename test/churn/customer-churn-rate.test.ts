import { type CustomerChurnInput, customerChurnRate, customerRetentionRate } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

const MOST = Number.MAX_SAFE_INTEGER;

describe('customerChurnRate', () => {
  it.each<[source: string, customersAtStart: number, customersLost: number, rate: number]>([
    ['LIKE.TG glossary, "Customer loyalty": lost / start, 5/200', 200, 5, 0.025],
    ['the three bases of the API document: start cohort, 50/1000', 1000, 50, 0.05],
    ['by hand: 1/3', 3, 1, 0.3333333333333333],
    ['by hand: nobody left', 7, 0, 0],
    ['by hand: everybody left', 7, 7, 1],
    ['by hand: −0 left', 7, -0, 0],
    ['by hand: (M − 1)/M = 1 − 2^−53 to the nearest, M = 2^53 − 1', MOST, MOST - 1, 0.9999999999999999],
    ['by hand: 1/M, half a step of 2^−105 and a trifle above 2^−53', MOST, 1, 1.1102230246251568e-16],
  ])('is the share of the customers at the start who left (%s)', (_, customersAtStart, customersLost, rate) => {
    expect(customerChurnRate({ customersAtStart, customersLost })).toBe(rate);
  });

  it('is null without customers at the start', () => {
    expect(customerChurnRate({ customersAtStart: 0, customersLost: 0 })).toBeNull();
    expect(customerChurnRate({ customersAtStart: -0, customersLost: -0 })).toBeNull();
  });

  const KEYS = 'the keys customersAtStart, customersLost, got';
  const WHOLE = 'must be a whole number of at least 0, got';
  it.each<[what: string, input: unknown, message: string]>([
    [
      'more lost than there were',
      { customersAtStart: 5, customersLost: 6 },
      'customersLost: must be at most customersAtStart, got 6',
    ],
    [
      'somebody lost of nobody',
      { customersAtStart: 0, customersLost: 1 },
      'customersLost: must be at most customersAtStart, got 1',
    ],
    ['a missing start', { customersLost: 5 }, `customersAtStart: ${WHOLE} undefined`],
    ['a missing loss', { customersAtStart: 5 }, `customersLost: ${WHOLE} undefined`],
    [
      'an unknown key',
      { customersAtStart: 5, customersLost: 1, period: 'May' },
      `period: must be one of ${KEYS} "period"`,
    ],
    ['a fraction', { customersAtStart: 5.5, customersLost: 1 }, `customersAtStart: ${WHOLE} 5.5`],
    ['a negative start', { customersAtStart: -5, customersLost: 1 }, `customersAtStart: ${WHOLE} -5`],
    ['a negative loss', { customersAtStart: 5, customersLost: -1 }, `customersLost: ${WHOLE} -1`],
    ['NaN', { customersAtStart: 5, customersLost: Number.NaN }, `customersLost: ${WHOLE} NaN`],
    [
      'Infinity',
      { customersAtStart: Number.POSITIVE_INFINITY, customersLost: 1 },
      `customersAtStart: ${WHOLE} Infinity`,
    ],
    ['a text', { customersAtStart: '5', customersLost: 1 }, `customersAtStart: ${WHOLE} "5"`],
    ['a bigint', { customersAtStart: 5n, customersLost: 1 }, `customersAtStart: ${WHOLE} 5n`],
    ['null as count', { customersAtStart: 5, customersLost: null }, `customersLost: ${WHOLE} null`],
    [
      'two wrong counts at once',
      { customersAtStart: 0.5, customersLost: [] },
      `customersAtStart: ${WHOLE} 0.5; customersLost: ${WHOLE} an array`,
    ],
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['null', null, `must be an object with ${KEYS} null`],
    ['a list', [5, 1], `must be an object with ${KEYS} an array`],
    ['a number', 5, `must be an object with ${KEYS} 5`],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => customerChurnRate(input as CustomerChurnInput))).toBe(message);
  });

  it('refuses counts beyond the safe integers', () => {
    expect(refusal(() => customerChurnRate({ customersAtStart: 2 ** 53, customersLost: 1 }))).toBe(
      'customersAtStart: must be a whole number of at most 9007199254740991, got 9007199254740992',
    );
  });

  it('lies between 0 and 1, and the retention rate of the same customers makes it up to 1', () => {
    const cohorts = fc.tuple(fc.maxSafeNat(), fc.maxSafeNat()).filter(([a, b]) => a + b > 0);
    fc.assert(
      fc.property(cohorts, ([a, b]) => {
        const [customersLost, customersAtStart] = [Math.min(a, b), Math.max(a, b)];
        const churn = customerChurnRate(frozen({ customersAtStart, customersLost })) as number;
        expect(churn).toBeGreaterThanOrEqual(0);
        expect(churn).toBeLessThanOrEqual(1);
        const customersAtEnd = customersAtStart - customersLost;
        const retention = customerRetentionRate({ customersAtStart, customersAtEnd, customersAcquired: 0 }) as number;
        expect(Math.abs(churn + retention - 1)).toBeLessThanOrEqual(2 ** -52);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(customerChurnRate).parameters.toEqualTypeOf<[input: CustomerChurnInput]>();
    expectTypeOf<CustomerChurnInput>().toEqualTypeOf<{
      readonly customersAtStart: number;
      readonly customersLost: number;
    }>();
    expectTypeOf(customerChurnRate).returns.toEqualTypeOf<number | null>();
  });
});
