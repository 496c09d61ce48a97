import { type MoneyInput, mergeRevenueMovements, type RevenueMovements } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { figuresOf, HUNDRED, type Movements, movements, NO_MOVEMENTS } from './movements.ts';

const MOST = Number.MAX_SAFE_INTEGER;

describe('mergeRevenueMovements', () => {
  it('adds up part by part, by hand', () => {
    const other = movements([9, '50.5'], [1, 5n], [1, 6], [1, 9], [1, '-2'], [1, -3], [10, 65.5]);
    const figures = [
      [19, '150.5'],
      [1, '5'],
      [1, '6'],
      [2, '19'],
      [2, '-12'],
      [2, '-13'],
      [19, '155.5'],
    ];
    expect(figuresOf(mergeRevenueMovements(HUNDRED, other))).toEqual(figures);
    expect(figuresOf(mergeRevenueMovements(other, HUNDRED))).toEqual(figures);
  });

  it('gives 0, not −0, for nobody', () => {
    const nobody = movements([-0, -0], [0, 0], [0, 0], [0, 0], [0, -0], [0, '-0'], [0, 0]);
    expect(JSON.parse(JSON.stringify(mergeRevenueMovements(nobody, nobody))).churn).toStrictEqual({
      customers: 0,
      revenue: '0',
    });
  });

  it('refuses a sum of customers of 2^53', () => {
    const many = movements([MOST, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [MOST, 0]);
    const one = movements([1, 0], [0, 0], [0, 0], [0, 0], [0, 0], [0, 0], [1, 0]);
    expect(refusal(() => mergeRevenueMovements(many, one))).toBe(
      `b.opening.customers: must be small enough for a sum of at most ${MOST}, got 1`,
    );
  });

  it.each(NO_MOVEMENTS)('refuses %s', (_, input, message) => {
    expect(refusal(() => mergeRevenueMovements(input as Movements, HUNDRED))).toBe(`a${message}`);
    expect(refusal(() => mergeRevenueMovements(HUNDRED, input as Movements))).toBe(`b${message}`);
  });

  it('has the documented types', () => {
    expectTypeOf(mergeRevenueMovements).parameters.toEqualTypeOf<
      [a: RevenueMovements<MoneyInput>, b: RevenueMovements<MoneyInput>]
    >();
    expectTypeOf(mergeRevenueMovements).returns.toEqualTypeOf<RevenueMovements>();
  });
});
