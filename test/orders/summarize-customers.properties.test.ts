import { Decimal, type MoneyInput, type Order, summarizeCustomers } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../support/cases.ts';

/** Cents that are usual, and ones at the limits of what can be added up as numbers. */
const cents = fc.oneof(
  fc.bigInt(-(10n ** 6n), 10n ** 6n),
  fc.bigInt(-(10n ** 15n), 10n ** 15n),
  fc.constantFrom(10n ** 15n, 10n ** 15n + 1n, -(10n ** 15n), 99_999_999_999_999n, 8n * 10n ** 15n),
);
const sale = fc.record({ customerId: fc.constantFrom('ann', 'bob', 7, '07'), day: fc.nat(2000), cents });

/** The ways to give an amount of whole cents, and a day. */
const AMOUNTS: readonly ((cents: bigint) => MoneyInput)[] = [
  (cents) => `${cents}e-2`,
  (cents) => new Decimal(`${cents}e-2`).toFixed(),
  (cents) => new Decimal(`${cents}e-2`).toFixed(2),
  (cents) => new Decimal(`${cents}e-2`).toFixed(3),
  (cents) => new Decimal(`${cents}e-2`),
  (cents) => (Number.isSafeInteger(Number(cents) * 10) ? Number(cents) / 100 : `${cents}e-2`),
];
const DATES: readonly ((time: number) => string | Date)[] = [
  (time) => new Date(time).toISOString().slice(0, 10),
  (time) => new Date(time),
  (time) => new Date(time).toISOString(),
  (time) => `${new Date(time).toISOString().slice(0, 10)}T23:59+00:00`,
];

describe('summarizeCustomers', () => {
  it('gives the same whatever the form of the amounts and of the days', () => {
    fc.assert(
      fc.property(fc.array(sale), fc.array(fc.nat(100), { minLength: 1 }), (sales, choices) => {
        const choice = (index: number) => choices[index % choices.length] ?? 0;
        const summaryOf = (form: (index: number) => number) => {
          const orders = sales.map(({ customerId, day, cents }, index): Order => {
            const amount = AMOUNTS[form(index) % AMOUNTS.length]?.(cents) ?? Number.NaN;
            return { customerId, date: DATES[form(index) % DATES.length]?.(86_400_000 * day) ?? '', amount };
          });
          return JSON.stringify(summarizeCustomers(frozen(orders)));
        };
        expect(summaryOf(choice)).toBe(summaryOf(() => 2));
        expect(summaryOf((index) => choice(index) + 1)).toBe(summaryOf(() => 0));
      }),
    );
  });

  it('counts every order, and adds up every cent', () => {
    fc.assert(
      fc.property(fc.array(sale), (sales) => {
        const orders = sales.map(({ customerId, day, cents }) => ({
          customerId,
          date: new Date(86_400_000 * day).toISOString().slice(0, 10),
          amount: new Decimal(`${cents}e-2`).toFixed(),
        }));
        for (const { customerId, orders: count, revenue, firstOrder, lastOrder } of summarizeCustomers(orders)) {
          const own = sales.filter((sale) => sale.customerId === customerId);
          const days = orders.filter((order) => order.customerId === customerId).map(({ date }) => date);
          expect(count).toBe(own.length);
          expect(revenue.times(100).toFixed()).toBe(String(own.reduce((sum, { cents }) => sum + cents, 0n)));
          expect([firstOrder, lastOrder]).toEqual([days.sort()[0], days.at(-1)]);
        }
      }),
    );
  });

  it('adds a thousand of the largest usual amounts without losing a cent, by hand', () => {
    const order = { customerId: 'ann', date: '2024-02-29' };
    const large = new Array<Order>(1000).fill({ ...order, amount: 1e13 });
    const [customer] = summarizeCustomers([...large, { ...order, amount: 0.01 }]);
    expect(customer?.revenue.toFixed()).toBe('10000000000000000.01');
    const [indebted] = summarizeCustomers([
      ...large.map((row) => ({ ...row, amount: -1e13 })),
      { ...order, amount: 0.01 },
    ]);
    expect(indebted?.revenue.toFixed()).toBe('-9999999999999999.99');
  });
});
