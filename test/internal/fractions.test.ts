import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../src/internal/exact/decimals.ts';
import * as fractions from '../../src/internal/exact/fractions.ts';
import { next } from '../support/doubles.ts';
import { expectMoney, expectNearest } from '../support/exactness.ts';
import { rateOf } from '../support/rate.ts';
import * as oracle from '../support/rational.ts';

const { fractionOfNumber } = fractions;

type Written = readonly [numerator: bigint, denominator: bigint];

const TEN = 10n;

const read = (value: number): Written => {
  const { numerator, denominator } = fractionOfNumber(value);
  return [numerator, denominator];
};

describe('a number is read as a fraction', () => {
  it.each<[what: string, value: number, ...Written]>([
    ['0', 0, 0n, 1n],
    ['−0', -0, 0n, 1n],
    ['a whole number', 3, 3n, 1n],
    ['a negative whole number', -7, -7n, 1n],
    ['the largest whole number below which all are doubles', 2 ** 53, 2n ** 53n, 1n],
    ['a whole number by its shortest form', 1e23, TEN ** 23n, 1n],
    ['the largest double by its shortest form', Number.MAX_VALUE, 17976931348623157n * TEN ** 292n, 1n],
    ['one third', 1 / 3, 1n, 3n],
    ['two thirds', 2 / 3, 2n, 3n],
    ['minus one third', -1 / 3, -1n, 3n],
    ['four thirds', 4 / 3, 4n, 3n],
    ['one third as it is printed', 0.3333333333333333, 1n, 3n],
    ['what is typed', 0.1, 1n, 10n],
    ['what is typed with a whole part', -12.75, -51n, 4n],
    ['a year in days', 365.25, 1461n, 4n],
    ['six digits that are typed', 0.333333, 333333n, 1_000_000n],
    ['seven digits that are typed, by their decimals', 0.3333333, 3333333n, 10_000_000n],
    ['fifteen digits that are no quotient, by their decimals', 0.333333333333333, 333333333333333n, TEN ** 15n],
    ['the double above one third', next(1 / 3, 1), 33333333333333337n, TEN ** 17n],
    ['the double below one third', next(1 / 3, -1), 33333333333333326n, TEN ** 17n],
    ['the double below 1', 1 - 2 ** -53, 9999999999999999n, TEN ** 16n],
    ['the double above 1', 1 + 2 ** -52, 10000000000000002n, TEN ** 16n],
    ['a large number and a half', 4503599627370495.5, 9007199254740991n, 2n],
    ['a large number and a third, of which one digit is printed', 1e15 + 1 / 3, 3_000_000_000_000_001n, 3n],
  ])('%s', (_, value, ...expected) => {
    expect(read(value)).toEqual(expected);
  });

  it.each<[what: string, value: number, ...Written]>([
    ['the largest denominator', 999_999 / 1_000_000, 999_999n, 1_000_000n],
    ['a larger one of 15 digits, by its decimals', 3 / 1_000_015, 299995500067499n, TEN ** 20n],
    ['a larger one of 16 digits', 9999 / 1_000_003, 9999n, 1_000_003n],
    ['a larger one of 17 digits', 2 / 1_000_005, 2n, 1_000_005n],
    ['the largest of 16 digits or more', 9 / 49_999_999, 9n, 49_999_999n],
    ['a still larger one, by its decimals', 7 / 50_000_001, 13999999720000007n, TEN ** 23n],
  ])('%s', (_, value, ...expected) => {
    expect(read(value)).toEqual(expected);
  });

  it.each<[exponent: number, ...Written]>([
    [-1, 1n, 2n],
    [-19, 1n, 524_288n],
    [-20, 95367431640625n, TEN ** 20n],
    [-25, 1n, 33_554_432n],
    [-26, 14901161193847656n, TEN ** 24n],
    [-1022, 22250738585072014n, TEN ** 324n],
    [-1023, 11125369292536007n, TEN ** 324n],
    [-1074, 5n, TEN ** 324n],
  ])('2 to the power of %i', (exponent, ...expected) => {
    expect(read(2 ** exponent)).toEqual(expected);
    expect(read(-(2 ** exponent))).toEqual([-expected[0], expected[1]]);
  });

  const quotient = fc
    .tuple(fc.integer({ min: 1, max: 60_000_000 }), fc.integer({ min: 1, max: 60_000_000 }))
    .map(([p, q]) => p / q);
  const nearQuotient = fc.tuple(quotient, fc.constantFrom<1 | -1>(1, -1)).map(([value, way]) => next(value, way));
  const powerOfTwo = fc.integer({ min: -1074, max: 60 }).map((exponent) => 2 ** exponent);
  const nearPower = fc.tuple(powerOfTwo, fc.constantFrom<1 | -1>(1, -1)).map(([value, way]) => next(value, way));
  const typed = fc.tuple(fc.integer({ min: 1 }), fc.integer({ min: 1, max: 12 })).map(([n, e]) => n / 10 ** e);
  const positive = fc.oneof(
    quotient,
    nearQuotient,
    powerOfTwo,
    nearPower,
    typed,
    fc.double({ min: 5e-324, noNaN: true }),
  );

  it('as the search by mediants finds it, of either sign', () => {
    fc.assert(
      fc.property(
        positive.filter((value) => Number.isFinite(value) && value > 0),
        (value) => {
          const expected = rateOf(value);
          const [numerator, denominator] = read(value);
          expect(oracle.compare({ top: numerator, bottom: denominator }, expected)).toBe(0);
          expect(read(-value)).toEqual([-numerator, denominator]);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('as trying every denominator finds it', () => {
    const small = fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 600 })).map(([p, q]) => p / q);
    fc.assert(
      fc.property(small, (value) => {
        let bottom = 1;
        while (Math.round(value * bottom) / bottom !== value) bottom += 1;
        expect(read(value)).toEqual([BigInt(Math.round(value * bottom)), BigInt(bottom)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('that is nearest to the number', () => {
    fc.assert(
      fc.property(positive.filter(Number.isFinite), (value) => {
        expect(fractions.nearestTo(fractionOfNumber(value))).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('fractions are computed with exactly', () => {
  const part = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const above = fc.bigInt({ min: 1n, max: 10n ** 20n });
  const fraction = fc.record({ numerator: part, denominator: above });
  const positive = fc.record({ numerator: above, denominator: above });

  const rational = ({ numerator, denominator }: fractions.Fraction) => ({ top: numerator, bottom: denominator });
  const same = (actual: fractions.Fraction, expected: oracle.Rational) => {
    expect(actual.denominator).toBeGreaterThan(0n);
    expect(oracle.compare(rational(actual), expected)).toBe(0);
  };

  it('by times, plus, minus and over', () => {
    fc.assert(
      fc.property(fraction, fraction, positive, (a, b, c) => {
        const [x, y, z] = [rational(a), rational(b), rational(c)];
        same(fractions.times(a, b), oracle.multiply(x, y));
        same(fractions.plus(a, b), oracle.add(x, y));
        same(fractions.minus(a, b), oracle.subtract(x, y));
        same(fractions.over(a, c), oracle.divide(x, z));
        expect(fractions.isZero(a)).toBe(oracle.isZero(x));
        expectNearest(fractions.nearestTo(a), x);
        expectMoney(fractions.timesAmount(exact('0.7'), a, c), oracle.multiply(oracle.rational('0.7'), x, z));
      }),
    );
  });

  it.each<[what: string, ...Written, ...Written, ...Written]>([
    ['a half by a quarter', 1n, 2n, 1n, 4n, 2n, 1n],
    ['0 by a third', 0n, 7n, 1n, 3n, 0n, 1n],
    ['a negative one', -6n, 4n, 3n, 1n, -1n, 2n],
  ])('over gives the lowest terms: %s', (_, top, bottom, divisor, ofDivisor, ...expected) => {
    const a = { numerator: top, denominator: bottom };
    const { numerator, denominator } = fractions.over(a, { numerator: divisor, denominator: ofDivisor });
    expect([numerator, denominator]).toEqual(expected);
  });

  it.each([
    ['12.50', '0.4', 125n, 4n],
    ['-1e3', '3', -1000n, 3n],
    ['0.00', '7', 0n, 1n],
  ])('the quotient of the decimals %s and %s', (numerator, denominator, ...expected) => {
    const quotient = fractions.fractionOfQuotient(exact(numerator), exact(denominator));
    expect([quotient.numerator, quotient.denominator]).toEqual(expected);
  });

  it.each([
    [1n, 8n, '0.125'],
    [-3n, 1n, '-3'],
    [0n, 5n, '0'],
    [2n, 3n, `0.${'6'.repeat(1099)}7`],
  ])('%i / %i as a decimal', (numerator, denominator, expected) => {
    expect(fractions.decimalOfFraction({ numerator, denominator }).toFixed()).toBe(expected);
  });
});
