import { calibrationSummary, type Order } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../support/cases.ts';
import { expectMoney } from '../support/exactness.ts';
import { add, rational } from '../support/rational.ts';

const DAY = 86_400_000;
const END = Date.UTC(2021, 0, 1);
const OPTIONS = { until: '2021-01-02', holdoutUntil: '2021-07-01', unit: 'day' } as const;

const orders: fc.Arbitrary<Order[]> = fc.array(
  fc.record({
    customerId: fc.constantFrom<string | number>('ann', 'bob', 1, '01'),
    date: fc.integer({ min: -60, max: 200 }).map((day) => new Date(END + day * DAY)),
    amount: fc.oneof(
      fc.nat(10 ** 6).map((cents) => cents / 100),
      fc.constantFrom('1e-9', '12345678901234567890.5'),
    ),
  }),
);

/** The days of purchase with their amounts, as one would write it with objects. */
function purchaseDays(orders: readonly Order[]): Map<number, Order['amount'][]> {
  const days = new Map<number, Order['amount'][]>();
  for (const { date, amount } of orders) {
    const day = (Number(date) - END) / DAY;
    days.set(day, [...(days.get(day) ?? []), amount]);
  }
  return new Map([...days].sort(([a], [b]) => a - b));
}

describe('calibrationSummary', () => {
  it('agrees with sets of days and exact fractions', () => {
    fc.assert(
      fc.property(orders, (orders) => {
        const summaries = calibrationSummary(frozen(orders), OPTIONS);
        const ids = new Set(orders.map(({ customerId }) => customerId));
        const known = [...ids].flatMap((id) => {
          const days = [...purchaseDays(orders.filter(({ customerId }) => customerId === id))];
          const before = days.filter(([day]) => day <= 0);
          const after = days.filter(([day]) => day > 0 && day <= 180);
          return before.length === 0 ? [] : [{ id, before, after }];
        });
        expect(summaries.map(({ customerId }) => customerId)).toStrictEqual(known.map(({ id }) => id));
        for (const [index, { before, after }] of known.entries()) {
          const summary = summaries[index];
          const [first = Number.NaN, last] = [before[0]?.[0], before.at(-1)?.[0]];
          expect(summary).toMatchObject({
            frequency: before.length - 1,
            T: -first + 0,
            recency: Number(last) - first,
          });
          expect(summary?.holdout).toMatchObject({ frequency: after.length, duration: 180 });
          for (const [average, days] of [
            [summary?.averageSpend, before.slice(1)],
            [summary?.holdout?.averageSpend, after],
          ] as const) {
            if (days.length === 0) expect(average).toBeNull();
            else {
              const spend = add(...days.flatMap(([, amounts]) => amounts.map((amount) => rational(amount))));
              expectMoney(average ?? null, { top: spend.top, bottom: spend.bottom * BigInt(days.length) });
            }
          }
        }
      }),
    );
  });
});
