import { type AbcOptions, abcAnalysis, Decimal, type MoneyInput } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../support/cases.ts';

interface Item {
  readonly id: number;
  readonly cents: bigint;
}

/** Values that often are equal, usual ones, and ones whose sum is beyond the safe integers. */
const cents = fc.oneof(fc.bigInt(0n, 20n), fc.bigInt(0n, 10n ** 7n), fc.bigInt(0n, 10n ** 15n));
const items: fc.Arbitrary<readonly Item[]> = fc
  .array(cents)
  .map((values) => values.map((cents, id) => Object.freeze({ id, cents })))
  .map((items) => Object.freeze(items));

/** The ways to give an amount of whole cents. */
const inForm: Record<string, (cents: bigint) => MoneyInput> = {
  number: (cents) => Number(cents) / 100,
  text: (cents) => new Decimal(String(cents)).div(100).toFixed(2),
  'text of three places': (cents) => `${cents}0e-3`,
  Decimal: (cents) => new Decimal(`${cents}e-2`),
  mixed: (cents) => (cents % 2n === 0n ? Number(cents) / 100 : `${cents}e-2`),
};
const form = fc.constantFrom(...Object.keys(inForm));
const valueIn =
  (form: string) =>
  ({ cents }: Item): MoneyInput =>
    inForm[form]?.(cents) ?? Number.NaN;

const crossing = fc.constantFrom('included', 'excluded');
const thresholds = fc
  .uniqueArray(fc.integer({ min: 1, max: 98 }), { minLength: 2, maxLength: 2 })
  .map(([one = 1, other = 2]) => ({ a: Math.min(one, other), b: Math.max(one, other) }));
const inPercent = ({ a, b }: { a: number; b: number }) => frozen({ a: a / 100, b: b / 100 });
const sumOf = (items: readonly Item[]) => items.reduce((sum, { cents }) => sum + cents, 0n);
const toCents = (amount: Decimal) => BigInt(amount.times(100).toFixed());

describe('abcAnalysis', () => {
  it('parts the items into three classes, whose values sum to the total', () => {
    fc.assert(
      fc.property(items, thresholds, crossing, form, (items, thresholds, crossing, form) => {
        const options: AbcOptions<Item> = { value: valueIn(form), thresholds: inPercent(thresholds), crossing };
        const { rows, classes, total } = abcAnalysis(items, frozen(options));
        expect(new Set(rows.map(({ item }) => item))).toEqual(new Set(items));
        expect(rows).toHaveLength(items.length);
        expect(toCents(total)).toBe(sumOf(items));
        for (const name of ['A', 'B', 'C'] as const) {
          const members = rows.filter((row) => row.class === name);
          expect(classes[name].items).toBe(members.length);
          expect(toCents(classes[name].value)).toBe(sumOf(members.map(({ item }) => item)));
        }
        const classesInOrder = rows.map((row) => row.class);
        expect(classesInOrder).toEqual([...classesInOrder].sort());
      }),
    );
  });

  it('ranks by value, keeps equal ones in order, and ends at a cumulative share of 1', () => {
    fc.assert(
      fc.property(items, form, (items, form) => {
        const { rows } = abcAnalysis(items, { value: valueIn(form) });
        const ranked = [...items].sort((a, b) => Number(b.cents - a.cents) || a.id - b.id);
        expect(rows.map(({ item }) => item)).toEqual(ranked);
        const total = sumOf(items);
        expect(rows.at(-1)?.cumulativeShare ?? 1).toBe(total > 0n || items.length === 0 ? 1 : 0);
        let before = 0n;
        for (const { item, share, cumulativeShare } of rows) {
          before += item.cents;
          if (total > 2n ** 53n) continue;
          expect(share).toBe(total === 0n ? 0 : Number(item.cents) / Number(total));
          expect(cumulativeShare).toBe(total === 0n ? 0 : Number(before) / Number(total));
        }
      }),
    );
  });

  it('compares exactly with the thresholds, as whole cents do', () => {
    fc.assert(
      fc.property(items, thresholds, crossing, form, (items, thresholds, crossing, form) => {
        const { rows } = abcAnalysis(items, { value: valueIn(form), thresholds: inPercent(thresholds), crossing });
        const total = sumOf(items);
        let before = 0n;
        for (const row of rows) {
          const reached = 100n * (crossing === 'included' ? before : before + row.item.cents);
          const isIn = (percent: number) => {
            const end = BigInt(percent) * total;
            return crossing === 'included' ? reached < end : reached <= end;
          };
          const expected = isIn(thresholds.a) ? 'A' : isIn(thresholds.b) ? 'B' : 'C';
          expect(row.class).toBe(total === 0n ? 'C' : expected);
          before += row.item.cents;
        }
      }),
    );
  });

  it('gives the same whatever the form of the amounts', () => {
    fc.assert(
      fc.property(items, crossing, (items, crossing) => {
        const ids = items.map(({ id }) => id);
        const results = Object.values(inForm).map((toAmount) =>
          JSON.stringify(abcAnalysis(ids, { value: (id) => toAmount(items[id]?.cents ?? 0n), crossing })),
        );
        expect(new Set(results).size).toBe(1);
      }),
    );
  });

  it('has at least as many items in A, and in A and B, when the crossing item is included', () => {
    fc.assert(
      fc.property(items, thresholds, (items, thresholds) => {
        const options = { value: valueIn('number'), thresholds: inPercent(thresholds) };
        const included = abcAnalysis(items, { ...options, crossing: 'included' }).classes;
        const excluded = abcAnalysis(items, { ...options, crossing: 'excluded' }).classes;
        expect(included.A.items).toBeGreaterThanOrEqual(excluded.A.items);
        expect(included.C.items).toBeLessThanOrEqual(excluded.C.items);
      }),
    );
  });
});
