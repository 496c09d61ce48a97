import { type CustomerSummary, orderMetrics } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const customer = (orders: number, firstOrder: string, lastOrder = firstOrder) => ({
  customerId: 'a',
  orders,
  revenue: 1,
  firstOrder,
  lastOrder,
});

describe('orderMetrics', () => {
  const DAY = 'must be a day of the calendar such as "2024-02-29", got';
  it.each<[what: string, customers: unknown, message: string]>([
    ['nothing', undefined, 'customers: must be an iterable such as an array, got undefined'],
    ['a text', 'ann', 'customers: must be an iterable such as an array, got "ann"'],
    [
      'a row of null',
      [customer(1, '2024-01-01'), null],
      'customers.1: must be an object with the keys customerId, orders, revenue, firstOrder, lastOrder, got null',
    ],
    [
      'an empty row',
      [{}],
      [
        'customers.0.customerId: must be the id of a customer: a safe integer, or a string that is not empty, got undefined',
        'customers.0.orders: must be a whole number of at least 0, got undefined (summarize orders with summarizeCustomers)',
        'customers.0.revenue: must be an amount such as 12.5 or "12.50", got undefined',
        `customers.0.firstOrder: ${DAY} undefined`,
        `customers.0.lastOrder: ${DAY} undefined`,
      ].join('; '),
    ],
    [
      'a year with a letter',
      [customer(1, '2O24-01-01')],
      `customers.0.firstOrder: ${DAY} "2O24-01-01"; customers.0.lastOrder: ${DAY} "2O24-01-01"`,
    ],
    ['a day that is none', [customer(1, '2024-01-01', '2024-13-01')], `customers.0.lastOrder: ${DAY} "2024-13-01"`],
    [
      'days upside down',
      [customer(1, '2024-01-02', '2024-01-01')],
      'customers.0.lastOrder: must be at or after firstOrder, got "2024-01-01"',
    ],
    [
      'more orders than the last safe integer',
      [customer(2 ** 53 - 1, '2024-01-01'), customer(0, '2024-01-01'), customer(1, '2024-01-01')],
      'customers.2.orders: must be small enough for a sum of at most 9007199254740991, got 1',
    ],
  ])('refuses %s', (_, customers, message) => {
    expect(refusal(() => orderMetrics(customers as CustomerSummary[]))).toBe(message);
  });
});
