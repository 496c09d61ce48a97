import { type Decimal, type NetLtvInput, type NotNull, netLtv, orderMargin } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { amount, quantity, signedAmount } from '../support/arbitraries.ts';
import { refusal } from '../support/cases.ts';

const COURSE = 'OpenClassrooms, "Turn Your Customers Into Brand Ambassadors"';
const GIVEN: NotNull<NetLtvInput> = { orderMargin: 60, ordersPerCustomer: 2, acquisitionCost: 10 };

describe('netLtv', () => {
  it.each<[source: string, input: NotNull<NetLtvInput>, expected: string]>([
    [`${COURSE}, the store Mimine: 60 × 2 − 10`, GIVEN, '110'],
    [
      `${COURSE}: the margin of 100 − 40`,
      { ...GIVEN, orderMargin: orderMargin({ orderValue: 100, costPrice: 40 }) },
      '110',
    ],
    ['by hand: won for nothing', { ...GIVEN, acquisitionCost: 0 }, '120'],
    ['by hand: won for the maximum', { ...GIVEN, acquisitionCost: 120 }, '0'],
    ['by hand: won for too much', { ...GIVEN, acquisitionCost: '120.01' }, '-0.01'],
    ['by hand: no orders', { ...GIVEN, ordersPerCustomer: 0 }, '-10'],
    ['by hand: each order loses money', { ...GIVEN, orderMargin: '-5.05' }, '-20.1'],
    [
      'by hand: 0.1 × 3 − 0.3, which doubles miss',
      { orderMargin: 0.1, ordersPerCustomer: 3, acquisitionCost: 0.3 },
      '0',
    ],
    [
      'Python fractions: 19.99 × 2.1 − 7.35',
      { orderMargin: '19.99', ordersPerCustomer: 2.1, acquisitionCost: '7.35' },
      '34.629',
    ],
  ])('is the margin of all orders less the acquisition cost (%s)', (_, input, expected) => {
    expect(netLtv(input).toString()).toBe(expected);
  });

  it('gives 0, not −0', () => {
    const nothing = { orderMargin: -5, ordersPerCustomer: -0, acquisitionCost: 0 };
    expect(netLtv(nothing).valueOf()).toBe('0');
    expect(netLtv({ ...nothing, orderMargin: '-0', ordersPerCustomer: 2 }).valueOf()).toBe('0');
  });

  const AMOUNT = 'must be an amount such as 12.5 or "12.50", got';
  const COST = 'acquisitionCost: must be an amount of at least 0 such as 12.5 or "12.50", got';
  const ORDERS = 'ordersPerCustomer: must be a finite number of at least 0, got';
  const KEYS = 'the keys orderMargin, ordersPerCustomer, acquisitionCost, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['null', null, `must be an object with ${KEYS} null`],
    ['an empty object', {}, `orderMargin: ${AMOUNT} undefined; ${ORDERS} undefined; ${COST} undefined`],
    ['a missing cost', { orderMargin: 60, ordersPerCustomer: 2 }, `${COST} undefined`],
    ['an unknown key', { ...GIVEN, cac: 10 }, `cac: must be one of ${KEYS} "cac"`],
    ['a margin of NaN', { ...GIVEN, orderMargin: Number.NaN }, `orderMargin: ${AMOUNT} NaN`],
    ['a negative cost', { ...GIVEN, acquisitionCost: -10 }, `${COST} -10`],
    ['negative orders', { ...GIVEN, ordersPerCustomer: -2 }, `${ORDERS} -2`],
    ['orders just below 0', { ...GIVEN, ordersPerCustomer: -Number.MIN_VALUE }, `${ORDERS} -5e-324`],
    ['endless orders', { ...GIVEN, ordersPerCustomer: Number.POSITIVE_INFINITY }, `${ORDERS} Infinity`],
    ['orders as a bigint', { ...GIVEN, ordersPerCustomer: 2n }, `${ORDERS} 2n`],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => netLtv(input as NetLtvInput))).toBe(message);
  });

  it('falls by just what the customer costs more to win', () => {
    fc.assert(
      fc.property(signedAmount, quantity, amount, (orderMargin, ordersPerCustomer, acquisitionCost) => {
        const free = netLtv({ orderMargin, ordersPerCustomer, acquisitionCost: 0 });
        const cost = netLtv({ orderMargin: acquisitionCost, ordersPerCustomer: 1, acquisitionCost: 0 });
        const ltv = netLtv({ orderMargin, ordersPerCustomer, acquisitionCost });
        expect(ltv.toPrecision(34)).toBe(free.minus(cost).toPrecision(34));
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf((input: NotNull<NetLtvInput>) => netLtv(input)).returns.toEqualTypeOf<Decimal>();
    expectTypeOf((input: NetLtvInput) => netLtv(input)).returns.toEqualTypeOf<Decimal | null>();
  });
});
