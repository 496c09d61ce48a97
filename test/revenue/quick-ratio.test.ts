import { type MoneyInput, quickRatio, type RevenueMovements } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { HUNDRED, type Movements, movements, NO_MOVEMENTS } from './movements.ts';

describe('quickRatio', () => {
  it.each<[source: string, input: Movements, expected: number | null]>([
    ['worked figure: 10 gained, 20 lost', HUNDRED, 0.5],
    ['by hand: (5 + 6 + 9) / (2 + 3)', movements([5, 50], [1, 5], [1, 6], [1, 9], [1, -2], [1, -3], [6, 65]), 4],
    [
      'by hand: 1/3',
      movements([1, '0.3'], [1, 0.1], [0, 0], [0, 0], [0, 0], [1, '-0.3'], [1, 0.1]),
      0.3333333333333333,
    ],
    ['by hand: nothing gained', movements([2, 3], [0, 0], [0, 0], [0, 0], [0, 0], [1, -1], [1, 2]), 0],
    ['by hand: nothing lost', movements([2, 3], [1, 1], [0, 0], [0, 0], [0, 0], [0, 0], [3, 4]), null],
    ['by hand: nobody', movements(), null],
  ])('divides the gains by the losses (%s)', (_, input, expected) => {
    expect(quickRatio(frozen(input))).toBe(expected);
  });

  it.each(NO_MOVEMENTS)('refuses %s', (_, input, message) => {
    expect(refusal(() => quickRatio(input as Movements))).toBe(`movements${message}`);
  });

  it('has the documented types', () => {
    expectTypeOf(quickRatio).parameters.toEqualTypeOf<[movements: RevenueMovements<MoneyInput>]>();
    expectTypeOf(quickRatio).returns.toEqualTypeOf<number | null>();
  });
});
