import type { MoneyInput, RevenueMovement, RevenueMovements } from 'clientele';
import { expect } from 'vitest';

export type Movements = RevenueMovements<MoneyInput>;

export const PARTS = ['opening', 'new', 'reactivation', 'expansion', 'contraction', 'churn', 'closing'] as const;

/** Movements of so many customers and so much revenue each: opening, new, reactivation, expansion, contraction, churn, closing. */
export function movements(...parts: readonly (readonly [customers: number, revenue: MoneyInput])[]): Movements {
  return Object.fromEntries(
    PARTS.map((part, index): [string, RevenueMovement<MoneyInput>] => {
      const [customers, revenue] = parts[index] ?? [0, 0];
      return [part, { customers, revenue }];
    }),
  ) as unknown as Movements;
}

/** The parts as `movements` takes them, with amounts as texts. */
export function figuresOf(result: RevenueMovements): readonly (readonly [number, string])[] {
  return PARTS.map((part) => [result[part].customers, result[part].revenue.toFixed()]);
}

/** Asserts that movements are the same but for what rounding each amount to 34 digits may add. */
export function expectSame(actual: RevenueMovements, expected: RevenueMovements): void {
  const rounding = actual.opening.revenue.plus(actual.closing.revenue).times('1e-31');
  for (const part of PARTS) {
    expect(actual[part].customers).toBe(expected[part].customers);
    expect(actual[part].revenue.minus(expected[part].revenue).abs().lessThanOrEqualTo(rounding), part).toBe(true);
  }
}

/** 100 at the start, churn 10, contraction 10, expansion 10. */
export const HUNDRED: Movements = movements([10, 100], [0, 0], [0, 0], [1, 10], [1, -10], [1, -10], [9, 90]);

const KEYS = 'must be an object with the keys opening, new, reactivation, expansion, contraction, churn, closing, got';
const LOSS = 'must be an amount of at most 0 such as -12.5 or "-12.50", got';

/** What is no `RevenueMovements`, with the message behind the name of the argument. */
export const NO_MOVEMENTS: readonly (readonly [what: string, input: unknown, message: string])[] = [
  ['nothing', undefined, `: ${KEYS} undefined`],
  ['a list', [], `: ${KEYS} an array (compare what customers pay with revenueMovements)`],
  [
    'a missing part',
    { ...HUNDRED, churn: undefined },
    '.churn: must be an object with the keys customers, revenue, got undefined',
  ],
  [
    'a row of a bridge',
    { month: '2024-01', ...HUNDRED },
    '.month: must be one of the keys opening, new, reactivation, expansion, contraction, churn, closing, got "month"',
  ],
  [
    'half a customer',
    { ...HUNDRED, new: { customers: 0.5, revenue: 0 } },
    '.new.customers: must be a whole number of at least 0, got 0.5',
  ],
  [
    'a negative gain',
    { ...HUNDRED, expansion: { customers: 1, revenue: -10 } },
    '.expansion.revenue: must be an amount of at least 0 such as 12.5 or "12.50", got -10',
  ],
  ['a positive loss', { ...HUNDRED, churn: { customers: 1, revenue: '0.01' } }, `.churn.revenue: ${LOSS} "0.01"`],
  [
    'an amount that is none',
    { ...HUNDRED, contraction: { customers: 1, revenue: '10 €' } },
    '.contraction.revenue: must be an amount of at most 0 such as -12.5 or "-12.50", got "10 €"',
  ],
  [
    'more lost than there was',
    movements([10, 100], [5, 500], [0, 0], [0, 0], [1, -10], [1, '-90.01'], [14, '499.99']),
    '.churn.revenue: must be at most opening, together with contraction, got "-90.01"',
  ],
  [
    'more customers lost than there were',
    movements([1, 100], [5, 500], [0, 0], [0, 0], [1, -10], [1, -10], [5, 580]),
    '.churn.customers: must be at most opening, together with contraction, got 1',
  ],
  [
    'a closing that is not the sum',
    { ...HUNDRED, closing: { customers: 9, revenue: '90.01' } },
    '.closing.revenue: must be opening and all movements added up, got "90.01"',
  ],
  [
    'customers that are not the sum',
    { ...HUNDRED, closing: { customers: 10, revenue: 90 } },
    '.closing.customers: must be opening and all movements added up, got 10',
  ],
];
