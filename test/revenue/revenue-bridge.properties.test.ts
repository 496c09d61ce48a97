import {
  mergeRevenueMovements,
  monthlyRecurringRevenue,
  type RevenueMovements,
  revenueBridge,
  revenueMovements,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../support/cases.ts';
import { subscription } from './arbitraries.ts';
import { expectSame } from './movements.ts';

const textOf = (month: number) => new Date(Date.UTC(2020, month, 1)).toISOString().slice(0, 7);
const period = fc.tuple(fc.integer({ min: -2, max: 24 }), fc.integer({ min: 1, max: 14 }));

describe('revenueBridge', () => {
  it('is, month by month, the movements between the snapshots of monthlyRecurringRevenue', () => {
    fc.assert(
      fc.property(fc.array(subscription), period, (subscriptions, [first, length]) => {
        const months = { from: textOf(first), until: textOf(first + length) };
        const everBefore = new Set<string | number>();
        for (let month = -3; month < first - 1; month += 1) {
          for (const { customerId } of monthlyRecurringRevenue(subscriptions, { month: textOf(month) }).customers)
            everBefore.add(customerId);
        }
        const bridge = revenueBridge(frozen(subscriptions), months);
        expect(bridge).toHaveLength(length);
        bridge.forEach(({ month, movements }, index) => {
          const before = monthlyRecurringRevenue(subscriptions, { month: textOf(first + index - 1) }).customers;
          const after = monthlyRecurringRevenue(subscriptions, { month }).customers;
          expect(month).toBe(textOf(first + index));
          expectSame(movements, revenueMovements(before, after, { everBefore }));
          for (const { customerId } of before) everBefore.add(customerId);
        });
      }),
    );
  });

  it('of two parts of the customers merges to that of all', () => {
    fc.assert(
      fc.property(fc.array(subscription), period, (subscriptions, [first, length]) => {
        const months = { from: textOf(first), until: textOf(first + length) };
        const part = (keep: boolean) =>
          revenueBridge(subscriptions.filter(({ customerId }) => (customerId === 'ann') === keep).values(), months);
        const [one, other] = [part(true), part(false)];
        revenueBridge(subscriptions, months).forEach(({ movements }, index) => {
          const [a, b] = [one[index]?.movements, other[index]?.movements] as [RevenueMovements, RevenueMovements];
          expectSame(mergeRevenueMovements(a, b), movements);
        });
      }),
    );
  });
});
