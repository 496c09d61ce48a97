import { type CustomerSummary, mergeCustomers } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

/** A summary as a store gives it back, where the amount may be of any kind. */
const stored = (row: object): CustomerSummary => row as CustomerSummary;
const ANN = stored({ customerId: 'ann', orders: 2, revenue: '20', firstOrder: '2024-01-16', lastOrder: '2024-03-01' });
const BOB = stored({ customerId: 'bob', orders: 1, revenue: 5, firstOrder: '2024-02-10', lastOrder: '2024-02-10' });
const EVE = stored({ customerId: 7, orders: 3, revenue: '-0.5', firstOrder: '2023-01-01', lastOrder: '2025-12-31' });

const plain = (summaries: unknown): unknown => JSON.parse(JSON.stringify(summaries));

describe('mergeCustomers', () => {
  it('adds up by hand: 2 + 3 orders, 20 + 10.01, the earlier first and the later last day', () => {
    const more = { ...ANN, orders: 3, revenue: '10.01', firstOrder: '2024-01-15', lastOrder: '2024-02-01' };
    const merged = [
      { customerId: 'ann', orders: 5, revenue: '30.01', firstOrder: '2024-01-15', lastOrder: '2024-03-01' },
      { customerId: 'bob', orders: 1, revenue: '5', firstOrder: '2024-02-10', lastOrder: '2024-02-10' },
    ];
    expect(plain(mergeCustomers([ANN, BOB], [stored(more)]))).toStrictEqual(merged);
    const later = stored({ ...more, firstOrder: '2024-01-15', lastOrder: '2024-03-02' });
    expect(mergeCustomers([ANN], [later])[0]?.lastOrder).toBe('2024-03-02');
    expect(mergeCustomers([later], [ANN])[0]?.firstOrder).toBe('2024-01-15');
  });

  it('gives the customers of the first part, then those that only the second has', () => {
    expect(mergeCustomers([BOB, ANN], [EVE, ANN]).map(({ customerId }) => customerId)).toEqual(['bob', 'ann', 7]);
    expect(mergeCustomers([], [EVE, ANN]).map(({ customerId }) => customerId)).toEqual([7, 'ann']);
  });

  it('merges rows of one customer within a part as well', () => {
    expect(mergeCustomers([ANN, ANN], [ANN]).map(({ orders }) => orders)).toEqual([6]);
    expect(mergeCustomers([], [ANN, ANN]).map(({ orders }) => orders)).toEqual([4]);
  });

  it('gives nothing for nothing', () => {
    expect(mergeCustomers([], [])).toStrictEqual([]);
  });

  it('keeps numbers and texts apart, and further columns out', () => {
    const rows = [
      stored({ ...EVE, name: 'Eve' }),
      stored({ ...EVE, customerId: '07' }),
      { ...EVE, customerId: '__proto__' },
    ];
    const merged = mergeCustomers(rows, [EVE]);
    expect(merged.map(({ customerId, orders }) => [customerId, orders])).toEqual([
      [7, 6],
      ['07', 3],
      ['__proto__', 3],
    ]);
    expect(Object.keys(merged[0] ?? {})).toEqual(['customerId', 'orders', 'revenue', 'firstOrder', 'lastOrder']);
  });

  it('refuses the text of a number that is an id as well, with both places', () => {
    expect(refusal(() => mergeCustomers([ANN, EVE], [ANN, { ...EVE, customerId: '7' }]))).toBe(
      'b.1.customerId: must be a number, as the same id is in a.1, got "7"',
    );
  });

  it('gives 0, not −0', () => {
    const none = stored({ ...ANN, customerId: -0, orders: -0, revenue: '-0' });
    const [customer] = mergeCustomers([none], [none]);
    expect([customer?.customerId, customer?.orders, customer?.revenue.valueOf()]).toStrictEqual([0, 0, '0']);
  });

  it('counts up to the last safe integer', () => {
    expect(mergeCustomers([{ ...ANN, orders: 2 ** 53 - 3 }], [ANN])[0]?.orders).toBe(2 ** 53 - 1);
  });

  const KEYS = 'must be an object with the keys customerId, orders, revenue, firstOrder, lastOrder, got';
  const ORDERS = 'orders: must be a whole number of at least 0, got';
  const DAY = 'must be a day of the calendar such as "2024-02-29", got';
  it.each<[what: string, rows: unknown, message: string]>([
    ['nothing', undefined, ': must be an iterable such as an array, got undefined'],
    ['a text', 'ann', ': must be an iterable such as an array, got "ann"'],
    ['a single row', ANN, ': must be an iterable such as an array, got an object'],
    ['a row of null', [BOB, null], `.1: ${KEYS} null`],
    ['a hole', Object.assign([BOB], { length: 2 }), `.1: ${KEYS} undefined`],
    [
      'an empty id',
      [{ ...ANN, customerId: '' }],
      '.0.customerId: must be the id of a customer: a safe integer, or a string that is not empty, got ""',
    ],
    ['half an order', [BOB, { ...ANN, orders: 0.5 }], `.1.${ORDERS} 0.5`],
    ['negative orders', [{ ...ANN, orders: -1 }], `.0.${ORDERS} -1`],
    [
      'revenue that is no amount',
      [{ ...ANN, revenue: null }],
      '.0.revenue: must be an amount such as 12.5 or "12.50", got null',
    ],
    ['a first day that is none', [{ ...ANN, firstOrder: '2024-02-30' }], `.0.firstOrder: ${DAY} "2024-02-30"`],
    [
      'an instant as last day',
      [{ ...ANN, lastOrder: '2024-03-01T00:00:00Z' }],
      `.0.lastOrder: ${DAY} "2024-03-01T00:00:00Z"`,
    ],
    ['a Date as first day', [{ ...ANN, firstOrder: new Date(0) }], `.0.firstOrder: ${DAY} a Date`],
    ['a missing last day', [{ ...ANN, lastOrder: undefined }], `.0.lastOrder: ${DAY} undefined`],
    [
      'days upside down',
      [{ ...ANN, firstOrder: '2024-03-02' }],
      '.0.lastOrder: must be at or after firstOrder, got "2024-03-01"',
    ],
  ])('refuses %s, in either part', (_, rows, message) => {
    expect(refusal(() => mergeCustomers(rows as CustomerSummary[], []))).toBe(`a${message}`);
    expect(refusal(() => mergeCustomers([EVE], rows as CustomerSummary[]))).toBe(`b${message}`);
  });

  it('refuses more orders than the last safe integer', () => {
    const MOST = 'orders: must be small enough for a sum of at most 9007199254740991, got';
    const most = { ...ANN, orders: 2 ** 53 - 2 };
    expect(refusal(() => mergeCustomers([most], [BOB, ANN]))).toBe(`b.1.${MOST} 2`);
    expect(refusal(() => mergeCustomers([ANN, most], []))).toBe(`a.1.${MOST} 9007199254740990`);
  });

  it('has the documented types', () => {
    expectTypeOf(mergeCustomers).parameters.toEqualTypeOf<
      [a: Iterable<CustomerSummary>, b: Iterable<CustomerSummary>]
    >();
    expectTypeOf(mergeCustomers).returns.toEqualTypeOf<readonly CustomerSummary[]>();
  });
});
