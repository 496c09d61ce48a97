import { type ReferralValue, type ReferralValueInput, referralValue } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';

import { frozen, refusal } from '../support/cases.ts';

const CVF = { ownPurchases: 100, customersReferred: 10, referredPurchases: 60 };
const FIVE_YEARS = { ...CVF, periods: 5, growthRate: 0.05, discountRate: 0.1 };

describe('referralValue', () => {
  it.each<[source: string, input: ReferralValueInput, own: string, referred: string, total: string]>([
    ['Customer Value Foundation, "Customers as Ambassadors"', CVF, '100', '600', '700'],
    ['by hand: three periods of the same', { ...CVF, periods: 3 }, '300', '1800', '2100'],
    ['by hand: 100 and 200', { ...CVF, periods: 2, growthRate: 1 }, '300', '1800', '2100'],
    ['by hand: buying that ends after a period', { ...CVF, periods: 9, growthRate: -1 }, '100', '600', '700'],
    [
      'by hand: 100/1.25 + 150/1.5625',
      { ...CVF, periods: 2, growthRate: 0.5, discountRate: 0.25 },
      '176',
      '1056',
      '1232',
    ],
    [
      'by hand: 100 + 150/1.25',
      { ...CVF, periods: 2, growthRate: 0.5, discountRate: 0.25, timing: 'start' },
      '220',
      '1320',
      '1540',
    ],
    [
      'by hand: 121/1.1',
      { ...CVF, ownPurchases: 121, discountRate: 0.21, timing: 'middle', customersReferred: 0 },
      '110',
      '0',
      '110',
    ],
    [
      'Python 3, decimal of 60 digits',
      FIVE_YEARS,
      '415.0591272329883080514867961080651',
      '2490.354763397929848308920776648391',
      '2905.413890630918156360407572756456',
    ],
    [
      'Python 3, decimal of 60 digits',
      { ...FIVE_YEARS, timing: 'start' },
      '456.5650399562871388566354757188717',
      '2739.39023973772283313981285431323',
      '3195.9552796940099719…',
    ],
    [
      'Python 3, decimal of 60 digits',
      { ...FIVE_YEARS, timing: 'middle' },
      '435.31768515573884755656448420827',
      '2611.906110934433085339386905249620',
      '3047.223796090171…',
    ],
    [
      'by hand: a mean of referrals',
      { ownPurchases: '0.1', customersReferred: 0.5, referredPurchases: '0.3' },
      '0.1',
      '0.15',
      '0.25',
    ],
  ])('adds up own and referred purchases (%s)', (_, input, own, referred, total) => {
    const value = referralValue(input);
    expect([value.own, value.referred].map(String)).toEqual(
      [own, referred].map((text) => text.replace(/(\.\d*[1-9])0+$/, '$1')),
    );
    expect(value.total.toString().startsWith(total.replace('…', ''))).toBe(true);
  });

  it('gives the share that was referred', () => {
    expect(referralValue(CVF).referredShare).toBe(6 / 7);
    expect(referralValue({ ...FIVE_YEARS, timing: 'middle' }).referredShare).toBe(6 / 7);
    expect(referralValue({ ...CVF, ownPurchases: 0, referredPurchases: 0 }).referredShare).toBeNull();
  });

  it.each<[what: string, change: object, message: string]>([
    [
      'a negative amount',
      { ownPurchases: -1 },
      'ownPurchases: must be an amount of at least 0 such as 12.5 or "12.50", got -1',
    ],
    [
      'a text that is no amount',
      { referredPurchases: '1,000' },
      'referredPurchases: must be an amount of at least 0 such as 12.5 or "12.50", got "1,000"',
    ],
    [
      'a negative number of customers',
      { customersReferred: -1 },
      'customersReferred: must be a finite number of at least 0, got -1',
    ],
    ['no periods', { periods: 0 }, 'periods: must be a whole number from 1 to 1000, got 0'],
    ['too many periods', { periods: 1001 }, 'periods: must be a whole number from 1 to 1000, got 1001'],
    ['a growth below −1', { growthRate: -1.5 }, 'growthRate: must be a finite number of at least -1, got -1.5'],
    ['a negative discount', { discountRate: -0.1 }, 'discountRate: must be a finite number of at least 0, got -0.1'],
    ['another timing', { timing: 'late' }, 'timing: must be one of "start", "middle", "end", got "late"'],
    [
      'an unknown key',
      { years: 2 },
      'years: must be one of the keys ownPurchases, customersReferred, referredPurchases, periods, growthRate, discountRate, timing, got "years"',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(refusal(() => referralValue({ ...CVF, ...change } as ReferralValueInput))).toBe(message);
  });

  it('adds up to the total, and referred customers are worth as much as their buying beside the own', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(1000),
        fc.integer({ min: 1, max: 5 }),
        (ownPurchases, customersReferred, periods) => {
          const value = referralValue(frozen({ ownPurchases, customersReferred, referredPurchases: 60, periods }));
          expect(value.own.plus(value.referred).equals(value.total)).toBe(true);
        },
      ),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(referralValue).parameters.toEqualTypeOf<[input: ReferralValueInput]>();
    expectTypeOf(referralValue).returns.toEqualTypeOf<ReferralValue>();
    expectTypeOf<ReferralValue['referredShare']>().toEqualTypeOf<number | null>();
  });
});
