import { type NotNull, type SatisfactionGapInput, satisfactionGap } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('satisfactionGap', () => {
  it.each<[source: string, experience: number, expectation: number, gap: number]>([
    ['OpenClassrooms, "Turn Your Customers Into Brand Ambassadors": better than expected', 4, 3, 1],
    ['OpenClassrooms: worse than expected', 3, 4, -1],
    ['OpenClassrooms: as expected', 4, 4, 0],
    ['by hand: 4.1 − 3.8, which doubles make 0.2999999999999998', 4.1, 3.8, 0.3],
    ['by hand: 0.3 − 0.1, which doubles make 0.19999999999999998', 0.3, 0.1, 0.2],
    ['by hand: negative points', -2.5, -1, -1.5],
    ['by hand: −0 − 0', -0, 0, 0],
    ['by hand: 0 − −0', 0, -0, 0],
    ['by hand: −0 − −0', -0, -0, 0],
    ['by hand: a small number is lost beside a large one only in the last rounding', 1e300, 5e-324, 1e300],
    ['by hand: the largest number less itself', Number.MAX_VALUE, Number.MAX_VALUE, 0],
    ['by hand: the largest number less 0', Number.MAX_VALUE, 0, Number.MAX_VALUE],
    ['by hand: the smallest gap', 5e-324, 0, 5e-324],
    ['by hand: (2^53 + 2) − 1 = 2^53 + 1 ties to even 2^53', 9007199254740994, 1, 9007199254740992],
    ['by hand: 0.5 − (2^53 + 2) = −(2^53 + 1.5) rounds to −(2^53 + 2)', 0.5, 9007199254740994, -9007199254740994],
  ])('is experience less expectation (%s)', (_, experience, expectation, gap) => {
    expect(satisfactionGap({ experience, expectation })).toBe(gap);
  });

  it.each<[what: string, input: unknown, message: string]>([
    ['a missing expectation', { experience: 4 }, 'expectation: must be a finite number, got undefined'],
    ['a missing experience', { expectation: 4 }, 'experience: must be a finite number, got undefined'],
    ['NaN', { experience: Number.NaN, expectation: 4 }, 'experience: must be a finite number, got NaN'],
    [
      'Infinity',
      { experience: 4, expectation: Number.POSITIVE_INFINITY },
      'expectation: must be a finite number, got Infinity',
    ],
    [
      '−Infinity',
      { experience: Number.NEGATIVE_INFINITY, expectation: 4 },
      'experience: must be a finite number, got -Infinity',
    ],
    ['a bigint', { experience: 4, expectation: 4n }, 'expectation: must be a finite number, got 4n'],
    [
      'an unknown key',
      { experience: 4, expectation: 4, scale: 5 },
      'scale: must be one of the keys experience, expectation, got "scale"',
    ],
    [
      'two wrong values at once',
      { experience: 'a', expectation: [] },
      'experience: must be a finite number, got "a"; expectation: must be a finite number, got an array',
    ],
    ['no input', undefined, 'must be an object with the keys experience, expectation, got undefined'],
    ['a list', [4, 3], 'must be an object with the keys experience, expectation, got an array'],
    [
      'a gap beyond the numbers',
      { experience: 1e308, expectation: -1e308 },
      'must give a result between -1.797e308 and 1.797e308, got one beyond the range of numbers',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => satisfactionGap(input as SatisfactionGapInput))).toBe(message);
  });

  it.each<[input: SatisfactionGapInput]>([
    [{ experience: null, expectation: 4 }],
    [{ experience: 4, expectation: null }],
  ])('gives null without one of them', (input) => {
    expect(satisfactionGap(input)).toBeNull();
  });

  it('takes means of ratings exactly: 4/6 of a point below 11/3 is 3', () => {
    expect(satisfactionGap({ experience: 11 / 3, expectation: 4 / 6 })).toBe(3);
    expect(satisfactionGap({ experience: '4.1', expectation: { numerator: 38, denominator: 10 } })).toBe(0.3);
  });

  it('refuses a negative gap beyond the numbers', () => {
    expect(refusal(() => satisfactionGap({ experience: -1e308, expectation: 1e308 }))).toContain('beyond the range');
  });

  const halves = finite.map((value) => value / 2);

  it('changes its sign when the two change places, and has that of the comparison', () => {
    fc.assert(
      fc.property(halves, halves, (experience, expectation) => {
        const gap = satisfactionGap(frozen({ experience, expectation }));
        expect(satisfactionGap({ experience: expectation, expectation: experience })).toBe(0 - gap);
        expect(Math.sign(gap)).toBe(experience === expectation ? 0 : experience > expectation ? 1 : -1);
      }),
    );
  });

  it('is exact in hundredths', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        expect(satisfactionGap({ experience: a / 100, expectation: b / 100 })).toBe((a - b) / 100);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf((input: NotNull<SatisfactionGapInput>) => satisfactionGap(input)).returns.toEqualTypeOf<number>();
    expectTypeOf((input: SatisfactionGapInput) => satisfactionGap(input)).returns.toEqualTypeOf<number | null>();
  });
});
