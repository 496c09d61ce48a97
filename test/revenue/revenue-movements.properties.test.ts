import {
  type CustomerRevenue,
  type MoneyInput,
  mergeRevenueMovements,
  type RevenueMovements,
  revenueMovements,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount } from '../support/arbitraries.ts';
import { frozen } from '../support/cases.ts';
import { add, compare, rational } from '../support/rational.ts';
import { split } from '../support/split.ts';
import { figuresOf, PARTS } from './movements.ts';

const id = fc.constantFrom<string | number>('ann', 'bob', 'eve', 1, '01');
const snapshot: fc.Arbitrary<CustomerRevenue<MoneyInput>[]> = fc.uniqueArray(
  fc.record({ customerId: id, revenue: fc.oneof(fc.constantFrom(0, 10, 20), amount) }),
  { selector: (row) => `${typeof row.customerId}${row.customerId}` },
);
const ever = fc.array(id);

const total = (amounts: readonly { toFixed(): string }[]) => add(...amounts.map((one) => rational(one.toFixed())));
const totalOf = (rows: readonly CustomerRevenue<MoneyInput>[]) => add(...rows.map(({ revenue }) => rational(revenue)));
const MOVED = PARTS.slice(1, -1);

describe('revenueMovements', () => {
  it('lead from the first snapshot to the second, exactly, in customers as in money', () => {
    fc.assert(
      fc.property(snapshot, snapshot, ever, (before, after, everBefore) => {
        const result = revenueMovements(...split(frozen({ before, after, everBefore }), 'before', 'after'));
        const paying = (rows: typeof before) => rows.filter(({ revenue }) => Number(revenue) > 0).length;
        expect([result.opening.customers, result.closing.customers]).toEqual([paying(before), paying(after)]);
        expect(compare(total([result.opening.revenue]), totalOf(before))).toBe(0);
        expect(compare(total([result.closing.revenue]), totalOf(after))).toBe(0);
        const all = [result.opening, ...MOVED.map((part) => result[part])].map(({ revenue }) => revenue);
        expect(compare(total(all), totalOf(after))).toBe(0);
        expect(MOVED.every((part) => result[part].customers > 0 || result[part].revenue.isZero())).toBe(true);
      }),
    );
  });

  it('turn round when time does: gains are losses', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (before, after) => {
        const there = revenueMovements(before, after);
        const back = revenueMovements(after, before);
        const plain = ({ customers, revenue }: RevenueMovements['new']) => [customers, revenue.abs().toFixed()];
        expect(plain(back.new)).toEqual(plain(there.churn));
        expect(plain(back.expansion)).toEqual(plain(there.contraction));
      }),
    );
  });

  it('of two parts of the customers merge to those of all, through JSON as well', () => {
    fc.assert(
      fc.property(snapshot, snapshot, ever, (before, after, everBefore) => {
        const part = (keep: boolean) => {
          const own = (rows: typeof before) => rows.filter(({ customerId }) => (customerId === 'ann') === keep);
          return frozen(revenueMovements(own(before), own(after), { everBefore }));
        };
        const all = figuresOf(revenueMovements(before, after, { everBefore }));
        expect(figuresOf(mergeRevenueMovements(part(true), part(false)))).toEqual(all);
        expect(figuresOf(mergeRevenueMovements(JSON.parse(JSON.stringify(part(false))), part(true)))).toEqual(all);
      }),
    );
  });
});
