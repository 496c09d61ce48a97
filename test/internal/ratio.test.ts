import { describe, expect, expectTypeOf, it } from 'vitest';
import { ratio } from '../../src/internal/reading/counts.ts';
import { refusal } from '../support/cases.ts';

const LARGEST = 2n ** 1024n - 2n ** 971n;
const FINE = 10n ** 30n;

type Case = [source: string, numerator: number | bigint, denominator: number | bigint, expected: number];

describe('ratio', () => {
  it.each<Case>([
    ['of small counts', 1, 3, 0.3333333333333333],
    ['of a number and a bigint', 124, 2438n, 0.05086136177194422],
    ['that is whole', 60n, 20n, 3],
    ['of one safe and one unsafe operand', 1n, 2n ** 60n, 8.673617379884035e-19],
    ['of one unsafe and one safe operand', 2n ** 60n, 1n, 2 ** 60],
    ['of unsafe operands that cancel', 2n ** 60n, 2n ** 59n, 2],
    ['3 × 3002399751580331 = 2^53 + 1, where a division of doubles gives …330.5', 2n ** 53n + 1n, 3n, 3002399751580331],
    [
      '(2^53 + 1) / (2^53 + 3) ≈ 1 − 2/2^53, where a division of doubles gives 1 − 4/2^53',
      2n ** 53n + 1n,
      2n ** 53n + 3n,
      0.9999999999999998,
    ],
  ])('gives the nearest double to a quotient %s', (_, numerator, denominator, expected) => {
    expect(ratio(numerator, denominator)).toBe(expected);
  });

  it.each<Case>([
    ['2^53 + 1 is halfway to 2^53 + 2, whose significand is odd', 2n ** 53n + 1n, 1n, 9007199254740992],
    ['2^53 + 3 is halfway between the odd + 2 and the even + 4', 2n ** 53n + 3n, 1n, 9007199254740996],
    ['2^54 + 2 is halfway between the even + 0 and the odd + 4', 2n ** 54n + 2n, 1n, 18014398509481984],
    ['2^54 + 6 is halfway between the odd + 4 and the even + 8', 2n ** 54n + 6n, 1n, 18014398509481992],
    ['2^54 + 3 is nearer to + 4 than to + 0', 2n ** 54n + 3n, 1n, 18014398509481988],
    ['2^54 + 1 is nearer to + 0 than to + 4', 2n ** 54n + 1n, 1n, 18014398509481984],
    ['a trifle above 2^53 + 1 goes up', (2n ** 53n + 1n) * FINE + 1n, FINE, 9007199254740994],
    ['a trifle below 2^53 + 1 goes down', (2n ** 53n + 1n) * FINE - 1n, FINE, 9007199254740992],
    ['a trifle above 2^53 + 3 goes up', (2n ** 53n + 3n) * FINE + 1n, FINE, 9007199254740996],
    ['a trifle below 2^53 + 3 goes down', (2n ** 53n + 3n) * FINE - 1n, FINE, 9007199254740994],
    ['2^54 − 1 carries into the next power of two', 2n ** 54n - 1n, 1n, 18014398509481984],
    ['1 + 2^−53 is halfway to 1 + 2^−52', 2n ** 53n + 1n, 2n ** 53n, 1],
    ['1 + 3 × 2^−53 is halfway, to even 1 + 2^−51', 2n ** 53n + 3n, 2n ** 53n, 1.0000000000000004],
    ['1 − 2^−54 is halfway between 1 − 2^−53 and 1', 2n ** 54n - 1n, 2n ** 54n, 1],
    ['100 − 200/2^53 is 1.56 steps of 2^−46 below 100', 100n * (2n ** 53n - 2n), 2n ** 53n, 99.99999999999997],
  ])('rounds ties to even: %s', (_, numerator, denominator, expected) => {
    expect(ratio(numerator, denominator)).toBe(expected);
    expect(ratio(-numerator, denominator)).toBe(-expected);
  });

  it.each<Case>([
    ['1 unit of 2^−1074', 1n, 2n ** 1074n, 5e-324],
    ['1/2 unit ties to even 0', 1n, 2n ** 1075n, 0],
    ['a trifle above 1/2 unit', 2n ** 100n + 1n, 2n ** 1175n, 5e-324],
    ['a trifle below 1/2 unit', 2n ** 100n - 1n, 2n ** 1175n, 0],
    ['1/4 unit', 1n, 2n ** 1076n, 0],
    ['far below a unit', 1n, 2n ** 5000n, 0],
    ['3/2 units tie to even 2', 3n, 2n ** 1075n, 1e-323],
    ['5/2 units tie to even 2', 5n, 2n ** 1075n, 1e-323],
    ['7/2 units tie to even 4', 7n, 2n ** 1075n, 2e-323],
    ['2^52 − 1 units, the largest subnormal', 2n ** 52n - 1n, 2n ** 1074n, 2.225073858507201e-308],
    ['2^52 − 1/2 units tie to even 2^52', 2n ** 53n - 1n, 2n ** 1075n, 2.2250738585072014e-308],
    ['2^52 − 3/2 units tie to even 2^52 − 2', 2n ** 53n - 3n, 2n ** 1075n, 2.2250738585072004e-308],
    ['2^52 units, the smallest normal', 1n, 2n ** 1022n, 2.2250738585072014e-308],
    ['2^52 + 1/2 units tie to even 2^52', 2n ** 53n + 1n, 2n ** 1075n, 2.2250738585072014e-308],
    ['2^52 + 3/2 units tie to even 2^52 + 2', 2n ** 53n + 3n, 2n ** 1075n, 2.2250738585072024e-308],
    ['2^53 − 1/2 units tie to even 2^53', 2n ** 54n - 1n, 2n ** 1075n, 4.450147717014403e-308],
    ['2^53 + 1 units, halfway in steps of 2', 2n ** 53n + 1n, 2n ** 1074n, 4.450147717014403e-308],
  ])('rounds as nearly where doubles are subnormal: %s', (_, numerator, denominator, expected) => {
    expect(ratio(numerator, denominator)).toBe(expected);
  });

  it.each<Case>([
    ['the largest double', LARGEST, 1n, 1.7976931348623157e308],
    ['the largest double, as a quotient', LARGEST * FINE, FINE, 1.7976931348623157e308],
    ['just below halfway to 2^1024', 2n ** 1024n - 2n ** 970n - 1n, 1n, 1.7976931348623157e308],
  ])('keeps %s', (_, numerator, denominator, expected) => {
    expect(ratio(numerator, denominator)).toBe(expected);
    expect(ratio(numerator, -denominator)).toBe(-expected);
  });

  it.each<[what: string, numerator: bigint, denominator: bigint]>([
    ['halfway from the largest double to 2^1024, which ties to even 2^1024', 2n ** 1024n - 2n ** 970n, 1n],
    ['2^1024', 2n ** 1024n, 1n],
    ['10^400', 10n ** 430n, FINE],
    ['2^5000', 2n ** 5000n, 1n],
  ])('refuses %s', (_, numerator, denominator) => {
    const message = 'must give a result between -1.797e308 and 1.797e308, got one beyond the range of numbers';
    expect(refusal(() => ratio(numerator, denominator))).toBe(message);
    expect(refusal(() => ratio(-numerator, denominator))).toContain('beyond the range of numbers');
  });

  it.each<Case>([
    ['− / +', -1, 4, -0.25],
    ['+ / −', 1, -4, -0.25],
    ['− / −', -1, -4, 0.25],
    ['− / + unsafe', -(2n ** 60n), 2n ** 62n, -0.25],
    ['+ / − unsafe', 2n ** 60n, -(2n ** 62n), -0.25],
    ['− / − unsafe', -(2n ** 60n), -(2n ** 62n), 0.25],
  ])('has the sign of %s', (_, numerator, denominator, expected) => {
    expect(ratio(numerator, denominator)).toBe(expected);
  });

  it.each<[what: string, numerator: number | bigint, denominator: number | bigint]>([
    ['0 / 5', 0, 5],
    ['0 / −5', 0, -5],
    ['−0 / 5', -0, 5],
    ['0 / 2^60', 0n, 2n ** 60n],
    ['0 / −2^60', 0n, -(2n ** 60n)],
    ['a negative quotient that rounds to nothing', -1n, 2n ** 1075n],
    ['one with a negative divisor', 1n, -(2n ** 2000n)],
  ])('is 0, not −0, for %s', (_, numerator, denominator) => {
    expect(ratio(numerator, denominator)).toBe(0);
  });

  it.each<[numerator: number | bigint, denominator: number | bigint]>([
    [5, 0],
    [0, 0],
    [5n, 0n],
    [0, -0],
    [-(2n ** 99n), 0],
  ])('is null for %s / %s', (numerator, denominator) => {
    expect(ratio(numerator, denominator)).toBeNull();
  });

  it('has a type that admits null', () => {
    expectTypeOf(ratio).returns.toEqualTypeOf<number | null>();
  });
});
