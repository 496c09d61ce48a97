import { type CustomerSummary, mergeCustomers, type Order, summarizeCustomers } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../support/cases.ts';

describe('mergeCustomers', () => {
  const orders: fc.Arbitrary<Order[]> = fc.array(
    fc.record({
      customerId: fc.constantFrom<string | number>('ann', 'bob', '__proto__', '01', 1),
      date: fc.date({ min: new Date('2020-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
      amount: fc.integer({ min: -(10 ** 6), max: 10 ** 7 }).map((cents) => cents / 100),
    }),
  );

  it('of the summaries of parts is the summary of all, however they are split', () => {
    fc.assert(
      fc.property(orders, orders, orders, (a, b, c) => {
        const all = JSON.stringify(summarizeCustomers([...a, ...b, ...c]));
        const [one, two, three] = [a, b, c].map((part) => frozen(summarizeCustomers(part)));
        const merged = mergeCustomers(mergeCustomers(one ?? [], two ?? []), three ?? []);
        expect(JSON.stringify(merged)).toBe(all);
        const throughJson = mergeCustomers(
          one ?? [],
          JSON.parse(JSON.stringify(mergeCustomers(two ?? [], three ?? []))),
        );
        expect(JSON.stringify(throughJson)).toBe(all);
      }),
    );
  });

  it('does not depend on the order of the orders, but for the order of the customers', () => {
    const byId = (summaries: readonly CustomerSummary[]) =>
      JSON.stringify(
        summaries
          .map((row) => [typeof row.customerId, row])
          .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
      );
    fc.assert(
      fc.property(orders, (orders) => {
        expect(byId(summarizeCustomers([...orders].reverse()))).toBe(byId(summarizeCustomers(orders)));
      }),
    );
  });
});
