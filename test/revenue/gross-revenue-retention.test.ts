import { grossRevenueRetention, type MoneyInput, type RevenueMovements, revenueMovements } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { HUNDRED, type Movements, movements, NO_MOVEMENTS } from './movements.ts';

describe('grossRevenueRetention', () => {
  it.each<[source: string, input: Movements, expected: number | null]>([
    ['worked figure: 100, churn 10, contraction 10, whatever the expansion: 1 − 0.2', HUNDRED, 0.8],
    ['by hand: nothing lost', movements([1, 5], [1, 7], [0, 0], [1, 9], [0, 0], [0, 0], [2, 21]), 1],
    ['by hand: all lost', movements([1, '0.3'], [1, 7], [0, 0], [0, 0], [0, 0], [1, '-0.3'], [1, 7]), 0],
    ['by hand: 2/3', movements([3, 3n], [0, 0], [0, 0], [0, 0], [0, 0], [1, -1n], [2, 2n]), 0.6666666666666666],
    ['by hand: no opening revenue', movements([0, 0], [1, 7], [0, 0], [0, 0], [0, 0], [0, 0], [1, 7]), null],
    ['by hand: nobody', movements(), null],
  ])('divides what is left of the opening revenue by it (%s)', (_, input, expected) => {
    expect(grossRevenueRetention(frozen(input))).toBe(expected);
  });

  it('caps each customer at what the customer paid: Σ min(after, before) / Σ before, by hand (10 + 50 + 0) / 100', () => {
    const before = [
      { customerId: 'ann', revenue: 10 },
      { customerId: 'bob', revenue: 60 },
      { customerId: 'eve', revenue: 30 },
    ];
    const after = [
      { customerId: 'ann', revenue: 1000 },
      { customerId: 'bob', revenue: 50 },
      { customerId: 'zoe', revenue: 70 },
    ];
    expect(grossRevenueRetention(revenueMovements(before, after))).toBe(0.6);
  });

  it.each(NO_MOVEMENTS)('refuses %s', (_, input, message) => {
    expect(refusal(() => grossRevenueRetention(input as Movements))).toBe(`movements${message}`);
  });

  it('has the documented types', () => {
    expectTypeOf(grossRevenueRetention).parameters.toEqualTypeOf<[movements: RevenueMovements<MoneyInput>]>();
    expectTypeOf(grossRevenueRetention).returns.toEqualTypeOf<number | null>();
  });
});
