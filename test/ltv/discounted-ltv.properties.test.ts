import { Decimal, discountedLtv, presentValue } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const Precise = Decimal.clone({ precision: 60 });
const marginPerPeriod = fc.integer({ min: 1, max: 10 ** 8 }).map((cents) => cents / 100);
const retentionRate = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const discountRate = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const firstMargin = fc.constantFrom('now', 'period-end', 'first-renewal');
const periods = fc.integer({ min: 1, max: 30 });
const customer = fc.record({ marginPerPeriod, retentionRate, discountRate });

/** `a` is at most `b`, but for the rounding of results to 34 digits. */
const isAtMost = (a: Decimal, b: Decimal) => new Precise(a).lessThanOrEqualTo(new Precise(b).plus('1e-24'));

describe('discountedLtv', () => {
  it('rises with the number of periods towards the value for ever', () => {
    fc.assert(
      fc.property(customer, firstMargin, periods, periods, (customer, firstMargin, a, b) => {
        fc.pre(customer.retentionRate < 1 || customer.discountRate > 0);
        const some = discountedLtv({ ...customer, firstMargin, periods: a });
        const more = discountedLtv({ ...customer, firstMargin, periods: a + b });
        const all = discountedLtv({ ...customer, firstMargin });
        expect([isAtMost(some, more), isAtMost(more, all)]).toEqual([true, true]);
      }),
    );
  });

  it('comes near the value for ever after many periods', () => {
    const fickle = fc.integer({ min: 0, max: 900 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(customer, fickle, firstMargin, (customer, retentionRate, firstMargin) => {
        const input = { ...customer, retentionRate, firstMargin };
        const gap = new Precise(discountedLtv(input)).minus(discountedLtv({ ...input, periods: 1000 }));
        expect(gap.abs().lessThan('1e-24')).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('equals the present value of the margins when nobody leaves', () => {
    fc.assert(
      fc.property(marginPerPeriod, discountRate, periods, (marginPerPeriod, discountRate, periods) => {
        const input = { marginPerPeriod, retentionRate: 1, discountRate, periods };
        const cashFlows = new Array<number>(periods).fill(marginPerPeriod);
        const atEnd = presentValue(cashFlows, { discountRate, timing: 'end' }).toString();
        const atStart = presentValue(cashFlows, { discountRate, timing: 'start' }).toString();
        expect(discountedLtv({ ...input, firstMargin: 'period-end' }).toString()).toBe(atEnd);
        expect(discountedLtv({ ...input, firstMargin: 'first-renewal' }).toString()).toBe(atEnd);
        expect(discountedLtv({ ...input, firstMargin: 'now' }).toString()).toBe(atStart);
      }),
    );
  });

  it('differs between the conventions by 1 + discount and by the retention', () => {
    const maybePeriods = fc.option(periods);
    fc.assert(
      fc.property(customer, maybePeriods, (customer, periods) => {
        fc.pre(periods !== null || customer.retentionRate < 1 || customer.discountRate > 0);
        const ltv = (firstMargin: 'now' | 'period-end' | 'first-renewal') =>
          new Precise(discountedLtv({ ...customer, firstMargin, ...(periods !== null && { periods }) }));
        const end = ltv('period-end');
        const growth = new Precise(customer.discountRate).plus(1);
        expect(end.times(growth).minus(ltv('now')).abs().lessThan('1e-22')).toBe(true);
        expect(end.times(customer.retentionRate).minus(ltv('first-renewal')).abs().lessThan('1e-22')).toBe(true);
      }),
    );
  });

  it('is the first margin and the value of the customers who stay', () => {
    fc.assert(
      fc.property(customer, periods, (customer, periods) => {
        const now = new Precise(discountedLtv({ ...customer, firstMargin: 'now', periods: periods + 1 }));
        const later = discountedLtv({ ...customer, firstMargin: 'first-renewal', periods });
        expect(now.minus(customer.marginPerPeriod).minus(later).abs().lessThan('1e-22')).toBe(true);
      }),
    );
  });
});
