import { type AnnualChurnInput, annualChurnRate, type NotNull } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

describe('annualChurnRate', () => {
  it.each<[source: string, churnRate: number, periodsPerYear: number, rate: number]>([
    ['LIKE.TG glossary, "Customer loyalty", compounded: 1 − 0.5²', 0.5, 2, 0.75],
    ['by hand: 1 − 0.9²', 0.1, 2, 0.19],
    ['by hand: 1 − 0.9³', 0.1, 3, 0.271],
    ['by hand: a period of a year', 0.3, 1, 0.3],
    ['by hand: a period of two years, 1 − √0.81', 0.19, 0.5, 0.1],
    ['by hand: a period of two years, 1 − √0.25', 0.75, 0.5, 0.5],
    ['by hand: 1 − √0.5 = 1 − 0.70710678118654752440…', 0.5, 0.5, 0.2928932188134525],
    ['Python 3, fractions.Fraction: 1 − 0.95¹²', 0.05, 12, 0.459639912337363],
    ['Python 3, fractions.Fraction: 1 − 0.98¹²', 0.02, 12, 0.21528327626519997],
    ['Python 3, decimal of 400 digits: weeks', 0.123, 52.1775, 0.9989386435027319],
    ['Python 3, decimal of 400 digits: a century, almost all lost', 0.9999999999999999, 0.01, 0.30816902908106353],
    ['Python 3, decimal of 400 digits: a tiny rate many times', 1e-16, 999999.5, 9.9999949995e-11],
    ['by hand: 12 × 1e−16 − 66 × 1e−32', 1e-16, 12, 1.1999999999999994e-15],
    ['by hand: the hundredth part of 1e−300', 1e-300, 0.01, 1e-302],
    ['by hand: 12 times the smallest number, 12 × 5e−324', 5e-324, 12, 6e-323],
    ['by hand: 0.9^1000000 is nothing beside 1', 0.1, 1_000_000, 1],
    ['by hand: nobody leaves', 0, 12, 0],
    ['by hand: nobody leaves, −0', -0, 52.1775, 0],
    ['by hand: nobody leaves in a century', 0, 0.01, 0],
    ['by hand: everybody leaves', 1, 12, 1],
    ['by hand: everybody leaves in a century', 1, 0.01, 1],
  ])('compounds the rate of a period (%s)', (_, churnRate, periodsPerYear, rate) => {
    expect(annualChurnRate({ churnRate, periodsPerYear })).toBe(rate);
  });

  const RATE = 'churnRate: must be a rate from 0 to 1, got';
  const PERIODS = 'periodsPerYear: must be a number from 0.01 to 1000000, got';
  const KEYS = 'the keys churnRate, periodsPerYear, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['a rate above 1', { churnRate: 1.0000000000000002, periodsPerYear: 12 }, `${RATE} 1.0000000000000002`],
    ['a percentage', { churnRate: 5, periodsPerYear: 12 }, `${RATE} 5`],
    ['a negative rate', { churnRate: -5e-324, periodsPerYear: 12 }, `${RATE} -5e-324`],
    ['NaN as rate', { churnRate: Number.NaN, periodsPerYear: 12 }, `${RATE} NaN`],
    ['a missing rate', { periodsPerYear: 12 }, `${RATE} undefined`],
    ['no periods', { churnRate: 0.05, periodsPerYear: 0 }, `${PERIODS} 0`],
    ['too few periods', { churnRate: 0.05, periodsPerYear: 0.009999999999999998 }, `${PERIODS} 0.009999999999999998`],
    ['too many periods', { churnRate: 0.05, periodsPerYear: 1000000.0000000001 }, `${PERIODS} 1000000.0000000001`],
    ['Infinity', { churnRate: 0.05, periodsPerYear: Number.POSITIVE_INFINITY }, `${PERIODS} Infinity`],
    ['a negative number of periods', { churnRate: 0.05, periodsPerYear: -12 }, `${PERIODS} -12`],
    ['a text as periods', { churnRate: 0.05, periodsPerYear: '12' }, `${PERIODS} "12"`],
    ['missing periods', { churnRate: 0.05 }, `${PERIODS} undefined`],
    ['an unknown key', { churnRate: 0.05, periodsPerYear: 12, years: 2 }, `years: must be one of ${KEYS} "years"`],
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['a number', 0.05, `must be an object with ${KEYS} 0.05`],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => annualChurnRate(input as AnnualChurnInput))).toBe(message);
  });

  const rates = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 1e-300, max: 1, noNaN: true }));
  const periods = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0.01, max: 400, noNaN: true }));

  it('lies between 0 and 1, and between the rate of a period and the sum of those of all', () => {
    fc.assert(
      fc.property(rates, periods, (churnRate, periodsPerYear) => {
        const rate = annualChurnRate(frozen({ churnRate, periodsPerYear }));
        const [low, high] =
          periodsPerYear < 1 ? [0, churnRate] : [churnRate, Math.min(1, churnRate * periodsPerYear * (1 + 1e-15))];
        expect(rate).toBeGreaterThanOrEqual(low);
        expect(rate).toBeLessThanOrEqual(high);
        expect(Object.is(rate, -0)).toBe(false);
      }),
    );
  });

  it('is the rate itself where the period is a year', () => {
    fc.assert(fc.property(rates, (churnRate) => annualChurnRate({ churnRate, periodsPerYear: 1 }) === churnRate));
  });

  it('rises with the number of periods', () => {
    fc.assert(
      fc.property(rates, periods, periods, (churnRate, a, b) => {
        const [few, many] = [Math.min(a, b), Math.max(a, b)].map((periodsPerYear) =>
          annualChurnRate({ churnRate, periodsPerYear }),
        );
        expect(few).toBeLessThanOrEqual(many as number);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf((input: NotNull<AnnualChurnInput>) => annualChurnRate(input)).returns.toEqualTypeOf<number>();
    expectTypeOf((input: AnnualChurnInput) => annualChurnRate(input)).returns.toEqualTypeOf<number | null>();
  });
});
