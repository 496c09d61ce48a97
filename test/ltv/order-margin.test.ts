import { type Decimal, type MoneyInput, type NotNull, type OrderMarginInput, orderMargin } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { amount } from '../support/arbitraries.ts';
import { refusal } from '../support/cases.ts';

describe('orderMargin', () => {
  it.each<[source: string, orderValue: MoneyInput, costPrice: MoneyInput, expected: string]>([
    ['OpenClassrooms, "Turn Your Customers Into Brand Ambassadors", the store Mimine: 100 − 40', 100, 40, '60'],
    ['by hand: 0.3 − 0.1, which doubles miss', 0.3, 0.1, '0.2'],
    ['by hand: sold below cost', '19.90', '24.95', '-5.05'],
    ['by hand: sold at cost', '19.90', 19.9, '0'],
    ['by hand: all digits are kept', '1e30', '1e-30', `${'9'.repeat(30)}.${'9'.repeat(30)}`],
  ])('takes the cost of the goods off the value of the order (%s)', (_, orderValue, costPrice, expected) => {
    expect(orderMargin({ orderValue, costPrice }).toFixed()).toBe(expected);
  });

  it('gives 0, not −0', () => {
    expect(orderMargin({ orderValue: 0, costPrice: 0 }).valueOf()).toBe('0');
    expect(orderMargin({ orderValue: -0, costPrice: '-0' }).valueOf()).toBe('0');
  });

  const AMOUNT = 'must be an amount of at least 0 such as 12.5 or "12.50", got';
  const KEYS = 'the keys orderValue, costPrice, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['an amount alone', 100, `must be an object with ${KEYS} 100`],
    ['a missing value', { costPrice: 40 }, `orderValue: ${AMOUNT} undefined`],
    ['a missing cost', { orderValue: 100 }, `costPrice: ${AMOUNT} undefined`],
    ['an unknown key', { orderValue: 100, costPrice: 40, tax: 5 }, `tax: must be one of ${KEYS} "tax"`],
    ['a negative value', { orderValue: -100, costPrice: 40 }, `orderValue: ${AMOUNT} -100`],
    ['a negative cost', { orderValue: 100, costPrice: '-40.00' }, `costPrice: ${AMOUNT} "-40.00"`],
    [
      'amounts with signs',
      { orderValue: '$5', costPrice: '5 €' },
      `orderValue: ${AMOUNT} "$5"; costPrice: ${AMOUNT} "5 €"`,
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => orderMargin(input as OrderMarginInput))).toBe(message);
  });

  it('changes only its sign when value and cost change places', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const margin = orderMargin({ orderValue: a, costPrice: b });
        expect(orderMargin({ orderValue: b, costPrice: a }).equals(margin.negated())).toBe(true);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf((input: NotNull<OrderMarginInput>) => orderMargin(input)).returns.toEqualTypeOf<Decimal>();
    expectTypeOf((input: OrderMarginInput) => orderMargin(input)).returns.toEqualTypeOf<Decimal | null>();
  });
});
