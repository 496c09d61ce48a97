import { type GrowthInput, type MoneyInput, revenueGrowthRate } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { amount, positiveAmount } from '../support/arbitraries.ts';
import { frozen, refusal } from '../support/cases.ts';
import { expectNearest } from '../support/exactness.ts';
import { divide, rational, subtract } from '../support/rational.ts';

describe('revenueGrowthRate', () => {
  it.each<[source: string, revenueAtStart: MoneyInput, revenueAtEnd: MoneyInput, rate: number | null]>([
    ['by hand: 500 / 12,500', 12_500, 13_000, 0.04],
    ['by hand: −10 / 100', '100.00', 90n, -0.1],
    ['by hand: nothing left', 7, 0, -1],
    ['by hand: no growth', 0.3, '0.30', 0],
    ['by hand: 0.1 / 0.3, where doubles make 0.33333333333333343', 0.3, 0.4, 0.3333333333333333],
    ['by hand: from nothing', 0, 100, null],
    ['by hand: nothing at all', '-0', -0, null],
  ])('divides the growth by the start (%s)', (_, revenueAtStart, revenueAtEnd, rate) => {
    expect(revenueGrowthRate(frozen({ revenueAtStart, revenueAtEnd }))).toBe(rate);
  });

  it('is the double nearest to the exact value', () => {
    fc.assert(
      fc.property(positiveAmount, amount, (revenueAtStart, revenueAtEnd) => {
        const start = rational(revenueAtStart);
        expectNearest(
          revenueGrowthRate({ revenueAtStart, revenueAtEnd }),
          divide(subtract(rational(revenueAtEnd), start), start),
        );
      }),
    );
  });

  const AMOUNT = 'must be an amount of at least 0 such as 12.5 or "12.50", got';
  const KEYS = 'the keys revenueAtStart, revenueAtEnd, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['an unknown key', { revenueAtStart: 1, revenueAtEnd: 1, months: 12 }, `months: must be one of ${KEYS} "months"`],
    ['a missing end', { revenueAtStart: 1 }, `revenueAtEnd: ${AMOUNT} undefined`],
    ['a negative start', { revenueAtStart: -1, revenueAtEnd: 1 }, `revenueAtStart: ${AMOUNT} -1`],
    ['a negative end', { revenueAtStart: 1, revenueAtEnd: '-1' }, `revenueAtEnd: ${AMOUNT} "-1"`],
    [
      'a rate beyond the numbers',
      { revenueAtStart: '1e-400', revenueAtEnd: '1e399' },
      'must give a result between -1.797e308 and 1.797e308, got one beyond the range of numbers',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => revenueGrowthRate(input as GrowthInput))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf(revenueGrowthRate).parameters.toEqualTypeOf<[input: GrowthInput]>();
    expectTypeOf<GrowthInput>().toEqualTypeOf<{
      readonly revenueAtStart: MoneyInput;
      readonly revenueAtEnd: MoneyInput;
    }>();
    expectTypeOf(revenueGrowthRate).returns.toEqualTypeOf<number | null>();
  });
});
