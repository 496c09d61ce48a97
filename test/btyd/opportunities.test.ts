import {
  discountedFuturePurchases,
  expectedFuturePurchases,
  expectedPurchases,
  fitBgBb,
  probabilityAlive,
  probabilityOfNoPurchase,
  purchaseCountProbability,
} from 'clientele';
import { describe, expect, it } from 'vitest';
import { expectNearly } from '../support/nearly.ts';
import { split } from '../support/split.ts';
import { bgBb } from './samples.ts';

/** Frequency, recency and donors of 1995 who could give again from 1996 to 2001. */
const DONORS = [
  [6, 6, 1203],
  [5, 6, 728],
  [4, 6, 512],
  [3, 6, 357],
  [2, 6, 234],
  [1, 6, 129],
  [5, 5, 335],
  [4, 5, 284],
  [3, 5, 225],
  [2, 5, 173],
  [1, 5, 119],
  [4, 4, 240],
  [3, 4, 181],
  [2, 4, 155],
  [1, 4, 78],
  [3, 3, 322],
  [2, 3, 255],
  [1, 3, 129],
  [2, 2, 613],
  [1, 2, 277],
  [1, 1, 1091],
  [0, 0, 3464],
] as const;

const donors = DONORS.map(([frequency, recency, weight]) => ({ frequency, recency, opportunities: 6, weight }));
const MODEL = bgBb(1.204, 0.75, 0.657, 2.783);
const past = (frequency: number, recency: number) => ({ frequency, recency, opportunities: 6 });

describe('BG/BB of the donations of Fader, Hardie and Shang (2010)', () => {
  it('has the parameters and the likelihood that they print', () => {
    const { parameters, logLikelihood, customers } = fitBgBb(donors);
    expect(Object.values(parameters).map((value) => value.toFixed(3))).toEqual(['1.204', '0.750', '0.657', '2.783']);
    expect([logLikelihood.toFixed(1), customers]).toEqual(['-33225.6', 11104]);
  });

  it.each([
    [past(6, 6), 0.93, 3.75],
    [past(5, 6), 0.93, 3.23],
    [past(4, 6), 0.93, 2.71],
    [past(0, 0), 0.11, 0.07],
    [past(1, 1), 0.07, 0.09],
  ])('expects of %j to be there with probability %d, and %d donations in five years', (history, alive, donations) => {
    expect(probabilityAlive(MODEL, history).toFixed(2)).toBe(alive.toFixed(2));
    expect(expectedFuturePurchases(MODEL, history, { duration: 5 }).toFixed(2)).toBe(donations.toFixed(2));
  });

  it('has counts whose probabilities add up to 1 and have the expected mean', () => {
    const probabilities = [0, 1, 2, 3, 4, 5, 6, 7].map((count) => {
      return purchaseCountProbability(MODEL, { count, duration: 6 });
    });
    expectNearly(
      probabilities.reduce((sum, probability) => sum + probability, 0),
      1,
      1e-13,
    );
    expect(probabilities[7]).toBe(0);
    expectNearly(
      probabilities.reduce((sum, probability, count) => sum + count * probability, 0),
      expectedPurchases(MODEL, { duration: 6 }),
      1e-13,
    );
    const history = { frequency: 0, recency: 0, opportunities: 0 };
    expectNearly(probabilityOfNoPurchase(MODEL, history, { duration: 6 }), probabilities[0] ?? 0, 1e-13);
  });

  it('discounts each opportunity to come, the first one once, up to a horizon or for ever', () => {
    const at = (rate: number, horizon?: number) => {
      const discountRate = { rate, per: 'year' } as const;
      const input = { model: MODEL, history: past(6, 6), discountRate };
      return discountedFuturePurchases(
        ...split(horizon === undefined ? input : { ...input, horizon }, 'model', 'history'),
      );
    };
    expectNearly(at(0, 5), expectedFuturePurchases(MODEL, past(6, 6), { duration: 5 }), 1e-13);
    expectNearly(at(0.1, 1) * 1.1, expectedFuturePurchases(MODEL, past(6, 6), { duration: 1 }), 1e-13);
    expectNearly(at(0.1), at(0.1, 2000), 1e-12);
  });
});
