import {
  type Decimal,
  type MaximumAcquisitionCostInput,
  maximumAcquisitionCost,
  type NotNull,
  netLtv,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { amount } from '../support/arbitraries.ts';
import { refusal } from '../support/cases.ts';

const COURSE = 'OpenClassrooms, "Turn Your Customers Into Brand Ambassadors"';
const GIVEN: NotNull<MaximumAcquisitionCostInput> = { orderMargin: 60, ordersPerCustomer: 2 };

describe('maximumAcquisitionCost', () => {
  it.each<[source: string, input: NotNull<MaximumAcquisitionCostInput>, expected: string]>([
    [`${COURSE}, the store Mimine: 60 × 2`, GIVEN, '120'],
    [`${COURSE}, the store Mimine: 60 × 1`, { ...GIVEN, ordersPerCustomer: 1 }, '60'],
    ['by hand: no orders', { ...GIVEN, ordersPerCustomer: 0 }, '0'],
    ['by hand: each order loses money', { ...GIVEN, orderMargin: -5.05 }, '-10.1'],
    ['by hand: 0.1 × 3, which doubles miss', { orderMargin: 0.1, ordersPerCustomer: 3 }, '0.3'],
    [
      'by hand: orders by their shortest decimal',
      { orderMargin: '1e20', ordersPerCustomer: 0.1 },
      '10000000000000000000',
    ],
    [
      'by hand: all digits are kept',
      { orderMargin: '1.00000000000000000000000000000000000001', ordersPerCustomer: 3 },
      '3.00000000000000000000000000000000000003',
    ],
  ])('is the margin of all orders (%s)', (_, input, expected) => {
    expect(maximumAcquisitionCost(input).toString()).toBe(expected);
  });

  it('gives 0, not −0', () => {
    expect(maximumAcquisitionCost({ orderMargin: -5, ordersPerCustomer: 0 }).valueOf()).toBe('0');
    expect(maximumAcquisitionCost({ orderMargin: 5, ordersPerCustomer: -0 }).valueOf()).toBe('0');
  });

  const AMOUNT = 'orderMargin: must be an amount such as 12.5 or "12.50", got';
  const ORDERS = 'ordersPerCustomer: must be a finite number of at least 0, got';
  const KEYS = 'the keys orderMargin, ordersPerCustomer, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['an empty object', {}, `${AMOUNT} undefined; ${ORDERS} undefined`],
    ['an unknown key', { ...GIVEN, acquisitionCost: 10 }, `acquisitionCost: must be one of ${KEYS} "acquisitionCost"`],
    ['a margin that is no amount', { ...GIVEN, orderMargin: '60,00' }, `${AMOUNT} "60,00"`],
    ['negative orders', { ...GIVEN, ordersPerCustomer: -1 }, `${ORDERS} -1`],
    ['orders of NaN', { ...GIVEN, ordersPerCustomer: Number.NaN }, `${ORDERS} NaN`],
    ['a Decimal of orders', { ...GIVEN, ordersPerCustomer: maximumAcquisitionCost(GIVEN) }, `${ORDERS} an object`],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => maximumAcquisitionCost(input as MaximumAcquisitionCostInput))).toBe(message);
  });

  it('is the acquisition cost at which the net lifetime value is 0', () => {
    fc.assert(
      fc.property(amount, fc.nat(1e6), (orderMargin, orders) => {
        const ordersPerCustomer = orders / 8;
        const acquisitionCost = maximumAcquisitionCost({ orderMargin, ordersPerCustomer });
        expect(netLtv({ orderMargin, ordersPerCustomer, acquisitionCost }).valueOf()).toBe('0');
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf((input: NotNull<MaximumAcquisitionCostInput>) =>
      maximumAcquisitionCost(input),
    ).returns.toEqualTypeOf<Decimal>();
    expectTypeOf((input: MaximumAcquisitionCostInput) =>
      maximumAcquisitionCost(input),
    ).returns.toEqualTypeOf<Decimal | null>();
  });
});
