import {
  discountedFuturePurchases,
  expectedFuturePurchases,
  expectedPurchases,
  probabilityAlive,
  probabilityOfNoPurchase,
  purchaseCountProbability,
} from 'clientele';
import { describe, expect, it } from 'vitest';
import { expectNearly } from '../support/nearly.ts';
import { split } from '../support/split.ts';
import { bgNbd, CDNOW, mbgNbd, paretoNbd } from './samples.ts';

const mpmath = 'mpmath 1.3.0, published formulas';
const lifetimes = 'Python package lifetimes, its tests';
const ONE = { frequency: 2, recency: 30.43, T: 38.86 };
const YEARLY = { rate: 0.15, per: 'year' } as const;
const history = (frequency: number, recency: number, T: number) => ({ frequency, recency, T });

describe('expectedPurchases', () => {
  it.each([
    [CDNOW, 1, 0.0532678911717, lifetimes],
    [CDNOW, 3, 0.150865230893, lifetimes],
    [CDNOW, 32, 1.04524332837, lifetimes],
    [CDNOW, 0, 0, 'no time'],
    [mbgNbd(0.3, 2, 1.7, 3), 1e-6, 0.15e-6 * (3 / 4.7), 'r t / α × b / (a + b) for a short time'],
    [bgNbd(1, 4, 2, 1e9), 8, 2, 'r t / α where nobody leaves'],
  ])('of %j in %d is %d (%s)', (model, duration, expected, _source) => {
    expectNearly(expectedPurchases(model, { duration }), expected, 1e-6);
  });

  it('of Pareto/NBD in 1 to 9 weeks is what the R package BTYD prints', () => {
    const model = paretoNbd(0.55, 10.56, 0.61, 11.64);
    const expected = [
      0.05077821, 0.09916088, 0.14542507, 0.1897993, 0.23247466, 0.27361274, 0.31335159, 0.35181024, 0.38909211,
    ];
    expected.forEach((value, index) => {
      expectNearly(expectedPurchases(model, { duration: index + 1 }), value, 1e-7);
    });
  });

  it('is the sum over counts times their probability', () => {
    for (const model of [CDNOW, mbgNbd(0.5, 6, 0.9, 1.6), paretoNbd(0.55, 10.56, 0.61, 11.64)]) {
      const probabilities = Array.from({ length: 400 }, (_, count) => {
        return purchaseCountProbability(model, { count, duration: 39 });
      });
      expectNearly(
        probabilities.reduce((sum, probability) => sum + probability, 0),
        1,
        1e-10,
      );
      expectNearly(
        probabilities.reduce((sum, probability, count) => sum + count * probability, 0),
        expectedPurchases(model, { duration: 39 }),
        1e-8,
      );
    }
  });
});

describe('expectedFuturePurchases', () => {
  it.each([
    [CDNOW, ONE, 39, 1.22602817477, lifetimes],
    [bgNbd(0.55, 8.2, 0.4, 1.3), history(3, 20, 31), 52, 2.820860226086708, mpmath],
    [mbgNbd(0.55, 8.2, 0.4, 1.3), history(3, 20, 31), 52, 3.0975200522316713, mpmath],
    [CDNOW, ONE, 1e6, 87.32804004651052, mpmath],
    [mbgNbd(0.243, 4.414, 0.793, 2.426), ONE, 1e6, 108.8423281987129, mpmath],
    [bgNbd(0.3, 2, 1.7, 3), history(132, 200, 200), 10, 6.213117560774278, mpmath],
    [mbgNbd(0.3, 2, 1.7, 3), history(10_000, 999, 1000), 100, 196.28848932039563, mpmath],
    [bgNbd(0.3, 2, 1.7, 3), history(0, 0, 1e-6), 1e-6, 1.4999990736707962e-7, mpmath],
    [paretoNbd(0.55, 10.58, 0.61, 11.67), history(132, 200, 200), 10, 6.206051788962932, mpmath],
    [paretoNbd(0.55, 10.58, 0.61, 11.67), ONE, 39, 1.4503713747917109, mpmath],
    [paretoNbd(0.9, 3, 1.4, 250), history(7, 12, 40), 20, 0.06409535273809344, mpmath],
    [paretoNbd(5, 200, 0.3, 2), history(0, 0, 30), 30, 0.18095766795268795, mpmath],
    [paretoNbd(0.55, 10.58, 0.61, 11.67), history(1000, 900, 1000), 10, 8.035309857806467e-42, mpmath],
  ] as const)('of %j, %j in %d is %d (%s)', (model, past, duration, expected, _source) => {
    expectNearly(expectedFuturePurchases(model, past, { duration }), expected, 1e-11);
  });

  it('is the same where the published formula divides by 0', () => {
    for (const near of [bgNbd, mbgNbd]) {
      const [below, at, above] = [1 - 1e-7, 1, 1 + 1e-7].map((a) => {
        return expectedFuturePurchases(near(0.5, 4, a, 2), ONE, { duration: 39 });
      });
      expectNearly(at, ((below ?? 0) + (above ?? 0)) / 2, 1e-12);
    }
    const [below, at, above] = [1 - 1e-7, 1, 1 + 1e-7].map((s) => {
      return expectedFuturePurchases(paretoNbd(0.5, 4, s, 6), ONE, { duration: 39 });
    });
    expectNearly(at, ((below ?? 0) + (above ?? 0)) / 2, 1e-12);
  });
});

describe('probabilityAlive', () => {
  it.each([
    [CDNOW, ONE, 0.726578570081, lifetimes],
    [CDNOW, history(23, 39, 39), 0.968555454221, lifetimes],
    [CDNOW, history(0, 0, 39), 1, 'nobody leaves before a repeat purchase'],
    [mbgNbd(0.243, 4.414, 0.793, 2.426), history(0, 0, 0), 2.426 / 3.219, 'b / (a + b): left at once, or not'],
    [paretoNbd(0.55, 10.58, 0.61, 11.67), ONE, 0.8684109171320917, mpmath],
    [paretoNbd(0.9, 3, 1.4, 250), history(7, 12, 40), 0.01828016459550351, mpmath],
    [paretoNbd(0.55, 10.58, 0.61, 11.67), history(1000, 900, 1000), 8.140271791047381e-43, mpmath],
    [paretoNbd(5, 200, 0.3, 2), history(0, 0, 30), 0.3092538911031831, mpmath],
  ] as const)('of %j, %j is %d (%s)', (model, past, expected, _source) => {
    expectNearly(probabilityAlive(model, past), expected, 1e-11);
  });
});

describe('purchaseCountProbability', () => {
  it.each([
    [CDNOW, 0, 39, 0.573786352096, lifetimes],
    [CDNOW, 10, 2, 1.07868964037e-7, lifetimes],
    [CDNOW, 3, 39, 0.045860353847999726, mpmath],
    [CDNOW, 40, 39, 1.505289310761624e-5, mpmath],
    [mbgNbd(0.5248431, 6.183085, 0.8913595, 1.6140027), 0, 39, 0.5826050371358025, mpmath],
    [mbgNbd(0.5248431, 6.183085, 0.8913595, 1.6140027), 10, 2, 2.2074520574059077e-8, mpmath],
    [paretoNbd(0.55, 10.56, 0.61, 11.64), 0, 39, 0.5959380695979202, mpmath],
    [paretoNbd(0.55, 10.56, 0.61, 11.64), 10, 39, 0.00415122817203915, mpmath],
    [paretoNbd(0.55, 10.56, 0.61, 11.64), 50, 39, 1.2086277970755916e-7, mpmath],
    [CDNOW, 1, 0, 0, 'no time'],
  ] as const)('of %j, %d in %d is %d (%s)', (model, count, duration, expected, _source) => {
    expectNearly(purchaseCountProbability(model, { count, duration }), expected, 1e-10);
  });
});

describe('probabilityOfNoPurchase', () => {
  it.each([
    [paretoNbd(0.55, 10.58, 0.61, 11.67), ONE, 39, 0.40939360423352467, mpmath],
    [paretoNbd(0.9, 3, 1.4, 250), history(7, 12, 40), 20, 0.9830232150117968, mpmath],
    [CDNOW, history(0, 0, 38.86), 13, (43.274 / 56.274) ** 0.243, 'who is alive for sure buys by chance alone'],
    [CDNOW, ONE, 0, 1, 'no time'],
  ] as const)('of %j, %j in %d is %d (%s)', (model, past, duration, expected, _source) => {
    expectNearly(probabilityOfNoPurchase(model, past, { duration }), expected, 1e-11);
  });

  it('of a new customer is the probability of no repeat purchase', () => {
    for (const model of [CDNOW, mbgNbd(0.5, 6, 0.9, 1.6), paretoNbd(0.55, 10.56, 0.61, 11.64)]) {
      const none = probabilityOfNoPurchase(model, history(0, 0, 0), { duration: 39 });
      expectNearly(none, purchaseCountProbability(model, { count: 0, duration: 39 }), 1e-12);
    }
  });
});

describe('discountedFuturePurchases', () => {
  const mbg = mbgNbd(0.243, 4.414, 0.793, 2.426);
  it.each([
    [CDNOW, ONE, undefined, 5.179484363524362, mpmath],
    [CDNOW, ONE, 39, 1.1676284323811277, mpmath],
    [CDNOW, history(0, 0, 38.86), undefined, 1.0210421119247506, mpmath],
    [mbg, ONE, undefined, 6.002641375527388, mpmath],
    [mbg, history(0, 0, 38.86), 39, 0.12121167053307026, mpmath],
    [paretoNbd(0.55, 10.58, 0.61, 11.67), history(132, 200, 200), undefined, 146.81841870472292, mpmath],
    [paretoNbd(0.55, 10.58, 0.61, 11.67), ONE, undefined, 6.466903157669221, mpmath],
    [paretoNbd(0.9, 3, 1.4, 250), history(7, 12, 40), undefined, 0.5658301486938314, mpmath],
    [paretoNbd(5, 200, 0.3, 2), history(0, 0, 30), undefined, 1.3752732845579714, mpmath],
  ] as const)('of %j, %j up to %s is %d (%s)', (model, past, horizon, expected, _source) => {
    const input = { model, history: past, discountRate: YEARLY, ...(horizon === undefined ? {} : { horizon }) };
    expectNearly(discountedFuturePurchases(...split(input, 'model', 'history')), expected, 1e-10);
  });

  it('at 0.0027 a week, compounded continuously, is 5.156379826 for BG/NBD of CDNOW (Fader, Hardie and Lee’s parameters)', () => {
    const discountRate = { rate: Math.expm1(0.0027), per: 'week' } as const;
    expectNearly(discountedFuturePurchases(CDNOW, ONE, { discountRate }), 5.156379826, 1e-9);
  });

  it('without a rate is the expected number, and falls as the rate rises', () => {
    for (const model of [CDNOW, mbg, paretoNbd(0.55, 10.58, 0.61, 11.67)]) {
      const at = (rate: number) => {
        return discountedFuturePurchases(model, ONE, { discountRate: { rate, per: 'month' }, horizon: 52 });
      };
      expectNearly(at(0), expectedFuturePurchases(model, ONE, { duration: 52 }), 1e-11);
      expect(at(0.01)).toBeLessThan(at(0));
      expect(at(10)).toBeLessThan(at(0.01));
      expect(discountedFuturePurchases(model, ONE, { discountRate: YEARLY, horizon: 0 })).toBe(0);
    }
  });

  it.each([
    ['day', 1.15 ** (1 / 365.25) - 1],
    ['week', 1.15 ** (7 / 365.25) - 1],
    ['month', 1.15 ** (1 / 12) - 1],
    ['quarter', 1.15 ** (1 / 4) - 1],
  ] as const)('takes 15 %% a year for the rate per %s that compounds to it', (per, rate) => {
    const yearly = discountedFuturePurchases(CDNOW, ONE, { discountRate: YEARLY });
    expectNearly(discountedFuturePurchases(CDNOW, ONE, { discountRate: { rate, per } }), yearly, 1e-12);
  });
});
