import { monthlyRecurringRevenue } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../support/cases.ts';
import { expectMoney } from '../support/exactness.ts';
import { add, compare, divide, multiply, type Rational, rational, subtract } from '../support/rational.ts';
import { subscription, TERMS_OF_A_YEAR } from './arbitraries.ts';

const months = fc.constantFrom('2019-12', '2020-01', '2020-06', '2021-02', '2021-12', '2023-01');

/** The day after the last one of a month. */
const endOf = (month: string) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1)).toISOString();

describe('monthlyRecurringRevenue', () => {
  it('gives each customer the exact sum over the subscriptions that run at the end of the month, rounded once', () => {
    fc.assert(
      fc.property(fc.array(subscription), months, (subscriptions, month) => {
        const end = endOf(month).slice(0, 10);
        const running = subscriptions.filter((row) => `${row.start}` < end && (row.end ? `${row.end}` : '9999') >= end);
        for (const { customerId, revenue } of monthlyRecurringRevenue(frozen(subscriptions), { month }).customers) {
          const own = running.filter((row) => row.customerId === customerId);
          const exact = own.map(({ amount, quantity = 1, term, terms = 1 }) =>
            divide(multiply(rational(amount), rational(quantity * TERMS_OF_A_YEAR[term])), rational(terms * 12)),
          );
          expectMoney(revenue, add(...exact));
        }
      }),
    );
  });

  it('is but for rounding the sum over the customers, each once and above 0, and that of parts without a common customer', () => {
    fc.assert(
      fc.property(fc.array(subscription), months, (subscriptions, month) => {
        const { mrr, customers } = monthlyRecurringRevenue(subscriptions, { month });
        const sum = (amounts: readonly { toFixed(): string }[]) =>
          add(...amounts.map((one) => rational(one.toFixed())));
        const total = rational(mrr.toFixed());
        const rounding = multiply(total, rational('1e-32'));
        const isTotal = (amount: Rational) =>
          compare(subtract(amount, total), rounding) <= 0 && compare(subtract(total, amount), rounding) <= 0;
        expect(isTotal(sum(customers.map(({ revenue }) => revenue)))).toBe(true);
        expect(new Set(customers.map(({ customerId }) => customerId)).size).toBe(customers.length);
        expect(customers.every(({ revenue }) => revenue.greaterThan(0))).toBe(true);
        const isAnn = (row: { customerId: unknown }) => row.customerId === 'ann';
        const part = (keep: boolean) =>
          monthlyRecurringRevenue(subscriptions.filter((row) => isAnn(row) === keep).values(), { month });
        expect(part(true).customers).toEqual(customers.filter(isAnn));
        expect(isTotal(sum([part(true).mrr, part(false).mrr]))).toBe(true);
      }),
    );
  });
});
