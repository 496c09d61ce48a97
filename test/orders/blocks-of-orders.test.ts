import { Decimal, type Order, summarizeCustomers } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedAmount } from '../support/arbitraries.ts';
import { refusal } from '../support/cases.ts';

const day = fc.integer({ min: 0, max: 3000 }).map((days) => new Date(Date.UTC(2019, 0, 1 + days)));
const date = day.chain((at) =>
  fc.constantFrom<string | Date>(
    at.toISOString().slice(0, 10),
    at.toISOString(),
    at,
    `${at.toISOString().slice(0, 16)}Z`,
  ),
);
const amount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -(10 ** 6), max: 10 ** 6 }).map((cents) => cents / 100) },
  signedAmount,
);
const order: fc.Arbitrary<Order> = fc.record({
  customerId: fc.oneof(fc.nat(9), fc.constantFrom('a', 'b')),
  date,
  amount,
});

/** Many orders from a few, so that they fill several blocks. */
const orders = fc
  .tuple(fc.array(order, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 700 }))
  .map(([some, size]) => Array.from({ length: size }, (_, index) => some[index % some.length] as Order));

const inOneGo = ({ customerId, date: at, amount: paid }: Order) => ({
  customerId,
  day: new Date(at).toISOString().slice(0, 10),
  paid: new Decimal(paid.toString()),
});

const Exact = Decimal.clone({ defaults: true, precision: 5000 });

describe('an array of orders, which is read by the block', () => {
  it('gives what its orders give one by one', () => {
    fc.assert(
      fc.property(orders, (given) => {
        const oneByOne = summarizeCustomers(given.values());
        expect(summarizeCustomers(given)).toStrictEqual(oneByOne);
        for (const summary of oneByOne) {
          const own = given.map(inOneGo).filter(({ customerId }) => customerId === summary.customerId);
          const days = own.map((each) => each.day).sort();
          const revenue = own.reduce((sum, { paid }) => sum.plus(paid), new Exact(0));
          expect([summary.orders, summary.firstOrder, summary.lastOrder]).toStrictEqual([
            own.length,
            days[0],
            days.at(-1),
          ]);
          expect(summary.revenue.equals(revenue)).toBe(true);
        }
      }),
    );
  });

  const GOOD: Order = { customerId: 'ann', date: '2024-02-29', amount: 5 };
  it.each([0, 255, 256, 300, 511, 512])('is refused at its order %i', (index) => {
    const given: unknown[] = Array.from({ length: 600 }, () => GOOD);
    given[index] = { ...GOOD, date: '2023-02-29' };
    given[index + 1] = null;
    expect(refusal(() => summarizeCustomers(given as Order[]))).toMatch(`orders.${index}.date: must be a day such as`);
  });
});
