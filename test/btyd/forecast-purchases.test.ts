import { expectedFuturePurchases, fitBgBb, fitBgNbd, fitMbgNbd, fitParetoNbd, forecastPurchases } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { expectNearly } from '../support/nearly.ts';
import { split } from '../support/split.ts';
import { histories, opportunityHistories } from './samples.ts';

const bgNbd = fitBgNbd(histories);

describe('forecast', () => {
  it.each([bgNbd, fitMbgNbd(histories), fitParetoNbd(histories)])('is the sum of what $kind expects', (model) => {
    const { estimate, lower, upper, standardError, n } = forecastPurchases(model, histories, { duration: 26 });
    const expected = histories.reduce((sum, history) => {
      return sum + history.weight * expectedFuturePurchases(model, history, { duration: 26 });
    }, 0);
    expectNearly(estimate, expected, 1e-12);
    expectNearly(upper - lower, 2 * 1.959963984540054 * standardError, 1e-12);
    expect(standardError).toBeGreaterThan(Math.sqrt(estimate));
    expect(n).toBe(247);
  });

  it('of opportunities is the sum as well', () => {
    const model = fitBgBb(opportunityHistories);
    const { estimate, curve } = forecastPurchases(model, opportunityHistories, { duration: 4, steps: 2 });
    const expected = opportunityHistories.reduce((sum, history) => {
      return sum + history.weight * expectedFuturePurchases(model, history, { duration: 4 });
    }, 0);
    expectNearly(estimate, expected, 1e-12);
    expect(curve.map(({ time }) => time)).toEqual([2, 4]);
  });

  it('has a curve that rises to the whole, and each point of which is a forecast', () => {
    const { curve, ...whole } = forecastPurchases(bgNbd, histories, { duration: 26, steps: 13, confidence: 0.9 });
    const { estimate, lower, upper } = forecastPurchases(bgNbd, histories, { duration: 12, confidence: 0.9 });
    expect(curve[5]).toEqual({ time: 12, estimate, lower, upper });
    expect(curve.at(-1)).toEqual({ time: 26, estimate: whole.estimate, lower: whole.lower, upper: whole.upper });
    for (const [index, point] of curve.slice(1).entries()) {
      expect(point.estimate).toBeGreaterThan(curve[index]?.estimate ?? Number.NaN);
    }
  });

  it('is 0 of nobody and in no time, and never below 0', () => {
    expect(forecastPurchases(bgNbd, [], { duration: 26 })).toMatchObject({
      estimate: 0,
      lower: 0,
      upper: 0,
      n: 0,
    });
    expect(forecastPurchases(bgNbd, histories, { duration: 0 })).toMatchObject({ estimate: 0, lower: 0, upper: 0 });
    expect(forecastPurchases(bgNbd, [{ frequency: 0, recency: 0, T: 9 }], { duration: 2 }).lower).toBe(0);
  });

  it.each([
    [
      { model: { ...bgNbd, covariance: null } },
      'model: must be a model with covariance and customers, as a fit gives that converged, got an object',
    ],
    [{ duration: -1 }, 'options.duration: must be a number from 0 to 1e+100, got -1'],
    [{ steps: 0 }, 'options.steps: must be a whole number from 1 to 1000, got 0'],
    [
      { histories: [{ frequency: 1 }] },
      'histories.0.recency: must be a number from 0 to 1e+100, got undefined; histories.0.T: must be a number from 0 to 1e+100, got undefined',
    ],
    [
      { model: fitBgBb(opportunityHistories), duration: 5, steps: 2 },
      'options.duration: must be a whole number of opportunities up to 10000, got 2.5',
    ],
  ])('refuses input %#', (change, message) => {
    expect(
      refusal(() =>
        forecastPurchases(...split({ model: bgNbd, histories, duration: 26, ...change }, 'model', 'histories')),
      ),
    ).toBe(message);
  });
});
