import { Decimal, presentValue } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf } from '../support/rate.ts';

const Precise = Decimal.clone({ precision: 60 });
const flows = fc.array(
  fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((cents) => cents / 100),
  { minLength: 1, maxLength: 12 },
);
const discountRate = fc.oneof(
  fc.nat(300).map((percent) => percent / 100),
  fc.double({ min: 0, max: 2, noNaN: true }),
);
const timing = fc.constantFrom('start', 'middle', 'end');

/** What one unit of money grows to in a period. */
function growthAt(discountRate: number): Decimal {
  const { top, bottom } = rateOf(discountRate);
  return new Precise(String(top)).div(String(bottom)).plus(1);
}

/** Asserts that two values differ by at most 1e-30 of `size`. */
function expectClose(a: Decimal, b: Decimal, size: Decimal): void {
  const difference = new Precise(a).minus(b).abs();
  expect(difference.lessThanOrEqualTo(new Precise(size).times('1e-30'))).toBe(true);
}

/** The present value of the absolute flows, to which rounding is relative. */
const sizeOf = (cashFlows: readonly number[]) =>
  presentValue(cashFlows.map(Math.abs), { discountRate: 0, timing: 'end' });

describe('presentValue', () => {
  it('is the sum at a rate of 0, whatever the timing', () => {
    fc.assert(
      fc.property(flows, timing, (cashFlows, timing) => {
        const cents = cashFlows.reduce((sum, flow) => sum + Math.round(flow * 100), 0);
        const value = presentValue(cashFlows, { discountRate: 0, timing });
        expect(value.times(100).toString()).toBe(String(cents));
      }),
    );
  });

  it('at the start is 1 + rate times the value at the end, and that of the middle lies between', () => {
    fc.assert(
      fc.property(flows, discountRate, (cashFlows, discountRate) => {
        const [start, middle, end] = (['start', 'middle', 'end'] as const).map(
          (timing) => new Precise(presentValue(cashFlows, { discountRate, timing })),
        );
        const growth = growthAt(discountRate);
        const size = sizeOf(cashFlows).times(growth);
        expectClose(end?.times(growth) ?? size, start ?? size, size);
        expectClose(end?.times(growth.sqrt()) ?? size, middle ?? size, size);
      }),
    );
  });

  it('of two series is the sum of their values, and of a multiple the multiple', () => {
    fc.assert(
      fc.property(flows, flows, discountRate, timing, fc.nat(1000), (one, other, discountRate, timing, factor) => {
        const worth = (cashFlows: readonly (number | Decimal)[]) =>
          new Precise(presentValue(cashFlows, { discountRate, timing }));
        const longer = one.length > other.length ? one : other;
        const both = longer.map((_, index) => new Decimal(one[index] ?? 0).plus(other[index] ?? 0));
        const size = sizeOf([...one, ...other]).times(1 + discountRate);
        expectClose(worth(both), worth(one).plus(worth(other)), size);
        const multiple = one.map((flow) => new Decimal(flow).times(factor));
        expectClose(worth(multiple), worth(one).times(factor), size.times(factor));
      }),
    );
  });

  it('falls by one period when a first period without cash flow is put before', () => {
    fc.assert(
      fc.property(flows, discountRate, timing, (cashFlows, discountRate, timing) => {
        const value = new Precise(presentValue(cashFlows, { discountRate, timing }));
        const later = new Precise(presentValue([0, ...cashFlows], { discountRate, timing }));
        const size = sizeOf(cashFlows).times(1 + discountRate);
        expectClose(later.times(growthAt(discountRate)), value, size);
        const padded = presentValue([...cashFlows, 0], { discountRate, timing });
        expect(padded.toString()).toBe(presentValue(cashFlows, { discountRate, timing }).toString());
      }),
    );
  });
});
