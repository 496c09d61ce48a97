import { type Decimal, type NotNull, type SimpleLtvInput, simpleLtv } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { amount, quantity } from '../support/arbitraries.ts';
import { refusal } from '../support/cases.ts';

const GIVEN: NotNull<SimpleLtvInput> = { averagePurchaseValue: 250, purchaseFrequency: 6, customerLifespan: 5 };

describe('simpleLtv', () => {
  it.each<[source: string, input: NotNull<SimpleLtvInput>, expected: string]>([
    ['LIKE.TG glossary, "Customer lifetime value": 250 × 6 × 5', GIVEN, '7500'],
    [
      'LIKE.TG glossary, "Customer equity": 10 purchases of 10 in one year',
      { averagePurchaseValue: 10, purchaseFrequency: 10, customerLifespan: 1 },
      '100',
    ],
    ['by hand: purchases of nothing', { ...GIVEN, averagePurchaseValue: 0 }, '0'],
    ['by hand: no purchases', { ...GIVEN, purchaseFrequency: 0 }, '0'],
    ['by hand: no time', { ...GIVEN, customerLifespan: 0 }, '0'],
    [
      'by hand: 0.1 × 0.2 × 3, which doubles miss',
      { averagePurchaseValue: 0.1, purchaseFrequency: 0.2, customerLifespan: 3 },
      '0.06',
    ],
    [
      'Python fractions: 19.99 × 3.7 × 1.1',
      { averagePurchaseValue: '19.99', purchaseFrequency: 3.7, customerLifespan: 1.1 },
      '81.3593',
    ],
    [
      'by hand: 2 × 1e308 × 1e308',
      { averagePurchaseValue: 2, purchaseFrequency: 1e308, customerLifespan: 1e308 },
      '2e+616',
    ],
  ])('multiplies value, frequency and lifespan (%s)', (_, input, expected) => {
    expect(simpleLtv(input).toString()).toBe(expected);
  });

  it('gives 0, not −0', () => {
    for (const key of Object.keys(GIVEN)) expect(simpleLtv({ ...GIVEN, [key]: -0 }).valueOf()).toBe('0');
  });

  const VALUE = 'averagePurchaseValue: must be an amount of at least 0 such as 12.5 or "12.50", got';
  const FREQUENCY = 'purchaseFrequency: must be a finite number of at least 0, got';
  const LIFESPAN = 'customerLifespan: must be a finite number of at least 0, got';
  const KEYS = 'the keys averagePurchaseValue, purchaseFrequency, customerLifespan, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['an empty object', {}, `${VALUE} undefined; ${FREQUENCY} undefined; ${LIFESPAN} undefined`],
    ['an unknown key', { ...GIVEN, margin: 1 }, `margin: must be one of ${KEYS} "margin"`],
    ['a negative value', { ...GIVEN, averagePurchaseValue: -250 }, `${VALUE} -250`],
    ['a negative frequency', { ...GIVEN, purchaseFrequency: -6 }, `${FREQUENCY} -6`],
    ['a negative lifespan', { ...GIVEN, customerLifespan: -5 }, `${LIFESPAN} -5`],
    ['an endless lifespan', { ...GIVEN, customerLifespan: Number.POSITIVE_INFINITY }, `${LIFESPAN} Infinity`],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => simpleLtv(input as SimpleLtvInput))).toBe(message);
  });

  it('is the same whichever of two numbers is the frequency and which the lifespan', () => {
    fc.assert(
      fc.property(amount, quantity, quantity, (averagePurchaseValue, a, b) => {
        const one = simpleLtv({ averagePurchaseValue, purchaseFrequency: a, customerLifespan: b });
        const other = simpleLtv({ averagePurchaseValue, purchaseFrequency: b, customerLifespan: a });
        expect(one.toString()).toBe(other.toString());
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf((input: NotNull<SimpleLtvInput>) => simpleLtv(input)).returns.toEqualTypeOf<Decimal>();
    expectTypeOf((input: SimpleLtvInput) => simpleLtv(input)).returns.toEqualTypeOf<Decimal | null>();
  });
});
