import {
  discountedFuturePurchases,
  expectedSpend,
  fitBgBb,
  fitBgNbd,
  fitGammaGamma,
  fitMbgNbd,
  fitParetoNbd,
  type Interval,
  type LifetimeValueInput,
  predictLifetimeValue,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { expectNearly } from '../support/nearly.ts';
import { histories, opportunityHistories, spends } from './samples.ts';

const spend = fitGammaGamma(spends);
const pareto = fitParetoNbd(histories);
const customer = {
  spend,
  history: { frequency: 2, recency: 21, T: 26 },
  averageSpend: '35.50',
  grossMargin: 0.3,
  discountRate: { rate: 0.15, per: 'year' },
} as const;

describe('predictLifetimeValue', () => {
  it.each([fitBgNbd(histories), fitMbgNbd(histories), pareto])('is the margin of what $kind expects', (purchases) => {
    const value = predictLifetimeValue({ purchases, ...customer });
    const { history, discountRate } = customer;
    const bought = discountedFuturePurchases(purchases, history, { discountRate });
    const each = expectedSpend(spend, { frequency: 2, averageSpend: 35.5 }) ?? 0;
    expectNearly(value?.estimate, 0.3 * each * bought, 1e-13);
    expect(value).toMatchObject({ confidence: 0.95, method: 'delta', n: 247 });
  });

  it('has on the scale of the logarithm an interval around the estimate, with the standard error in the middle', () => {
    const { estimate, lower, upper, standardError } = predictLifetimeValue({
      purchases: pareto,
      ...customer,
    }) as Interval;
    expectNearly(lower * upper, estimate ** 2, 1e-12);
    expectNearly(Math.log(upper / estimate), (1.959963984540054 * standardError) / estimate, 1e-12);
  });

  it('is nearly the same by draws of the parameters, the same for the same seed, and goes through JSON', () => {
    const purchases = fitParetoNbd(histories.map((history) => ({ ...history, weight: 100 * history.weight })));
    const sure = fitGammaGamma(spends.map((row) => ({ ...row, weight: 100 * row.weight })));
    const input: LifetimeValueInput = { ...customer, spend: sure, purchases, horizon: 52 };
    const byDelta = predictLifetimeValue(input) as Interval;
    const drawn = { ...input, method: 'bootstrap', seed: 7, resamples: 2000 } as const;
    const byDraws = predictLifetimeValue(drawn) as Interval;
    expectNearly(byDraws.lower, byDelta.lower, 0.02);
    expectNearly(byDraws.upper, byDelta.upper, 0.02);
    expect(byDraws.standardError).toBe(byDelta.standardError);
    expect(predictLifetimeValue(JSON.parse(JSON.stringify(drawn)))).toStrictEqual(byDraws);
    expect(predictLifetimeValue({ ...drawn, seed: 8 })?.lower).not.toBe(byDraws.lower);
  });

  it('gets narrower with less confidence, and is 0 without margin', () => {
    const sure = predictLifetimeValue({ purchases: pareto, ...customer, confidence: 0.5 }) as Interval;
    const surer = predictLifetimeValue({ purchases: pareto, ...customer }) as Interval;
    expect(sure.upper - sure.lower).toBeLessThan(surer.upper - surer.lower);
    const nothing = predictLifetimeValue({ purchases: pareto, ...customer, grossMargin: 0 });
    expect(nothing).toMatchObject({ estimate: 0, lower: 0, upper: 0, standardError: 0 });
  });

  it('takes models of opportunities as well', () => {
    const purchases = fitBgBb(opportunityHistories);
    const history = { frequency: 2, recency: 3, opportunities: 6 };
    const value = predictLifetimeValue({ ...customer, purchases, history, horizon: 5 });
    const { discountRate } = customer;
    const bought = discountedFuturePurchases(purchases, history, { discountRate, horizon: 5 });
    const each = expectedSpend(spend, { frequency: 2, averageSpend: 35.5 }) ?? 0;
    expectNearly(value?.estimate, 0.3 * each * bought, 1e-13);
  });

  it('is null where spend has no mean, or for many of the drawn parameters has none', () => {
    const newcomer = {
      ...customer,
      purchases: pareto,
      history: { frequency: 0, recency: 0, T: 1 },
      averageSpend: null,
    };
    const withQ = (q: number) => ({ ...spend, parameters: { ...spend.parameters, q } });
    expect(predictLifetimeValue({ ...newcomer, spend: withQ(0.9) })).toBeNull();
    expect(predictLifetimeValue({ ...newcomer, spend: withQ(1.2), method: 'bootstrap', seed: 1 })).toBeNull();
    expect(predictLifetimeValue({ ...newcomer, spend: withQ(1.2) })?.estimate).toBeGreaterThan(0);
    expectTypeOf(predictLifetimeValue).returns.toEqualTypeOf<Interval | null>();
  });

  it.each([
    [
      { purchases: { ...pareto, covariance: null } },
      'purchases: must be a model with covariance and customers, as a fit gives that converged, got an object',
    ],
    [
      { spend: { kind: 'gamma-gamma', parameters: spend.parameters } },
      'spend: must be a model with covariance and customers, as a fit gives that converged, got an object',
    ],
    [
      { discountRate: 0.15 },
      'discountRate: must be a rate with its time such as { rate: 0.15, per: "year" }, as 15 % a week is not 15 % a year, got 0.15',
    ],
    [
      { discountRate: '15 %' },
      'discountRate: must be a rate with its time such as { rate: 0.15, per: "year" }, as 15 % a week is not 15 % a year, got "15 %"',
    ],
    [
      { discountRate: { rate: 0, per: 'year' } },
      'horizon: must be given where the discount rate is 0, as purchases for ever have no value then, got undefined',
    ],
    [
      { discountRate: { rate: 0.15, per: 'fortnight' } },
      'discountRate.per: must be one of "day", "week", "month", "quarter", "year", got "fortnight"',
    ],
    [{ method: 'bootstrap' }, 'seed: must be given where the method is "bootstrap", got undefined'],
    [{ grossMargin: 1.5 }, 'grossMargin: must be a rate from 0 to 1, got 1.5'],
    [{ averageSpend: null }, 'averageSpend: must be an amount from 1e-100 to 1e+100 with repeat purchases, got 0'],
    [{ history: undefined }, 'history: must be an object with the keys frequency, recency, T, weight, got undefined'],
    [
      {
        purchases: {
          ...pareto,
          covariance: [
            [1, 2],
            [2, 1],
          ],
        },
      },
      'purchases.covariance: must be a covariance matrix of 4 rows and columns, got an array',
    ],
  ])('refuses input %#', (change, message) => {
    const input = { purchases: pareto, ...customer, ...change } as LifetimeValueInput;
    expect(refusal(() => predictLifetimeValue(input))).toBe(message);
  });
});
