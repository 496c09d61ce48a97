import { type LtvToCacInput, ltvToCac, type MoneyInput } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { positiveAmount, signedAmount } from '../support/arbitraries.ts';
import { refusal } from '../support/cases.ts';

describe('ltvToCac', () => {
  it.each<[source: string, lifetimeValue: MoneyInput, cac: MoneyInput, expected: number]>([
    ['LIKE.TG glossary, "Customer acquisition cost": blog 500, twice a cost of 250', 500, 250, 2],
    ['LIKE.TG glossary, "Customer acquisition cost": pay-per-click 250, just its cost', 250, 250, 1],
    ['LIKE.TG glossary, "Customer acquisition cost": 3:1', 750, 250, 3],
    ['by hand: a customer who costs more than they bring', -500, 250, -2],
    ['by hand: a customer who brings nothing', 0, 250, 0],
    ['by hand: 0.3 / 0.1, which doubles miss', 0.3, 0.1, 3],
    ['Python fractions: 19.9 / 0.7', '19.9', 0.7, 28.428571428571427],
    ['Python fractions: 1 / 3', 1n, 3n, 1 / 3],
    ['by hand: a ratio below the smallest number', '-1e-300', '1e300', 0],
    ['by hand: amounts far beyond the numbers', '-6e350', '2e350', -3],
  ])('divides the lifetime value by the acquisition cost (%s)', (_, lifetimeValue, cac, expected) => {
    expect(ltvToCac({ lifetimeValue, cac })).toBe(expected);
  });

  it('is null when the acquisition cost is 0', () => {
    expect(ltvToCac({ lifetimeValue: 500, cac: 0 })).toBeNull();
    expect(ltvToCac({ lifetimeValue: 0, cac: '0.00' })).toBeNull();
    expect(ltvToCac({ lifetimeValue: -500, cac: -0 })).toBeNull();
  });

  it('gives 0, not −0', () => {
    expect(Object.is(ltvToCac({ lifetimeValue: -0, cac: 250 }), 0)).toBe(true);
    expect(Object.is(ltvToCac({ lifetimeValue: '-0.00', cac: 250 }), 0)).toBe(true);
  });

  const LTV = 'lifetimeValue: must be an amount such as 12.5 or "12.50", got';
  const CAC = 'cac: must be an amount of at least 0 such as 12.5 or "12.50", got';
  const KEYS = 'the keys lifetimeValue, cac, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['null', null, `must be an object with ${KEYS} null`],
    ['an empty object', {}, `${LTV} undefined; ${CAC} undefined`],
    ['a missing value', { cac: 250 }, `${LTV} undefined`],
    ['a missing cost', { lifetimeValue: 500 }, `${CAC} undefined`],
    ['an unknown key', { lifetimeValue: 500, cac: 250, ltv: 1 }, `ltv: must be one of ${KEYS} "ltv"`],
    ['a negative cost', { lifetimeValue: 500, cac: -250 }, `${CAC} -250`],
    ['a value that is no amount', { lifetimeValue: '1,000', cac: 250 }, `${LTV} "1,000"`],
    [
      'amounts whose ratio fits no number',
      { lifetimeValue: '1e300', cac: '1e-300' },
      'must give a result between -1.797e308 and 1.797e308, got one beyond the range of numbers',
    ],
    [
      'amounts whose ratio is below all numbers',
      { lifetimeValue: '-1e300', cac: '1e-300' },
      'must give a result between -1.797e308 and 1.797e308, got one beyond the range of numbers',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => ltvToCac(input as LtvToCacInput))).toBe(message);
  });

  it('keeps the sign of the lifetime value, and is 1 where the two are equal', () => {
    fc.assert(
      fc.property(signedAmount, positiveAmount, (lifetimeValue, cac) => {
        expect(Math.sign(Number(ltvToCac({ lifetimeValue, cac })))).toBe(Math.sign(Number(lifetimeValue)) + 0);
        expect(ltvToCac({ lifetimeValue: cac, cac })).toBe(1);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(ltvToCac).parameters.toEqualTypeOf<[input: LtvToCacInput]>();
    expectTypeOf(ltvToCac).returns.toEqualTypeOf<number | null>();
  });
});
