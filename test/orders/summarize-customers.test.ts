import { type CustomerSummary, type Decimal, type Order, summarizeCustomers } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const ANN: Order = { customerId: 'ann', date: '2024-03-01', amount: '19.90' };

/** The result as JSON keeps it: amounts are texts. */
const plain = (orders: Iterable<Order>): unknown => JSON.parse(JSON.stringify(summarizeCustomers(orders)));

describe('summarizeCustomers', () => {
  it('adds up the orders of each customer, in order of first appearance', () => {
    const orders: readonly Order[] = [
      ANN,
      { customerId: 'bob', date: '2024-02-10', amount: 5 },
      { customerId: 'ann', date: '2024-01-15T23:30:00-05:00', amount: '0.10' },
      { customerId: 'ann', date: new Date('2024-03-02T00:00:00Z'), amount: 10n },
    ];
    expect(plain(orders)).toStrictEqual([
      { customerId: 'ann', orders: 3, revenue: '30', firstOrder: '2024-01-16', lastOrder: '2024-03-02' },
      { customerId: 'bob', orders: 1, revenue: '5', firstOrder: '2024-02-10', lastOrder: '2024-02-10' },
    ]);
  });

  it('gives no customers for no orders', () => {
    expect(summarizeCustomers([])).toStrictEqual([]);
  });

  it('counts a refund as a row that lowers revenue, down to 0 (not −0) and below', () => {
    const refund = { ...ANN, amount: '-19.9' };
    const [even] = summarizeCustomers([ANN, refund]);
    expect([even?.orders, even?.revenue.valueOf()]).toEqual([2, '0']);
    expect(summarizeCustomers([refund])[0]?.revenue.toString()).toBe('-19.9');
    expect(summarizeCustomers([{ ...ANN, amount: -0 }])[0]?.revenue.valueOf()).toBe('0');
  });

  it('adds exactly: 0.1 + 0.2 is 0.3, and nothing is lost beside a large amount', () => {
    const revenueOf = (...amounts: Order['amount'][]) =>
      summarizeCustomers(amounts.map((amount) => ({ ...ANN, amount })))[0]?.revenue.toFixed();
    expect(revenueOf(0.1, 0.2)).toBe('0.3');
    expect(revenueOf('1e40', '1e-10', '-1e40')).toBe('0.0000000001');
  });

  it.each<[ids: readonly (string | number)[], message: string]>([
    [[42, 'ann', '42'], 'orders.2.customerId: must be a number, as the same id is in orders.0, got "42"'],
    [['-5', '-5', -5], 'orders.2.customerId: must be a string, as the same id is in orders.0, got -5'],
    [
      [...Array.from({ length: 1000 }, (_, id) => id), '999'],
      'orders.1000.customerId: must be a number, as the same id is in orders.999, got "999"',
    ],
  ])('refuses the text of a number that is an id as well, with both places', (ids, message) => {
    const orders = ids.map((customerId) => ({ ...ANN, customerId }));
    expect(refusal(() => summarizeCustomers(orders))).toBe(message);
    const named = orders.map(({ customerId, ...order }) => ({ ...order, buyer: customerId }));
    expect(refusal(() => summarizeCustomers(named, { columns: { customerId: 'buyer' } as never }))).toBe(
      message.replace('.customerId', '.buyer'),
    );
  });

  it('takes any text but the empty one as an id', () => {
    const ids = ['01', 1, '1.0', '1e0', '__proto__', 'constructor', ' ', 0, '-0', -5, 2 ** 53 - 1, '9007199254740992'];
    const customers = summarizeCustomers([...ids, ...ids].map((customerId) => ({ ...ANN, customerId })));
    expect(customers.map(({ customerId }) => customerId)).toStrictEqual(ids);
    expect(customers.every(({ orders }) => orders === 2)).toBe(true);
  });

  it('takes an id of −0 for 0', () => {
    const [customer, ...others] = summarizeCustomers([
      { ...ANN, customerId: -0 },
      { ...ANN, customerId: 0 },
    ]);
    expect(Object.is(customer?.customerId, 0)).toBe(true);
    expect(others).toEqual([]);
  });

  it('keeps further columns out', () => {
    const [customer] = summarizeCustomers([{ ...ANN, shop: 'north' } as Order]);
    expect(Object.keys(customer ?? {})).toEqual(['customerId', 'orders', 'revenue', 'firstOrder', 'lastOrder']);
  });

  const ID = 'customerId: must be the id of a customer: a safe integer, or a string that is not empty, got';
  const AMOUNT = 'amount: must be an amount such as 12.5 or "12.50", got';
  const DATE =
    'date: must be a day such as "2024-02-29", an instant such as "2024-02-29T12:00:00Z" or a valid Date, got';
  const KEYS = 'must be an object with the keys customerId, date, amount, currency, got';
  it.each<[what: string, orders: unknown, message: string]>([
    ['nothing', undefined, 'orders: must be an iterable such as an array, got undefined'],
    ['a text, though it is iterable', 'ann', 'orders: must be an iterable such as an array, got "ann"'],
    ['a single order', ANN, 'orders: must be an iterable such as an array, got an object'],
    ['a row of null', [ANN, null], `orders.1: ${KEYS} null`],
    ['a row in a list', [['ann', '2024-03-01', 5]], `orders.0: ${KEYS} an array`],
    ['a hole', Object.assign([ANN], { length: 2 }), `orders.1: ${KEYS} undefined`],
    ['an empty row', [{}], `orders.0.${ID} undefined; orders.0.${DATE} undefined; orders.0.${AMOUNT} undefined`],
    ['an empty id', [{ ...ANN, customerId: '' }], `orders.0.${ID} ""`],
    ['an id of NaN', [{ ...ANN, customerId: Number.NaN }], `orders.0.${ID} NaN`],
    ['a fraction as id', [{ ...ANN, customerId: 1.5 }], `orders.0.${ID} 1.5`],
    ['an id that could be two', [{ ...ANN, customerId: 2 ** 53 }], `orders.0.${ID} 9007199254740992`],
    ['an id of null', [ANN, { ...ANN, customerId: null }], `orders.1.${ID} null`],
    ['a bigint as id', [{ ...ANN, customerId: 1n }], `orders.0.${ID} 1n`],
    ['an id of true', [{ ...ANN, customerId: true }], `orders.0.${ID} true`],
    ['an amount with a comma', [ANN, { ...ANN, amount: '1,000' }], `orders.1.${AMOUNT} "1,000"`],
    ['an amount of NaN', [{ ...ANN, amount: Number.NaN }], `orders.0.${AMOUNT} NaN`],
  ])('refuses %s', (_, orders, message) => {
    expect(refusal(() => summarizeCustomers(orders as Order[]))).toBe(message);
  });

  it('refuses a second currency, under the name of the caller’s column, and adds up one', () => {
    const paid = (amount: number, currency?: string | null) => ({
      customerId: 1,
      date: '2020-01-01',
      amount,
      currency,
    });
    const add = (rows: readonly object[], columns = {}) => summarizeCustomers(rows, { columns } as never);
    expect(refusal(() => add([paid(100, 'EUR'), paid(5), paid(15_000, 'JPY')]))).toBe(
      'orders.2.currency: must be "EUR", the currency of earlier rows, got "JPY"',
    );
    const named = [
      { ...paid(1), money: 'EUR' },
      { ...paid(2), money: 'USD' },
    ];
    expect(refusal(() => add(named, { currency: 'money' }))).toBe(
      'orders.1.money: must be "EUR", the currency of earlier rows, got "USD"',
    );
    expect(refusal(() => add([paid(1, '')]))).toContain('orders.0.currency: must be a currency');
    expect(add([paid(1, 'EUR'), paid(2, null), paid(4), paid(8, 'EUR')])[0]?.revenue.toString()).toBe('15');
  });

  it('has the documented types', () => {
    expectTypeOf((orders: Iterable<Order>) => summarizeCustomers(orders)).returns.toEqualTypeOf<
      readonly CustomerSummary[]
    >();
    expectTypeOf<Order['date']>().toEqualTypeOf<string | Date>();
    expectTypeOf<CustomerSummary>().toEqualTypeOf<{
      readonly customerId: string | number;
      readonly orders: number;
      readonly revenue: Decimal;
      readonly firstOrder: string;
      readonly lastOrder: string;
    }>();
  });
});
