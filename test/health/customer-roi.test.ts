import { type CustomerRoiInput, customerRoi, type MoneyInput } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

describe('customerRoi', () => {
  it.each<[source: string, spent: MoneyInput, earned: MoneyInput, roi: number | null]>([
    ['LIKE.TG glossary, "Customer health score": (20 − 3)/3', 3, 20, 17 / 3],
    ['by hand: nothing gained', '10', 10n, 0],
    ['by hand: all lost', 10, 0, -1],
    ['by hand: (0.3 − 0.1)/0.1', 0.1, 0.3, 2],
    ['by hand: nothing spent', 0, 20, null],
    ['by hand: nothing at all', 0, 0, null],
  ])('is the gain by what was spent (%s)', (_, spent, earned, roi) => {
    expect(customerRoi({ spent, earned })).toBe(roi);
  });

  const AMOUNT = 'must be an amount of at least 0 such as 12.5 or "12.50", got';
  it.each<[what: string, input: unknown, message: string]>([
    ['a negative amount', { spent: -3, earned: 20 }, `spent: ${AMOUNT} -3`],
    ['a text that is no amount', { spent: 3, earned: '20 €' }, `earned: ${AMOUNT} "20 €"`],
    ['an unknown key', { spent: 3, earned: 20, saved: 1 }, 'saved: must be one of the keys spent, earned, got "saved"'],
    [
      'a ratio beyond all numbers',
      { spent: '1e-300', earned: '1e300' },
      'must give a result between -1.797e308 and 1.797e308, got one beyond the range of numbers',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => customerRoi(input as CustomerRoiInput))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf(customerRoi).parameters.toEqualTypeOf<[input: CustomerRoiInput]>();
    expectTypeOf(customerRoi).returns.toEqualTypeOf<number | null>();
  });
});
