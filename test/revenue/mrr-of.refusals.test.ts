import { monthlyRecurringRevenue, type Subscription } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { ANN, NO_SUBSCRIPTIONS } from './no-subscriptions.ts';

describe('monthlyRecurringRevenue', () => {
  it.each(NO_SUBSCRIPTIONS)('refuses %s', (_, rows, message) => {
    expect(refusal(() => monthlyRecurringRevenue(rows as Subscription[], { month: '2024-01' }))).toBe(message);
  });

  const MONTH = 'options.month: must be a month of the calendar such as "2024-02", got';
  it.each<[what: string, month: unknown, received: string]>([
    ['nothing', undefined, 'undefined'],
    ['a day', '2024-01-01', '"2024-01-01"'],
    ['month 13', '2024-13', '"2024-13"'],
    ['month 0', '2024-00', '"2024-00"'],
    ['a month without zero', '2024-1', '"2024-1"'],
    ['a year', '2024', '"2024"'],
    ['a year with a letter', '2O24-01', '"2O24-01"'],
    ['another dash', '2024/01', '"2024/01"'],
    ['a number', 202401, '202401'],
    ['a Date', new Date(0), 'a Date'],
  ])('refuses %s as month', (_, month, received) => {
    expect(refusal(() => monthlyRecurringRevenue([ANN], { month: month as string }))).toBe(`${MONTH} ${received}`);
  });
});
