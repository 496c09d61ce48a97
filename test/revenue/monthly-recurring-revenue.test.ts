import {
  type CustomerRevenue,
  Decimal,
  type MonthlyRecurringRevenue,
  type MonthlyRecurringRevenueOptions,
  monthlyRecurringRevenue,
  revenueBridge,
  type Subscription,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { ANN } from './no-subscriptions.ts';

const mrr = (...subscriptions: Subscription[]) =>
  monthlyRecurringRevenue(subscriptions, { month: '2024-01' }).mrr.toFixed();
const plain = (result: MonthlyRecurringRevenue): unknown => JSON.parse(JSON.stringify(result));

describe('monthlyRecurringRevenue', () => {
  it('gives 12,500 for 100 customers at 100 a month and 50 at 600 a year (worked figure of recurring revenue)', () => {
    const monthly = Array.from({ length: 100 }, (_, id): Subscription => ({ ...ANN, customerId: id }));
    const yearly = Array.from(
      { length: 50 },
      (_, id): Subscription => ({
        ...ANN,
        customerId: 100 + id,
        amount: 600,
        term: 'year',
      }),
    );
    const { mrr, customers } = monthlyRecurringRevenue([...monthly, ...yearly], { month: '2024-01' });
    expect(mrr.toString()).toBe('12500');
    expect(customers).toHaveLength(150);
  });

  it.each<[source: string, price: Partial<Subscription>, mrr: string]>([
    ['by hand: 100 a month', {}, '100'],
    ['by hand: 20 seats at 9.90', { amount: '9.90', quantity: 20 }, '198'],
    ['by hand: 300 a quarter', { amount: 300, term: 'quarter' }, '100'],
    ['by hand: 600 a year', { amount: 600, term: 'year' }, '50'],
    ['by hand: 99 a year', { amount: 99, term: 'year' }, '8.25'],
    ['by hand: 3600 for three years', { amount: 3600, term: 'year', terms: 3 }, '100'],
    ['by hand: 100 for two months', { terms: 2 }, '50'],
    ['by hand: 12 a week, 12 × 52 / 12', { amount: 12, term: 'week' }, '52'],
    ['by hand: 6 for two weeks, 6 × 26 / 12', { amount: 6, term: 'week', terms: 2 }, '13'],
    ['by hand: 1200 for 1200 years, 1 a year', { amount: 1200, term: 'year', terms: 1200, quantity: 12 }, '1'],
    ['by hand: 12 × 0.000001', { amount: 0.000001, quantity: 12 }, '0.000012'],
    ['by hand: yen have no decimals', { amount: 1980n, currency: 'JPY' }, '1980'],
    ['by hand: free of charge', { amount: 0 }, '0'],
    ['by hand: no seats', { quantity: 0 }, '0'],
    ['by hand: −0 is 0', { amount: -0, quantity: -0 }, '0'],
    ['Python decimal, 34 digits: 100 / 12', { amount: 100, term: 'year' }, '8.333333333333333333333333333333333'],
    ['Python decimal, 34 digits: 1 × 52 / 12', { amount: 1, term: 'week' }, '4.333333333333333333333333333333333'],
    [
      'Python decimal, 34 digits: 1000 / 84',
      { amount: 1000, term: 'year', terms: 7 },
      '11.90476190476190476190476190476190',
    ],
    ['by hand: beyond the hundredths of a number', { amount: '1e15', quantity: 3, term: 'year' }, '250000000000000'],
    ['by hand: many seats', { amount: 12, quantity: 2 ** 53 - 1, term: 'year' }, '9007199254740991'],
    ['by hand: a long amount', { amount: `1e-900`, terms: 2 }, `${'0.'.padEnd(902, '0')}5`],
  ])('brings any term to a month (%s)', (_, price, expected) => {
    const actual = new Decimal(mrr({ ...ANN, ...price }));
    expect(actual.equals(expected), `${actual}`).toBe(true);
  });

  it.each<[what: string, start: string | Date, end: string | Date | null | undefined, months: string]>([
    ['from the first to the first', '2024-02-01', '2024-04-01', '23'],
    ['until the last day of a month, which is not part of it', '2024-02-01', '2024-03-31', '2'],
    ['until the second of a month', '2024-02-01', '2024-04-02', '23'],
    ['from the last day of a month', '2024-02-29', '2024-04-01', '23'],
    ['within a month', '2024-02-01', '2024-02-29', ''],
    ['of a single day at the end of a month', '2024-02-29', '2024-03-01', '2'],
    ['of no day', '2024-02-01', '2024-02-01', ''],
    ['that runs on', '2024-03-15', null, '345'],
    ['without an end', '2024-03-15', undefined, '345'],
    ['from before', '1999-12-31', '2024-03-01', '12'],
    ['between instants, in UTC', '2024-01-31T23:30:00-05:00', '2024-04-01T00:00:00Z', '23'],
    ['between dates', new Date('2024-02-01'), new Date('2024-03-01'), '2'],
  ])('counts a subscription %s in the months at whose end it runs', (_, start, end, months) => {
    const row = { ...ANN, start, ...(end === undefined ? {} : { end }) };
    const isPaid = (month: number) => !monthlyRecurringRevenue([row], { month: `2024-0${month}` }).mrr.isZero();
    expect([1, 2, 3, 4, 5].filter(isPaid).join('')).toBe(months);
  });

  it('gives the customers who pay, in order of first appearance, with the sum of theirs', () => {
    const rows: readonly Subscription[] = [
      { ...ANN, start: '2024-02-01' },
      { ...ANN, customerId: 7, amount: 10 },
      { ...ANN, amount: 5 },
      { ...ANN, customerId: '07', amount: 0 },
      { ...ANN, customerId: 7, amount: '0.5' },
      { ...ANN, customerId: '__proto__', amount: 1, end: '2024-01-31' },
    ];
    const customers = [
      { customerId: 7, revenue: '10.5' },
      { customerId: 'ann', revenue: '5' },
    ];
    expect(plain(monthlyRecurringRevenue(rows, { month: '2024-01' }))).toStrictEqual({ mrr: '15.5', customers });
  });

  it('rounds what is paid once, so three times 100 a year are 25, whoever pays them', () => {
    const yearly: Subscription = { ...ANN, amount: 100, term: 'year' };
    expect(mrr(yearly, yearly, yearly)).toBe('25');
    const third = { ...yearly, terms: 3 };
    expect(mrr(third, { ...yearly, terms: 7 }, { ...third, amount: 200 })).toBe('9.523809523809523809523809523809524');
    const three = monthlyRecurringRevenue(
      [1, 2, 3].map((customerId) => ({ ...yearly, customerId })),
      { month: '2024-01' },
    );
    expect(three.mrr.toFixed()).toBe('25');
    expect(three.customers.map(({ revenue }) => revenue.toFixed())).toEqual(
      new Array(3).fill('8.333333333333333333333333333333333'),
    );
  });

  it('adds a thousand of the largest usual amounts without losing a cent, by hand', () => {
    const large = { ...ANN, amount: 1e13, term: 'year' as const };
    const rows = new Array<Subscription>(1200).fill(large);
    expect(mrr(...rows, { ...ANN, amount: 0.01 })).toBe('1000000000000000.01');
    const price = { ...large, amount: 6e12 };
    expect(mrr(price, price)).toBe('1000000000000');
    const customers = Array.from({ length: 1200 }, (_, id): Subscription => ({ ...price, customerId: id }));
    expect(mrr(...customers, { ...ANN, amount: 0.01 })).toBe('600000000000000.01');
  });

  it('names the currency with the customers, where a row does', () => {
    const rows: readonly Subscription[] = [ANN, { ...ANN, currency: null }, { ...ANN, customerId: 7, currency: 'EUR' }];
    expect(plain(monthlyRecurringRevenue(rows, { month: '2024-01' }))).toStrictEqual({
      mrr: '300',
      customers: [
        { customerId: 'ann', revenue: '200', currency: 'EUR' },
        { customerId: 7, revenue: '100', currency: 'EUR' },
      ],
    });
  });

  it('gives 0 and no customers without subscriptions', () => {
    expect(plain(monthlyRecurringRevenue([], { month: '2024-01' }))).toStrictEqual({ mrr: '0', customers: [] });
    expect(plain(monthlyRecurringRevenue([{ ...ANN, customerId: -0, amount: 0 }], { month: '2024-01' }))).toStrictEqual(
      { mrr: '0', customers: [] },
    );
  });

  it('refuses the text of a number that is an id as well, with both places', () => {
    const rows = ['bob', 42, '42'].map((customerId) => ({ ...ANN, customerId }));
    expect(refusal(() => monthlyRecurringRevenue(rows, { month: '2024-01' }))).toBe(
      'subscriptions.2.customerId: must be a number, as the same id is in subscriptions.1, got "42"',
    );
    const named = rows.map(({ customerId, ...row }) => ({ ...row, buyer: customerId, money: `${customerId}` }));
    const columns = { customerId: 'buyer', currency: 'money' } as const;
    expect(
      refusal(() => monthlyRecurringRevenue(named.slice(1), { month: '2024-01', columns: { customerId: 'buyer' } })),
    ).toBe('subscriptions.1.buyer: must be a number, as the same id is in subscriptions.0, got "42"');
    expect(refusal(() => monthlyRecurringRevenue(named, { month: '2024-01', columns }))).toBe(
      'subscriptions.1.money: must be "bob", the currency of earlier rows, got "42"',
    );
    expect(refusal(() => revenueBridge(rows, { from: '2024-01', until: '2024-02' }))).toBe(
      'subscriptions.2.customerId: must be a number, as the same id is in subscriptions.1, got "42"',
    );
  });

  it('has the documented types', () => {
    expectTypeOf((subscriptions: Iterable<Subscription>, options: MonthlyRecurringRevenueOptions) =>
      monthlyRecurringRevenue(subscriptions, options),
    ).returns.toEqualTypeOf<MonthlyRecurringRevenue>();
    expectTypeOf<MonthlyRecurringRevenue>().toEqualTypeOf<{
      readonly mrr: Decimal;
      readonly customers: readonly CustomerRevenue[];
    }>();
    expectTypeOf<CustomerRevenue>().toEqualTypeOf<{
      readonly customerId: string | number;
      readonly revenue: Decimal;
      readonly currency?: string | null;
    }>();
  });
});
