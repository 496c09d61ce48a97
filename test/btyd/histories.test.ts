import {
  fitBgBb,
  fitBgNbd,
  fitMbgNbd,
  fitParetoNbd,
  mergePurchaseHistories,
  type OpportunityHistory,
  type PurchaseHistory,
  summarizePurchaseHistories,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { histories, opportunityHistories } from './samples.ts';

const history = fc
  .record({ frequency: fc.nat(3), T: fc.nat(5), weight: fc.nat(4) })
  .map(({ frequency, T, weight }) => ({ frequency, recency: frequency > 0 ? T + 1 : 0, T: T + 1, weight }));

describe('summarizePurchaseHistories', () => {
  it('adds up the customers of each history, in order, and keeps every one of them', () => {
    const rows = [
      { frequency: 2, recency: 20, T: 30, customerId: 'ann' },
      { frequency: 0, recency: -0, T: 30, weight: 3 },
      { frequency: 2, recency: 20, T: 29 },
      { frequency: 0, recency: 0, T: 30 },
      { frequency: 2, recency: 20, T: 30, weight: 2 },
      { frequency: 2, recency: 5, T: 30, weight: 0 },
    ];
    expect(summarizePurchaseHistories(new Set(rows))).toStrictEqual([
      { frequency: 0, recency: 0, T: 30, weight: 4 },
      { frequency: 2, recency: 20, T: 29, weight: 1 },
      { frequency: 2, recency: 20, T: 30, weight: 3 },
    ]);
    expect(summarizePurchaseHistories([])).toEqual([]);
  });

  it('of both parts, merged, is that of all rows', () => {
    fc.assert(
      fc.property(fc.array(history), fc.array(history), (a, b) => {
        const merged = mergePurchaseHistories(summarizePurchaseHistories(a), summarizePurchaseHistories(b));
        expect(merged).toStrictEqual(summarizePurchaseHistories([...a, ...b]));
        expect(mergePurchaseHistories(b, a)).toStrictEqual(merged);
      }),
    );
  });

  it('refuses more customers than a safe integer', () => {
    const most = { frequency: 0, recency: 0, T: 1, weight: Number.MAX_SAFE_INTEGER };
    expect(refusal(() => mergePurchaseHistories([most], [{ ...most, T: 2 }]))).toMatch(
      /^b\.0\.weight: must be small enough for a sum of at most 9007199254740991, got/,
    );
    expect(refusal(() => mergePurchaseHistories([most], 5 as never))).toBe(
      'b: must be an iterable such as an array, got 5',
    );
  });
});

describe.each([
  ['fitBgNbd', fitBgNbd],
  ['fitMbgNbd', fitMbgNbd],
  ['fitParetoNbd', fitParetoNbd],
])('%s', (_, run) => {
  it.each<[what: string, rows: unknown, message: string]>([
    ['nobody', [], 'histories: must be histories of at least two customers, got 0'],
    [
      'one customer',
      [histories[5] && { ...histories[5], weight: 1 }],
      'histories: must be histories of at least two customers, got 1',
    ],
    ['customers all alike', [histories[5]], 'histories: must be histories that differ, got 9 customers all alike'],
    [
      'no repeat purchases',
      histories.slice(0, 3),
      'histories: must hold repeat purchases, got none, so that nothing is known of how often customers come back',
    ],
    [
      'a frequency that is not whole',
      [{ frequency: 0.5, recency: 1, T: 2 }],
      'histories.0.frequency: must be a whole number of at least 0, got 0.5',
    ],
    ['a recency above the T', [{ frequency: 1, recency: 3, T: 2 }], 'histories.0.recency: must be at most T, got 3'],
    [
      'a repeat purchase at once',
      [{ frequency: 1, recency: 0, T: 2 }],
      'histories.0.recency: must be above 0 with repeat purchases, and 0 without them, got 0',
    ],
    [
      'a recency without repeat purchases',
      [{ frequency: 0, recency: 1, T: 2 }],
      'histories.0.recency: must be above 0 with repeat purchases, and 0 without them, got 1',
    ],
    ['a negative T', [{ frequency: 0, recency: 0, T: -1 }], 'histories.0.T: must be a number from 0 to 1e+100, got -1'],
    [
      'an T that is no number',
      [{ frequency: 0, recency: 0, T: '2' }],
      'histories.0.T: must be a number from 0 to 1e+100, got "2"',
    ],
    [
      'a weight that is not whole',
      [{ frequency: 0, recency: 0, T: 1, weight: 1.5 }],
      'histories.0.weight: must be a whole number of at least 0, got 1.5',
    ],
    [
      'a getter that throws',
      [
        {
          frequency: 0,
          recency: 0,
          get T() {
            throw new Error('no');
          },
        },
      ],
      'histories.0.T: must be a value that can be read, got one that throws',
    ],
    ['a list', [[1, 2, 3]], 'histories.0: must be an object with the keys frequency, recency, T, weight, got an array'],
    ['a text', 'abc', 'histories: must be an iterable such as an array, got "abc"'],
  ])('refuses %s', (_what, rows, message) => {
    expect(refusal(() => run(rows as PurchaseHistory[]))).toBe(message);
  });

  it('refuses options that are none', () => {
    expect(refusal(() => run(histories, { unit: 'weeks' as 'week' }))).toBe(
      'options.unit: must be one of "day", "week", "month", "quarter", "year", got "weeks"',
    );
    expect(refusal(() => run(histories, { timeUnit: 'week' } as never))).toBe(
      'options.timeUnit: must be one of the keys unit, got "timeUnit"',
    );
  });

  it('says that it did not converge where a simpler model says as much, and has finite numbers', () => {
    const alike = [
      { frequency: 3, recency: 29, T: 30, weight: 500 },
      { frequency: 4, recency: 29.5, T: 30, weight: 500 },
    ];
    const model = run(alike);
    expect(model).toMatchObject({ converged: false, standardErrors: null, covariance: null });
    expect(['boundary', 'curvature', 'progress']).toContain(model.reason);
    expect(JSON.stringify(model)).toBe(JSON.stringify(JSON.parse(JSON.stringify(model))));
    for (const value of [...Object.values(model.parameters), model.logLikelihood, model.gradientNorm]) {
      expect(Number.isFinite(value)).toBe(true);
    }
  });

  it.each<[what: string, rows: readonly PurchaseHistory[]]>([
    ['10,000 purchases', [...histories, { frequency: 10_000, recency: 38.9, T: 39 }]],
    ['ages of a moment', [...histories, { frequency: 0, recency: 0, T: 0 }, { frequency: 1, recency: 1e-9, T: 1e-9 }]],
    ['a customer of a million years', [...histories, { frequency: 2, recency: 1, T: 5e7 }]],
  ])('is finite with %s', (_what, rows) => {
    const model = run(rows);
    for (const value of [...Object.values(model.parameters), model.logLikelihood])
      expect(Number.isFinite(value)).toBe(true);
  });
});

describe('fitBgBb', () => {
  const row = { frequency: 2, recency: 3, opportunities: 6 };
  it.each<[what: string, rows: unknown, message: string]>([
    ['nobody', [], 'histories: must be histories of at least two customers, got 0'],
    [
      'no purchases',
      opportunityHistories.slice(0, 2),
      'histories: must hold repeat purchases, got none, so that nothing is known of how often customers come back',
    ],
    [
      'a recency above the opportunities',
      [{ ...row, recency: 7 }],
      'histories.0.recency: must be at most the opportunities, got 7',
    ],
    [
      'a recency below the frequency',
      [{ ...row, recency: 1 }],
      'histories.0.recency: must be at least the frequency, and 0 where that is 0, got 1',
    ],
    [
      'a recency without purchases',
      [{ ...row, frequency: 0 }],
      'histories.0.recency: must be at least the frequency, and 0 where that is 0, got 3',
    ],
    [
      'too many opportunities',
      [{ ...row, opportunities: 10_001 }],
      'histories.0.opportunities: must be a whole number from 0 to 10000, got 10001',
    ],
  ])('refuses %s', (_, rows, message) => {
    expect(refusal(() => fitBgBb(rows as OpportunityHistory[]))).toBe(message);
  });
});
