import { orderMetrics, summarizeCustomers } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../support/cases.ts';

describe('orderMetrics', () => {
  it('agrees with the orders themselves', () => {
    const order = fc.record({
      customerId: fc.nat(5),
      date: fc.nat(3000).map((day) => new Date(86_400_000 * day)),
      amount: fc.integer({ min: -(10 ** 6), max: 10 ** 6 }).map((cents) => cents / 100),
    });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1 }), (orders) => {
        const metrics = orderMetrics(frozen(summarizeCustomers(frozen(orders))));
        const customers = new Set(orders.map(({ customerId }) => customerId)).size;
        const cents = orders.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
        expect(metrics.customers).toBe(customers);
        expect(metrics.orders).toBe(orders.length);
        expect(metrics.ordersPerCustomer).toBe(orders.length / customers);
        expect(metrics.revenue.times(100).toNumber()).toBe(cents + 0);
        expect(metrics.customerLifespan).toBeLessThanOrEqual(3001 / 365.25);
      }),
    );
  });
});
