import { type AverageRevenueInput, averageRevenuePerAccount, type Decimal, type MoneyInput } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { amount, positiveCount } from '../support/arbitraries.ts';
import { frozen, refusal } from '../support/cases.ts';
import { expectMoney } from '../support/exactness.ts';
import { divide, rational } from '../support/rational.ts';

describe('averageRevenuePerAccount', () => {
  it.each<[source: string, customers: number, revenue: MoneyInput, average: string | undefined]>([
    [
      'Python decimal, 34 digits: the worked figure of 150 customers with an MRR of 12,500',
      150,
      12_500,
      '83.33333333333333333333333333333333',
    ],
    ['by hand: 100 / 8', 8, '100.00', '12.5'],
    ['by hand: nothing', 8, -0, '0'],
    ['by hand: nobody', 0, 0, undefined],
    ['by hand: revenue of nobody', -0, 5n, undefined],
  ])('divides the revenue by the customers (%s)', (_, customers, revenue, average) => {
    expect(averageRevenuePerAccount(frozen({ customers, revenue }))?.toFixed()).toBe(average);
  });

  it('is the exact quotient, or its 34 digits', () => {
    fc.assert(
      fc.property(positiveCount, amount, (customers, revenue) => {
        expectMoney(averageRevenuePerAccount({ customers, revenue }), divide(rational(revenue), rational(customers)));
      }),
    );
  });

  const KEYS = 'the keys customers, revenue, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['an unknown key', { customers: 1, revenue: 1, month: 1 }, `month: must be one of ${KEYS} "month"`],
    ['half a customer', { customers: 0.5, revenue: 1 }, 'customers: must be a whole number of at least 0, got 0.5'],
    [
      'negative revenue',
      { customers: 1, revenue: -1 },
      'revenue: must be an amount of at least 0 such as 12.5 or "12.50", got -1',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => averageRevenuePerAccount(input as AverageRevenueInput))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf(averageRevenuePerAccount).parameters.toEqualTypeOf<[input: AverageRevenueInput]>();
    expectTypeOf<AverageRevenueInput>().toEqualTypeOf<{ readonly customers: number; readonly revenue: MoneyInput }>();
    expectTypeOf(averageRevenuePerAccount).returns.toEqualTypeOf<Decimal | null>();
  });
});
