import { Decimal, type PeriodRateInput, periodRate } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

describe('periodRate', () => {
  it.each<[source: string, annualRate: number, periodsPerYear: number, expected: number]>([
    ['by hand: 1.1² = 1.21', 0.21, 2, 0.1],
    ['by hand: 2² = 4', 3, 2, 1],
    ['by hand: one period is the year', 0.1, 1, 0.1],
    ['by hand: 1.5² = 2.25, for two years', 0.5, 0.5, 1.25],
    ['by hand: nothing compounds to nothing', 0, 12, 0],
    ['Python decimal, 400 digits: 10 % by month', 0.1, 12, 0.007974140428903742],
    ['Python decimal, 400 digits: 5 % by day', 0.05, 365, 0.00013368061711344035],
    ['Python decimal, 400 digits: 5 % by week', 0.05, 52.1775, 0.0009355178505571955],
    ['Python decimal, 400 digits: 8 % by century', 0.08, 0.01, 2198.7612563412854],
    ['Python decimal, 400 digits: 10 % by half a minute', 0.1, 1_000_000, 9.53101843463402e-8],
    ['Python decimal, 400 digits: a rate that 1 + rate would lose', 1e-300, 12, 8.333333333333334e-302],
    ['by hand: the smallest rate, a twelfth of which is no number', 5e-324, 12, 0],
  ])('is the rate that compounds to the yearly one (%s)', (_, annualRate, periodsPerYear, expected) => {
    expect(periodRate({ annualRate, periodsPerYear })).toBe(expected);
  });

  it('gives 0, not −0', () => {
    expect(Object.is(periodRate({ annualRate: -0, periodsPerYear: 12 }), 0)).toBe(true);
    expect(Object.is(periodRate({ annualRate: -0, periodsPerYear: 1 }), 0)).toBe(true);
  });

  const GIVEN: PeriodRateInput = { annualRate: 0.1, periodsPerYear: 12 };
  const RATE = 'annualRate: must be a finite number of at least 0, got';
  const PERIODS = 'periodsPerYear: must be a number from 0.01 to 1000000, got';
  const KEYS = 'the keys annualRate, periodsPerYear, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['an empty object', {}, `${RATE} undefined; ${PERIODS} undefined`],
    ['an unknown key', { ...GIVEN, rate: 0.1 }, `rate: must be one of ${KEYS} "rate"`],
    ['a negative rate', { ...GIVEN, annualRate: -0.1 }, `${RATE} -0.1`],
    ['an endless rate', { ...GIVEN, annualRate: Number.POSITIVE_INFINITY }, `${RATE} Infinity`],
    ['a rate in text', { ...GIVEN, annualRate: '10%' }, `${RATE} "10%"`],
    ['no periods', { ...GIVEN, periodsPerYear: 0 }, `${PERIODS} 0`],
    ['fewer periods than one in a century', { ...GIVEN, periodsPerYear: 0.0099 }, `${PERIODS} 0.0099`],
    ['more than a million periods', { ...GIVEN, periodsPerYear: 1_000_000.5 }, `${PERIODS} 1000000.5`],
    ['periods of NaN', { ...GIVEN, periodsPerYear: Number.NaN }, `${PERIODS} NaN`],
    [
      'a result that fits no number',
      { annualRate: 1e308, periodsPerYear: 0.5 },
      'must give a result between -1.797e308 and 1.797e308, got one beyond the range of numbers',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => periodRate(input as PeriodRateInput))).toBe(message);
  });

  it('compounds to the yearly rate again', () => {
    const Precise = Decimal.clone({ precision: 60 });
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 10, noNaN: true }), fc.integer({ min: 1, max: 366 }), (rate, periods) => {
        const period = periodRate({ annualRate: rate, periodsPerYear: periods });
        const year = new Precise(period).plus(1).pow(periods).minus(1);
        expect(Math.abs(Number(year) / rate - 1)).toBeLessThan(1e-14);
      }),
    );
  });

  it('turns a period rate into the yearly one when a period counts many years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (percent) => {
        const two = periodRate({ annualRate: percent / 100, periodsPerYear: 0.5 });
        expect(two).toBe((percent * (200 + percent)) / 10_000);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(periodRate).parameters.toEqualTypeOf<[input: PeriodRateInput]>();
    expectTypeOf(periodRate).returns.toEqualTypeOf<number>();
  });
});
