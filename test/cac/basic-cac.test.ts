import { type BasicCacInput, basicCac, type Decimal, type MoneyInput } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { amount, positiveCount } from '../support/arbitraries.ts';
import { refusal } from '../support/cases.ts';

describe('basicCac', () => {
  it.each<[source: string, marketingCost: MoneyInput, customersAcquired: number, expected: string]>([
    ['LIKE.TG glossary, "Customer acquisition cost": 3000 for 100 customers', 3000, 100, '30'],
    ['LIKE.TG glossary, "Customer equity": 60,000 a year for 600 customers', 60_000, 600, '100'],
    ['by hand: 0.3 / 3, which doubles miss', 0.3, 3, '0.1'],
    ['by hand: nothing spent', 0, 100, '0'],
    ['by hand: one customer', '12.50', 1, '12.5'],
    ['Python decimal, 34 digits: 100 / 3', 100, 3, '33.33333333333333333333333333333333'],
    ['Python decimal, 34 digits, rounded up: 200 / 3', 200, 3, '66.66666666666666666666666666666667'],
    ['Python fractions, 35 digits that end: 1 / 2**50', 1, 2 ** 50, '8.8817841970012523233890533447265625e-16'],
    ['by hand: 9,007,199,254,740,991 customers at 2 each', '18014398509481982', 2 ** 53 - 1, '2'],
  ])('divides the cost of marketing by the customers won (%s)', (_, marketingCost, customersAcquired, expected) => {
    expect(basicCac({ marketingCost, customersAcquired })?.toString()).toBe(expected);
  });

  it('is null when no customer was won', () => {
    expect(basicCac({ marketingCost: 3000, customersAcquired: 0 })).toBeNull();
    expect(basicCac({ marketingCost: 0, customersAcquired: 0 })).toBeNull();
    expect(basicCac({ marketingCost: 3000, customersAcquired: -0 })).toBeNull();
  });

  const COST = 'marketingCost: must be an amount of at least 0 such as 12.5 or "12.50", got';
  const WON = 'customersAcquired: must be a whole number of at least 0, got';
  const KEYS = 'the keys marketingCost, customersAcquired, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['null', null, `must be an object with ${KEYS} null`],
    ['an array', [3000, 100], `must be an object with ${KEYS} an array`],
    ['a text', '3000/100', `must be an object with ${KEYS} "3000/100"`],
    ['an empty object', {}, `${COST} undefined; ${WON} undefined`],
    ['a missing cost', { customersAcquired: 100 }, `${COST} undefined`],
    ['a missing count', { marketingCost: 3000 }, `${WON} undefined`],
    [
      'an unknown key',
      { marketingCost: 3000, customersAcquired: 100, wages: 1 },
      `wages: must be one of ${KEYS} "wages"`,
    ],
    ['a negative cost', { marketingCost: -1, customersAcquired: 100 }, `${COST} -1`],
    ['a cost just below 0', { marketingCost: '-0.01', customersAcquired: 100 }, `${COST} "-0.01"`],
    ['a negative count', { marketingCost: 3000, customersAcquired: -1 }, `${WON} -1`],
    ['a fraction of a customer', { marketingCost: 3000, customersAcquired: 0.5 }, `${WON} 0.5`],
    ['a count in text', { marketingCost: 3000, customersAcquired: '100' }, `${WON} "100"`],
    ['a count of NaN', { marketingCost: 3000, customersAcquired: Number.NaN }, `${WON} NaN`],
    ['an endless count', { marketingCost: 3000, customersAcquired: Number.POSITIVE_INFINITY }, `${WON} Infinity`],
    [
      'a count that is not safe',
      { marketingCost: 3000, customersAcquired: 2 ** 53 },
      'customersAcquired: must be a whole number of at most 9007199254740991, got 9007199254740992',
    ],
    ['a bigint as count', { marketingCost: 3000, customersAcquired: 100n }, `${WON} 100n`],
    ['two bad fields', { marketingCost: '3,000', customersAcquired: null }, `${COST} "3,000"; ${WON} null`],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => basicCac(input as BasicCacInput))).toBe(message);
  });

  it('gives back the cost when the customers are multiplied in again', () => {
    fc.assert(
      fc.property(amount, positiveCount, (marketingCost, customersAcquired) => {
        const all = basicCac({ marketingCost, customersAcquired })?.times(customersAcquired);
        const one = basicCac({ marketingCost, customersAcquired: 1 });
        expect(all?.toPrecision(30)).toBe(one?.toPrecision(30));
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(basicCac).parameters.toEqualTypeOf<[input: BasicCacInput]>();
    expectTypeOf(basicCac).returns.toEqualTypeOf<Decimal | null>();
  });
});
