import {
  type CustomerRevenue,
  Decimal,
  type MoneyInput,
  monthlyRecurringRevenue,
  type RevenueMovement,
  type RevenueMovements,
  type RevenueMovementsOptions,
  revenueMovements,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { figuresOf } from './movements.ts';
import { ONE_CUSTOMER } from './one-customer.ts';

type Rows = readonly (readonly [customerId: string | number, revenue: MoneyInput])[];

const rows = (some: Rows) => some.map(([customerId, revenue]) => ({ customerId, revenue }));

describe('revenueMovements', () => {
  it.each<[source: string, before: Rows, after: Rows, everBefore: readonly (string | number)[], figures: unknown]>([
    [
      'worked figure: 100 at the start, churn 10, contraction 10, expansion 10',
      [
        ['ann', 10],
        ['bob', 40],
        ['eve', 50],
      ],
      [
        ['bob', 30],
        ['eve', 60],
      ],
      [],
      [
        [3, '100'],
        [0, '0'],
        [0, '0'],
        [1, '10'],
        [1, '-10'],
        [1, '-10'],
        [2, '90'],
      ],
    ],
    [
      'by hand: new and back again',
      [],
      [
        ['ann', '9.90'],
        ['bob', 20n],
        [7, new Decimal('0.1')],
      ],
      ['bob', '7', 'eve'],
      [
        [0, '0'],
        [2, '10'],
        [1, '20'],
        [0, '0'],
        [0, '0'],
        [0, '0'],
        [3, '30'],
      ],
    ],
    [
      'by hand: no change, and rows of a customer add up',
      [
        ['ann', 0.1],
        ['ann', 0.2],
        ['bob', 5],
      ],
      [
        ['bob', '5.000'],
        ['ann', 0.3],
      ],
      ['ann'],
      [
        [2, '5.3'],
        [0, '0'],
        [0, '0'],
        [0, '0'],
        [0, '0'],
        [0, '0'],
        [2, '5.3'],
      ],
    ],
    [
      'by hand: who pays 0 is no customer',
      [
        ['ann', 0],
        ['bob', '-0'],
        ['eve', '0.000'],
      ],
      [
        ['ann', -0],
        ['bob', 1],
      ],
      ['ann'],
      [
        [0, '0'],
        [1, '1'],
        [0, '0'],
        [0, '0'],
        [0, '0'],
        [0, '0'],
        [1, '1'],
      ],
    ],
    [
      'Python fractions: amounts beyond the millionths of a number',
      [
        ['ann', '1e40'],
        ['bob', 1e10],
        ['eve', '1e-30'],
        [1, 1e9],
        [1, 1e9],
        [2, 1],
      ],
      [
        ['ann', '1e-10'],
        ['bob', 1e13],
        ['eve', 1e-7],
        [1, '1e9'],
        [2, '1.000000000001'],
      ],
      [],
      [
        [5, '10000000000000000000000000000012000000001.000000000000000000000000000001'],
        [0, '0'],
        [0, '0'],
        [3, '9990000000000.000000100000999999999999999999'],
        [2, '-10000000000000000000000000000000999999999.9999999999'],
        [0, '0'],
        [5, '10001000000001.000000100101'],
      ],
    ],
    ['by hand: nobody', [], [], [], new Array(7).fill([0, '0'])],
  ])('adds up what became of each customer (%s)', (_, before, after, everBefore, figures) => {
    const input = { before: rows(before), after: rows(after), everBefore };
    expect(figuresOf(revenueMovements(...split(input, 'before', 'after')))).toEqual(figures);
  });

  it.each(ONE_CUSTOMER.changes)(
    'gives %s for the customer who leaves and comes back (worked figure): %s %s',
    (month, kind, revenue) => {
      const snapshot = (months: number) => {
        const date = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + months));
        return monthlyRecurringRevenue(ONE_CUSTOMER.subscriptions, { month: date.toISOString().slice(0, 7) }).customers;
      };
      const everBefore = [2, 3, 4].flatMap((months) => snapshot(-months).map(({ customerId }) => customerId));
      const movements = revenueMovements(snapshot(-1), snapshot(0), { everBefore });
      expect(movements[kind].customers).toBe(1);
      expect(movements[kind].revenue.toString()).toBe(revenue);
    },
  );

  it('tells the same amount in any form, and rows with a currency from none, by hand', () => {
    const forms: readonly MoneyInput[] = [0.125, '0.125', '125e-3', new Decimal(0.125)];
    for (const revenue of forms) {
      const before = [
        { customerId: 'ann', revenue, currency: 'EUR' },
        { customerId: 'bob', revenue: '-0', currency: 'EUR' },
      ];
      for (const other of forms) {
        const after = [{ customerId: 'ann', revenue: other, currency: null }];
        const figures = figuresOf(revenueMovements(before, after));
        expect(figures).toEqual([[1, '0.125'], ...new Array(5).fill([0, '0']), [1, '0.125']]);
      }
    }
    const free = { customerId: 'ann', revenue: 0, currency: 'EUR' };
    expect(revenueMovements([free], []).opening.customers).toBe(0);
  });

  it('takes any iterables', () => {
    const before = new Set(rows([['ann', 1]])).values();
    const movements = revenueMovements(before, new Set<CustomerRevenue>(), { everBefore: new Set([1]) });
    expect(movements.churn.revenue.toString()).toBe('-1');
  });

  it('refuses the text of a number that is an id as well, with both places', () => {
    const paid = (customerId: string | number) => ({ customerId, revenue: 100 });
    expect(refusal(() => revenueMovements([paid('ann'), paid(42)], [paid('42')]))).toBe(
      'after.0.customerId: must be a number, as the same id is in before.1, got "42"',
    );
    expect(refusal(() => revenueMovements([], [paid('42'), paid(42)]))).toBe(
      'after.1.customerId: must be a string, as the same id is in after.0, got 42',
    );
  });

  it('has the documented types', () => {
    expectTypeOf(
      (
        before: Iterable<CustomerRevenue<MoneyInput>>,
        after: Iterable<CustomerRevenue<MoneyInput>>,
        options?: RevenueMovementsOptions,
      ) => revenueMovements(before, after, options),
    ).returns.toEqualTypeOf<RevenueMovements>();
    expectTypeOf<RevenueMovement>().toEqualTypeOf<{ readonly customers: number; readonly revenue: Decimal }>();
    expectTypeOf<RevenueMovements['churn']>().toEqualTypeOf<RevenueMovement>();
    expectTypeOf<RevenueMovementsOptions>().toEqualTypeOf<{
      readonly everBefore?: Iterable<string | number>;
    }>();
  });
});
