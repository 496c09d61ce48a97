import {
  type CashFlowInput,
  cashFlowLtv,
  Decimal,
  discountedLtv,
  type NotNull,
  presentValue,
  projectCashFlows,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHOP } from './shop.ts';

const percent = (most: number) => fc.nat(most).map((value) => value / 100);
const cashFlowInput: fc.Arbitrary<NotNull<CashFlowInput>> = fc.record({
  purchasesPerYear: percent(10 ** 4),
  purchaseValue: percent(10 ** 6),
  grossMargin: percent(100),
  years: fc.integer({ min: 1, max: 20 }),
  discountRate: percent(100),
  retentionCost: percent(10 ** 5),
  retentionRate: percent(100),
  timing: fc.constantFrom('start', 'middle', 'end'),
});

describe('projectCashFlows gives rows', () => {
  it('one for each year, of which the shares and revenues never rise', () => {
    fc.assert(
      fc.property(cashFlowInput, (input) => {
        const rows = projectCashFlows(input);
        expect(rows.map(({ year }) => year)).toEqual(Array.from({ length: input.years }, (_, index) => index + 1));
        expect(rows[0]?.survivingShare).toBe(1);
        for (const [index, { survivingShare, revenue, profit, retentionCost, cashFlow }] of rows.entries()) {
          const before = rows[index - 1];
          expect(survivingShare).toBeLessThanOrEqual(before?.survivingShare ?? 1);
          expect(revenue.lessThanOrEqualTo(before?.revenue ?? revenue)).toBe(true);
          expect(profit.lessThanOrEqualTo(revenue)).toBe(true);
          const Precise = Decimal.clone({ precision: 100 });
          expect(new Precise(profit).minus(retentionCost).equals(cashFlow)).toBe(true);
        }
      }),
    );
  });

  it('whose present values sum to the present value of their cash flows', () => {
    fc.assert(
      fc.property(cashFlowInput, (input) => {
        const rows = projectCashFlows(input);
        const { discountRate, timing = 'end' } = input;
        const value = presentValue(
          rows.map(({ cashFlow }) => cashFlow),
          { discountRate, timing },
        );
        expect(cashFlowLtv(rows).minus(value).abs().lessThan('1e-22')).toBe(true);
      }),
    );
  });

  it('whose present values sum to the discounted lifetime value', () => {
    fc.assert(
      fc.property(cashFlowInput, (input) => {
        const { purchasesPerYear, purchaseValue, retentionRate = 1, discountRate, years } = input;
        const rows = projectCashFlows({ ...input, grossMargin: 1, retentionCost: 0, timing: 'end' });
        const marginPerPeriod = new Decimal(purchaseValue.toString()).times(Number(purchasesPerYear));
        const conventions = { retentionRate, discountRate, periods: years, firstMargin: 'period-end' } as const;
        const value = discountedLtv({ marginPerPeriod, ...conventions });
        expect(cashFlowLtv(rows).minus(value).abs().lessThan('1e-22')).toBe(true);
      }),
    );
  });

  it('the same for defaults and for what they stand for', () => {
    const { retentionCost, retentionRate, timing, ...withoutDefaults } = {
      ...SHOP,
      retentionCost: 0,
      retentionRate: 1,
      timing: 'end' as const,
    };
    const explicit = JSON.stringify(projectCashFlows({ ...withoutDefaults, retentionCost, retentionRate, timing }));
    expect(JSON.stringify(projectCashFlows(withoutDefaults))).toBe(explicit);
    const left: unknown = { ...SHOP, retentionCost: undefined, retentionRate: undefined, timing: undefined };
    expect(JSON.stringify(projectCashFlows(left as CashFlowInput))).toBe(explicit);
  });

  it('of 0, not −0', () => {
    const nothing = { purchasesPerYear: -0, purchaseValue: '-0', grossMargin: -0, years: 2, discountRate: -0 };
    const none = { ...nothing, retentionCost: -0, retentionRate: -0 };
    for (const row of projectCashFlows(none)) {
      const { year, survivingShare, ...amounts } = row;
      expect(Object.is(survivingShare, year === 1 ? 1 : 0)).toBe(true);
      expect(Object.values(amounts).map((amount) => amount.valueOf())).toEqual(['0', '0', '0', '0', '0']);
    }
  });

  it('for up to 1000 years', () => {
    const rows = projectCashFlows({ ...SHOP, years: 1000, retentionRate: 1e-5 });
    expect(rows).toHaveLength(1000);
    expect(rows[999]?.survivingShare).toBe(0);
    expect(String(rows[100]?.revenue)).toBe('1e-498');
    expect(String(rows[999]?.revenue)).toBe('0'); // 1e-4993 has more than the 1000 places that an amount may have
  });
});
