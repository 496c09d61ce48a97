import { type ChurnLtvInput, churnLtv, type Decimal, discountedLtv } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const SOURCE = 'LIKE.TG glossary, "Customer lifetime value", with a lifespan of 1 / churn';
const GIVEN: ChurnLtvInput = { revenuePerPeriod: 50, grossMargin: 0.8, churnRate: 0.05 };

describe('churnLtv', () => {
  it.each<[source: string, input: ChurnLtvInput, expected: string]>([
    [`${SOURCE}, by hand: 50 × 0.8 × 20`, GIVEN, '800'],
    ['by hand: everybody leaves after one period', { ...GIVEN, churnRate: 1 }, '40'],
    ['by hand: the whole revenue as margin', { ...GIVEN, grossMargin: 1 }, '1000'],
    ['by hand: no margin', { ...GIVEN, grossMargin: 0 }, '0'],
    ['by hand: no revenue', { ...GIVEN, revenuePerPeriod: 0 }, '0'],
    [
      'Python decimal, 34 digits: 49.90 × 0.7 / 0.03',
      { revenuePerPeriod: '49.90', grossMargin: 0.7, churnRate: 0.03 },
      '1164.333333333333333333333333333333',
    ],
    [
      'Python decimal, 34 digits: 100 / 0.3',
      { revenuePerPeriod: 100, grossMargin: 1, churnRate: 0.3 },
      '333.3333333333333333333333333333333',
    ],
  ])('divides the margin of a period by the churn rate (%s)', (_, input, expected) => {
    expect(churnLtv(input)?.toString()).toBe(expected);
  });

  it('is null when nobody leaves', () => {
    expect(churnLtv({ ...GIVEN, churnRate: 0 })).toBeNull();
    expect(churnLtv({ ...GIVEN, churnRate: -0 })).toBeNull();
    expect(churnLtv({ ...GIVEN, churnRate: 0, grossMargin: 0 })).toBeNull();
  });

  it('gives 0, not −0', () => {
    expect(churnLtv({ ...GIVEN, revenuePerPeriod: '-0' })?.valueOf()).toBe('0');
    expect(churnLtv({ ...GIVEN, grossMargin: -0 })?.valueOf()).toBe('0');
  });

  const REVENUE = 'revenuePerPeriod: must be an amount of at least 0 such as 12.5 or "12.50", got';
  const MARGIN = 'grossMargin: must be a rate from 0 to 1, got';
  const CHURN = 'churnRate: must be a rate from 0 to 1, got';
  const KEYS = 'the keys revenuePerPeriod, grossMargin, churnRate, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['an array', [], `must be an object with ${KEYS} an array`],
    ['an empty object', {}, `${REVENUE} undefined; ${MARGIN} undefined; ${CHURN} undefined`],
    ['an unknown key', { ...GIVEN, discountRate: 0 }, `discountRate: must be one of ${KEYS} "discountRate"`],
    ['a negative revenue', { ...GIVEN, revenuePerPeriod: -50 }, `${REVENUE} -50`],
    ['a negative margin', { ...GIVEN, grossMargin: -0.8 }, `${MARGIN} -0.8`],
    ['a margin above 1', { ...GIVEN, grossMargin: 1.1 }, `${MARGIN} 1.1`],
    ['a negative churn', { ...GIVEN, churnRate: -Number.MIN_VALUE }, `${CHURN} -5e-324`],
    ['a churn in percent', { ...GIVEN, churnRate: 5 }, `${CHURN} 5`],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => churnLtv(input as ChurnLtvInput))).toBe(message);
  });

  it('is the discounted lifetime value for ever at a discount of 0, with the first margin certain', () => {
    const percent = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.nat(10 ** 6), percent, (revenuePerPeriod, churn) => {
        const simple = churnLtv({ revenuePerPeriod, grossMargin: 1, churnRate: churn / 100 });
        const discounted = discountedLtv({
          marginPerPeriod: revenuePerPeriod,
          retentionRate: (100 - churn) / 100,
          discountRate: 0,
          firstMargin: 'now',
        });
        expect(simple?.toString()).toBe(discounted.toString());
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(churnLtv).parameters.toEqualTypeOf<[input: ChurnLtvInput]>();
    expectTypeOf(churnLtv).returns.toEqualTypeOf<Decimal | null>();
  });
});
