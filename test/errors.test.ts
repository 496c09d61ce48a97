import * as clientele from 'clientele';
import { MetricsInputError, type MetricsIssue } from 'clientele';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { frozen, refusal, thrown } from './support/cases.ts';

describe('MetricsInputError', () => {
  const issues: readonly MetricsIssue[] = [
    { path: ['orders', 2, 'amount'], message: 'must be an amount, got "x"' },
    { path: [], message: 'must be an object, got null' },
    { path: [Symbol('channel')], message: 'must be a string, got 1' },
    { path: [0], message: 'must be true or false, got 0' },
    { path: [''], message: 'must be one of the keys a, got ""' },
  ];

  it('is an Error and a RangeError with a name of its own', () => {
    const error = new MetricsInputError(issues);
    expect(error).toBeInstanceOf(MetricsInputError);
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('MetricsInputError');
    expect(String(error)).toBe(`MetricsInputError: ${error.message}`);
    expect(error.stack).toContain('errors.test.ts');
  });

  it('joins all issues in its message, each with its path', () => {
    expect(new MetricsInputError(issues).message).toBe(
      [
        'orders.2.amount: must be an amount, got "x"',
        'must be an object, got null',
        'Symbol(channel): must be a string, got 1',
        '0: must be true or false, got 0',
        ': must be one of the keys a, got ""',
      ].join('; '),
    );
    expect(new MetricsInputError(issues.slice(0, 1)).message).toBe('orders.2.amount: must be an amount, got "x"');
  });

  it('keeps its issues, also in JSON', () => {
    const error = new MetricsInputError(issues.slice(0, 2));
    expect(error.issues).toEqual(issues.slice(0, 2));
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'MetricsInputError', issues: issues.slice(0, 2) });
  });

  it('tells a program where to look: names, indexes and keys', () => {
    const row = { channel: 'blog', cost: -1, customersAcquired: 0.5, paid: true };
    const error = thrown(() => clientele.cacByChannel([{ ...row, cost: 1, customersAcquired: 1 }, row]));
    expect(error).toBeInstanceOf(MetricsInputError);
    expect(error instanceof MetricsInputError && error.issues).toStrictEqual([
      { path: ['channels', 1, 'cost'], message: 'must be an amount of at least 0 such as 12.5 or "12.50", got -1' },
      { path: ['channels', 1, 'customersAcquired'], message: 'must be a whole number of at least 0, got 0.5' },
    ]);
  });

  it('has the documented types', () => {
    expectTypeOf<MetricsInputError>().toExtend<RangeError>();
    expectTypeOf<MetricsInputError['issues']>().toEqualTypeOf<readonly MetricsIssue[]>();
    expectTypeOf<MetricsIssue>().toEqualTypeOf<{ readonly path: readonly PropertyKey[]; readonly message: string }>();
  });
});

const ADS = { channel: 'ads', cost: 5, customersAcquired: 1, paid: true };
const ORDER = { customerId: 'ann', date: '2024-02-29', amount: 5 };
const ANN = { customerId: 'ann', orders: 1, revenue: '5', firstOrder: '2024-02-29', lastOrder: '2024-02-29' };
const LOYAL = { segment: 'loyal', customers: 1, lifetimeValue: 5 };

type Data = Iterable<never>;

/** Every function that reads data of the caller's: how its refusals call them, two good elements and a bad one. */
const READERS: readonly (readonly [name: string, path: string, data: readonly unknown[], (data: Data) => unknown])[] = [
  ['cacByChannel', 'channels', [ADS, { ...ADS, channel: 'fair' }, null], clientele.cacByChannel],
  [
    'expectedProfit',
    'acquisitionCosts',
    [5, 6, -1],
    (data) => clientele.expectedProfit({ projectedRevenue: 9, acquisitionCosts: data }),
  ],
  ['presentValue', 'cashFlows', [5, 6, ''], (data) => clientele.presentValue(data, { discountRate: 0.1 })],
  ['cashFlowLtv', 'cashFlows', [{ presentValue: 5 }, { presentValue: 6 }, 7], clientele.cashFlowLtv],
  ['customerEquity', 'segments', [LOYAL, { ...LOYAL, customers: 2 }, {}], clientele.customerEquity],
  ['abcAnalysis', 'items', [5, 6, -1], (data) => clientele.abcAnalysis(data, { value: (item) => item })],
  ['summarizeCustomers', 'orders', [ORDER, { ...ORDER, customerId: 7 }, []], clientele.summarizeCustomers],
  ['mergeCustomers (a)', 'a', [ANN, { ...ANN, customerId: 7 }, 5], (data) => clientele.mergeCustomers(data, [])],
  ['mergeCustomers (b)', 'b', [ANN, { ...ANN, customerId: 7 }, 5], (data) => clientele.mergeCustomers([], data)],
  ['orderMetrics', 'customers', [ANN, { ...ANN, customerId: 7 }, 'x'], clientele.orderMetrics],
];

describe.each(READERS)('%s reads its %s', (_, path, [first, second, bad], run) => {
  const outcome = (data: Iterable<unknown>) => JSON.stringify(run(data as Data));
  const expected = outcome([first, second]);

  it('from any iterable, also a frozen one, which it leaves as it was', () => {
    const steps = [first, second].values();
    const withoutReturn = { [Symbol.iterator]: () => ({ next: () => steps.next() }) };
    const generator = (function* () {
      yield* [first, second];
    })();
    const kinds = [frozen([first, second]), new Set([first, second]), generator, withoutReturn];
    expect(kinds.map(outcome)).toEqual(kinds.map(() => expected));
    const data = structuredClone([first, second]);
    expect([outcome(data), data]).toEqual([expected, [first, second]]);
  });

  it('until the iterator throws, whose very error passes through', () => {
    const error = new Error('connection lost');
    const failing = (function* () {
      yield first;
      throw error;
    })();
    expect(thrown(() => outcome(failing))).toBe(error);
  });

  it('up to the first bad element, and then closes the iterator', () => {
    const closed = vi.fn();
    const read = vi.fn();
    const data = (function* () {
      try {
        for (const element of [first, bad, second]) {
          read();
          yield element;
        }
      } finally {
        closed();
      }
    })();
    expect(refusal(() => outcome(data))).toMatch(new RegExp(`^${path}\\.1(\\.[a-z]+)?: must be `, 'i'));
    if (path !== 'items') expect(read).toHaveBeenCalledTimes(2);
    expect(closed).toHaveBeenCalledTimes(1);
    expect(refusal(() => outcome([first, bad, second]))).toBe(refusal(() => outcome(new Set([first, bad, second]))));
  });
});
