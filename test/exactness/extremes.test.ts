import {
  annualChurnRate,
  basicCac,
  customerEquity,
  discountedLtv,
  expectedProfit,
  ltvToCac,
  type Order,
  presentValue,
  projectCashFlows,
  summarizeCustomers,
} from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

describe('the ends of the domains', () => {
  it('sums cash flows that lie 1900 digits apart', () => {
    expect(presentValue(['1e950', '1e-950', '-1e950'], { discountRate: 0 }).toString()).toBe('1e-950');
    expect(presentValue(['1e999', '1', '-1e999'], { discountRate: 0 }).toString()).toBe('1');
  });

  it('rounds a quotient that ends only after 1084 digits: 2³⁶⁰⁰ / 10¹²⁰⁰, by Python decimal', () => {
    const cashFlows = [...new Array<number>(1199).fill(0), 1];
    expect(presentValue(cashFlows, { discountRate: 0.25 }).toString()).toBe('5.104866514341945590710842651568282e-117');
  });

  it.each([
    [{ retentionRate: 5e-324, discountRate: 1e308 }, '1'], // all but the first margin are far below the 34th digit
    [{ retentionRate: 0.5, discountRate: 1e308 }, '1'],
    [{ retentionRate: 5e-324, discountRate: 5e-324 }, '1'],
    [{ retentionRate: 0, discountRate: 0 }, '1'],
    [{ retentionRate: 1, discountRate: 0 }, '1000000'],
    [{ retentionRate: 0.5, discountRate: 0 }, '2'],
  ])('values a million periods at %o', (rates, expected) => {
    const value = discountedLtv({ ...rates, marginPerPeriod: 1, firstMargin: 'now', periods: 1_000_000 });
    expect(value.toSignificantDigits(34).toString()).toBe(expected);
  });

  it('compounds a million periods of almost certain churn', () => {
    expect(annualChurnRate({ churnRate: 1 - 2 ** -53, periodsPerYear: 1_000_000 })).toBe(1);
    expect(annualChurnRate({ churnRate: 1 - 2 ** -53, periodsPerYear: 999_999.5 })).toBe(1);
    expect(annualChurnRate({ churnRate: 5e-324, periodsPerYear: 1_000_000 })).toBe(5e-318); // a rate means its shortest decimal
  });

  it('gives 0 for a ratio far below the smallest number, and refuses one far above the largest', () => {
    expect(ltvToCac({ lifetimeValue: '1e-999', cac: '1e999' })).toBe(0);
    expect(ltvToCac({ lifetimeValue: '-1e-999', cac: '1e999' })).toBe(0);
    expect(ltvToCac({ lifetimeValue: '1e999', cac: 0 })).toBeNull();
    expect(ltvToCac({ lifetimeValue: 0, cac: '1e-999' })).toBe(0);
    expect(refusal(() => ltvToCac({ lifetimeValue: '1e999', cac: '1e-999' }))).toBe(
      'must give a result between -1.797e308 and 1.797e308, got one beyond the range of numbers',
    );
    expect(customerEquity([{ segment: 'a', customers: 1, lifetimeValue: '1e-999' }]).segments[0]?.share).toBe(1);
  });

  it.each([1e-300, 1e300])('projects a hundred years at a discount of %d', (discountRate) => {
    const rows = projectCashFlows({ purchasesPerYear: 1, purchaseValue: 1, grossMargin: 1, years: 100, discountRate });
    expect(rows).toHaveLength(100);
    expect(rows.every((row) => Number.isFinite(row.presentValue.toNumber()))).toBe(true);
  });

  it('does not print a huge bigint', () => {
    expect(refusal(() => basicCac({ marketingCost: 1n << 5_000_000n, customersAcquired: 1 }))).toBe(
      'marketingCost: must be an amount of at most 1000 digits on either side of the point, got a bigint of more than 40 digits',
    );
    expect(refusal(() => basicCac({ marketingCost: -(10n ** 39n), customersAcquired: 1 }))).toBe(
      `marketingCost: must be an amount of at least 0 such as 12.5 or "12.50", got -1${'0'.repeat(39)}n`,
    );
  });

  it('takes a boxed text neither for an iterable nor for an amount', () => {
    expect(refusal(() => expectedProfit({ projectedRevenue: 9, acquisitionCosts: Object('12') }))).toBe(
      'acquisitionCosts: must be an iterable of amounts, or an amount of at least 0 such as 12.5 or "12.50", got an object',
    );
  });

  it.each([
    ['an array', Object.assign([], { customerId: 1, date: '2024-01-01', amount: 5 }), 'an array'],
    ['a function', Object.assign(() => 1, { customerId: 1, date: '2024-01-01', amount: 5 }), 'a function'],
  ])('takes %s for no order', (_, order, received) => {
    expect(refusal(() => summarizeCustomers([order as unknown as Order]))).toBe(
      `orders.0: must be an object with the keys customerId, date, amount, currency, got ${received}`,
    );
  });
});
