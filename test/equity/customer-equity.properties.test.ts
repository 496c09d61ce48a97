import { customerEquity, Decimal } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedAmount } from '../support/arbitraries.ts';

describe('customerEquity', () => {
  const row = fc.record({ segment: fc.string(), customers: fc.nat(10 ** 6), lifetimeValue: signedAmount });
  it('has shares that sum to 1 when every segment is worth something', () => {
    const cents = fc.integer({ min: 1, max: 10 ** 6 }).map((value) => value / 100);
    const worthy = fc.record({
      segment: fc.string(),
      customers: fc.integer({ min: 1, max: 999 }),
      lifetimeValue: cents,
    });
    fc.assert(
      fc.property(fc.array(worthy, { minLength: 1 }), (rows) => {
        const shares = customerEquity(rows).segments.map(({ share }) => share ?? Number.NaN);
        expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
        expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('sums the equity and the customers of its segments, in the order given', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { total, customers, segments } = customerEquity(rows);
        const Precise = Decimal.clone({ precision: 500 });
        const sum = segments.reduce((all, { equity }) => all.plus(equity), new Precise(0));
        expect(sum.equals(total)).toBe(true);
        expect(customers).toBe(rows.reduce((all, { customers }) => all + customers, 0));
        expect(segments.map(({ segment }) => segment)).toEqual(rows.map(({ segment }) => segment));
        expect(segments.every(({ share }) => (share === null) === !total.greaterThan(0))).toBe(true);
      }),
    );
  });
});
