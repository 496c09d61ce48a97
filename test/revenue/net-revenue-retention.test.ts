import { type MoneyInput, netRevenueRetention, type RevenueMovements, revenueMovements } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { HUNDRED, type Movements, movements, NO_MOVEMENTS } from './movements.ts';

describe('netRevenueRetention', () => {
  it.each<[source: string, input: Movements, expected: number | null]>([
    ['worked figure: 100, churn 10, contraction 10, expansion 10: 1 − 0.1', HUNDRED, 0.9],
    [
      'by hand: new and reactivated customers left out',
      movements([1, 5], [1, 7], [2, 3], [1, 5], [0, 0], [0, 0], [4, 20]),
      2,
    ],
    ['by hand: all lost', movements([1, '0.3'], [1, 7], [0, 0], [0, 0], [0, 0], [1, '-0.3'], [1, 7]), 0],
    ['by hand: 4/3', movements([3, 3n], [0, 0], [0, 0], [1, 2n], [0, 0], [1, -1n], [2, 4n]), 1.3333333333333333],
    ['by hand: no opening revenue', movements([0, 0], [1, 7], [0, 0], [0, 0], [0, 0], [0, 0], [1, 7]), null],
    ['by hand: nobody', movements(), null],
  ])('divides what the customers of the opening revenue pay by it (%s)', (_, input, expected) => {
    expect(netRevenueRetention(frozen(input))).toBe(expected);
  });

  it('is that of the start cohort, by hand (30 + 5) / 20', () => {
    const before = [
      { customerId: 'ann', revenue: 10 },
      { customerId: 'bob', revenue: 10 },
    ];
    const after = [
      { customerId: 'ann', revenue: 30 },
      { customerId: 'bob', revenue: 5 },
      { customerId: 'eve', revenue: 99 },
    ];
    expect(netRevenueRetention(revenueMovements(before, after, { everBefore: ['eve'] }))).toBe(1.75);
  });

  it('refuses movements whose rate is beyond the numbers', () => {
    const input = movements(
      [1, '1e-400'],
      [0, 0],
      [0, 0],
      [1, '1e10'],
      [0, 0],
      [0, 0],
      [1, `10000000000.${'1'.padStart(400, '0')}`],
    );
    expect(refusal(() => netRevenueRetention(input))).toContain('beyond the range of numbers');
  });

  it.each(NO_MOVEMENTS)('refuses %s', (_, input, message) => {
    expect(refusal(() => netRevenueRetention(input as Movements))).toBe(`movements${message}`);
  });

  it('has the documented types', () => {
    expectTypeOf(netRevenueRetention).parameters.toEqualTypeOf<[movements: RevenueMovements<MoneyInput>]>();
    expectTypeOf(netRevenueRetention).returns.toEqualTypeOf<number | null>();
  });
});
