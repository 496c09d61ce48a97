import { Decimal, expectedSpend, fitGammaGamma, type SpendHistory, spendIndependence } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { expectNearly } from '../support/nearly.ts';
import { split } from '../support/split.ts';
import { gammaGamma, spends } from './samples.ts';

const MODEL = gammaGamma(6.25, 3.74, 15.44);

describe('expectedSpend', () => {
  it.each([
    [2, 22.35, 24.663714, 'Fader and Hardie, note 025'],
    [1, '11.77', 18.916852, 'Fader and Hardie, note 025'],
    [7, new Decimal('73.74'), 71.469671, 'Fader and Hardie, note 025'],
    [0, null, (6.25 * 15.44) / 2.74, 'p γ / (q − 1)'],
    [0, 0, (6.25 * 15.44) / 2.74, 'p γ / (q − 1)'],
  ])('after %d purchases of %s is %d (%s)', (frequency, averageSpend, expected, _source) => {
    expectNearly(expectedSpend(MODEL, { frequency, averageSpend }) ?? 0, expected, 1e-7);
  });

  it('is null where there is no mean, never negative or infinite', () => {
    expect(expectedSpend(gammaGamma(6.25, 1, 15), { frequency: 0, averageSpend: null })).toBeNull();
    expect(expectedSpend(gammaGamma(6.25, 0.5, 15), { frequency: 0, averageSpend: null })).toBeNull();
    expect(expectedSpend(gammaGamma(0.2, 0.5, 15), { frequency: 2, averageSpend: 5 })).toBeNull();
    expect(expectedSpend(gammaGamma(6.25, 0.5, 15), { frequency: 1, averageSpend: 5 })).toBeGreaterThan(0);
    expectTypeOf(expectedSpend).returns.toEqualTypeOf<number | null>();
  });

  it.each([
    [{ frequency: 0, averageSpend: 5 }, 'history.averageSpend: must be null or 0 without repeat purchases, got 5'],
    [
      { frequency: 1, averageSpend: null },
      'history.averageSpend: must be an amount from 1e-100 to 1e+100 with repeat purchases, got 0',
    ],
    [
      { frequency: 1, averageSpend: -5 },
      'history.averageSpend: must be an amount of at least 0 such as 12.5 or "12.50", got -5',
    ],
    [{ frequency: 1.5 }, 'history.frequency: must be a whole number of at least 0, got 1.5'],
    [{ model: gammaGamma(6, 0, 15) }, 'model.parameters.q: must be a number from 1e-9 to 1e+9, got 0'],
    [{ model: gammaGamma(6, 3, 0) }, 'model.parameters.gamma: must be a number from 1e-100 to 1e+100, got 0'],
    [
      { model: { kind: 'gamma-gamma', parameters: { p: 1, q: 2 } } },
      'model.parameters.gamma: must be a number from 1e-100 to 1e+100, got undefined',
    ],
    [
      { model: { ...MODEL, covariance: [[1]] } },
      'model.covariance: must be a covariance matrix of 3 rows and columns, got an array',
    ],
    [
      { model: { ...MODEL, unit: 'week' } },
      'model.unit: must be one of the keys kind, parameters, standardErrors, covariance, logLikelihood, customers, converged, reason, iterations, evaluations, gradientNorm, got "unit"',
    ],
  ])('refuses input %#', (change, message) => {
    const input = { model: MODEL, frequency: 2, averageSpend: 20, ...change };
    expect(refusal(() => expectedSpend(...split(input, 'model')))).toBe(message);
  });
});

describe('fitGammaGamma', () => {
  it('takes amounts of every kind, and leaves out who has not bought again', () => {
    const others = spends.map(({ frequency, averageSpend, weight }, index) => {
      return {
        frequency,
        averageSpend: [averageSpend, String(averageSpend), new Decimal(averageSpend)][index % 3] ?? null,
        weight,
      };
    });
    const model = fitGammaGamma([...others, { frequency: 0, averageSpend: null }, { frequency: 0, averageSpend: 0 }]);
    expect(model).toStrictEqual(fitGammaGamma(spends));
    expect(model.customers).toBe(65);
  });

  it('is the same in another currency', () => {
    const model = fitGammaGamma(spends.map((row) => ({ ...row, averageSpend: row.averageSpend * 1e6 })));
    expectNearly(model.parameters.q, 10.168858303954, 1e-6);
    expectNearly(model.parameters.gamma, 67.892541186123e6, 1e-6);
  });

  it.each<[what: string, rows: unknown, message: string]>([
    ['nobody', [], 'spends: must be repeat purchases of at least two customers, got 0'],
    [
      'customers without repeat purchases',
      [{ frequency: 0, averageSpend: null, weight: 9 }],
      'spends: must be repeat purchases of at least two customers, got 0',
    ],
    [
      'customers all alike',
      [{ frequency: 1, averageSpend: 5, weight: 9 }],
      'spends: must be repeat purchases that differ, got 9 customers all alike',
    ],
    [
      'an amount of 0',
      [
        { frequency: 1, averageSpend: 5 },
        { frequency: 1, averageSpend: 0 },
      ],
      'spends.1.averageSpend: must be an amount from 1e-100 to 1e+100 with repeat purchases, got 0',
    ],
    [
      'an amount without purchases',
      [{ frequency: 0, averageSpend: 5 }],
      'spends.0.averageSpend: must be null or 0 without repeat purchases, got 5',
    ],
    [
      'a text that is no amount',
      [{ frequency: 1, averageSpend: '5 €' }],
      'spends.0.averageSpend: must be an amount of at least 0 such as 12.5 or "12.50", got "5 €"',
    ],
    [
      'a weight that is not whole',
      [{ frequency: 1, averageSpend: 5, weight: 0.5 }],
      'spends.0.weight: must be a whole number of at least 0, got 0.5',
    ],
    [
      'a row that throws',
      [
        {
          frequency: 1,
          get averageSpend() {
            throw new Error('no');
          },
        },
      ],
      'spends.0.averageSpend: must be a value that can be read, got one that throws',
    ],
    ['a number', [5], 'spends.0: must be an object with the keys frequency, averageSpend, weight, got 5'],
  ])('refuses %s', (_, rows, message) => {
    expect(refusal(() => fitGammaGamma(rows as SpendHistory[]))).toBe(message);
  });
});

describe('spendIndependence', () => {
  const of = (...rows: readonly (readonly [number, number])[]) =>
    spendIndependence(rows.map(([frequency, averageSpend]) => ({ frequency, averageSpend })));

  it('tells how strongly spend goes with frequency', () => {
    expect(of([1, 10], [2, 20], [3, 30])).toEqual({ correlation: 1, warning: 'strong', customers: 3 });
    expect(of([1, 30], [2, 20], [3, 10])?.correlation).toBe(-1);
    expect(of([1, 2], [2, 1], [3, 1], [4, 2])).toEqual({ correlation: 0, warning: 'none', customers: 4 });
    expect(of([1, 10], [1, 40], [2, 20], [2, 30], [3, 15], [3, 36])?.warning).toBe('none');
  });

  it('does not change with grouping, nor with customers who have not bought again', () => {
    const rows = spends.flatMap((row) => Array.from({ length: row.weight }, () => ({ ...row, weight: 1 })));
    expect(spendIndependence(rows)).toStrictEqual(spendIndependence([...spends, { frequency: 0, averageSpend: null }]));
  });

  it('is null where one of them does not vary', () => {
    expect(of()).toBeNull();
    expect(of([1, 10], [1, 20])).toBeNull();
    expect(of([1, 10], [2, 10])).toBeNull();
    expectTypeOf(spendIndependence).returns.extract<null>().toEqualTypeOf<null>();
  });
});
