import { type CustomerRetentionInput, customerRetentionRate } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

const MOST = Number.MAX_SAFE_INTEGER;

function input(customersAtStart: number, customersAtEnd: number, customersAcquired: number): CustomerRetentionInput {
  return { customersAtStart, customersAtEnd, customersAcquired };
}

describe('customerRetentionRate', () => {
  it.each<[source: string, input: CustomerRetentionInput, rate: number]>([
    ['LIKE.TG glossary, "Customer loyalty", one less churn: (240 − 50)/200', input(200, 240, 50), 0.95],
    ['the three bases of the API document: 950 of 1000 stay, of 500 new ones 488', input(1000, 1438, 488), 0.95],
    ['by hand: everybody stayed', input(7, 7, 0), 1],
    ['by hand: everybody stayed, and others came', input(7, 9, 2), 1],
    ['by hand: nobody stayed', input(7, 0, 0), 0],
    ['by hand: nobody stayed, all are new', input(7, 4, 4), 0],
    ['by hand: 2/3', input(3, 2, 0), 0.6666666666666666],
    ['by hand: −0 stayed', input(7, -0, -0), 0],
    ['by hand: (M − 1)/M with M = 2^53 − 1', input(MOST, MOST, 1), 0.9999999999999999],
  ])('is the share of the customers at the start who stayed (%s)', (_, counts, rate) => {
    expect(customerRetentionRate(counts)).toBe(rate);
  });

  it('is null without customers at the start', () => {
    expect(customerRetentionRate(input(0, 0, 0))).toBeNull();
    expect(customerRetentionRate(input(0, 5, 5))).toBeNull();
  });

  const KEYS = 'the keys customersAtStart, customersAtEnd, customersAcquired, got';
  const WHOLE = 'must be a whole number of at least 0, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['more new ones than there are', input(5, 3, 4), 'customersAcquired: must be at most customersAtEnd, got 4'],
    [
      'more old ones than there were',
      input(5, 8, 2),
      'customersAtEnd: must be at most customersAtStart + customersAcquired, got 8',
    ],
    [
      'old ones where there was nobody',
      input(0, 1, 0),
      'customersAtEnd: must be at most customersAtStart + customersAcquired, got 1',
    ],
    ['a missing start', { customersAtEnd: 5, customersAcquired: 1 }, `customersAtStart: ${WHOLE} undefined`],
    ['a missing end', { customersAtStart: 5, customersAcquired: 1 }, `customersAtEnd: ${WHOLE} undefined`],
    ['missing newcomers', { customersAtStart: 5, customersAtEnd: 5 }, `customersAcquired: ${WHOLE} undefined`],
    [
      'an unknown key',
      { ...input(5, 5, 1), customersLost: 1 },
      `customersLost: must be one of ${KEYS} "customersLost"`,
    ],
    ['a fraction', input(5, 4.5, 1), `customersAtEnd: ${WHOLE} 4.5`],
    ['a negative count', input(5, 5, -1), `customersAcquired: ${WHOLE} -1`],
    ['NaN', input(Number.NaN, 5, 1), `customersAtStart: ${WHOLE} NaN`],
    ['a text', { ...input(5, 5, 1), customersAtStart: '5' }, `customersAtStart: ${WHOLE} "5"`],
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['null', null, `must be an object with ${KEYS} null`],
    ['a list', [5, 5, 1], `must be an object with ${KEYS} an array`],
  ])('refuses %s', (_, counts, message) => {
    expect(refusal(() => customerRetentionRate(counts as CustomerRetentionInput))).toBe(message);
  });

  it('lies between 0 and 1, and new customers do not change it', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 2 ** 52 }), fc.nat(2 ** 52), fc.nat(2 ** 52));
    fc.assert(
      fc.property(counts, ([start, some, joined]) => {
        const stayed = Math.min(some, start);
        const rate = customerRetentionRate(frozen(input(start, stayed + joined, joined)));
        expect(rate).toBe(stayed / start);
        expect(customerRetentionRate(input(start, stayed, 0))).toBe(rate);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(customerRetentionRate).parameters.toEqualTypeOf<[input: CustomerRetentionInput]>();
    expectTypeOf<CustomerRetentionInput>().toEqualTypeOf<{
      readonly customersAtStart: number;
      readonly customersAtEnd: number;
      readonly customersAcquired: number;
    }>();
    expectTypeOf(customerRetentionRate).returns.toEqualTypeOf<number | null>();
  });
});
