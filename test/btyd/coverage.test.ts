import { fitBgNbd, fitParetoNbd, forecastPurchases, type PurchaseHistory } from 'clientele';
import { describe, expect, it } from 'vitest';

const COHORTS = 200;
const CUSTOMERS = 1000;
const WEEKS = 39;

/** Numbers between 0 and 1: a linear congruential generator with the constants of “Numerical Recipes”. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

const random = seeded(1987);

/** Marsaglia and Tsang (2000). */
function gamma(shape: number): number {
  if (shape < 1) return gamma(shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** How long a customer stays, and with what probability the customer leaves after a repeat purchase. */
type Stay = () => { readonly lifetime: number; readonly leaving: number };

const byPurchase: Stay = () => {
  const [a, b] = [gamma(0.9), gamma(2.5)];
  return { lifetime: Number.POSITIVE_INFINITY, leaving: a / (a + b) };
};

const byTime: Stay = () => ({ lifetime: (-12 * Math.log(random())) / gamma(0.7), leaving: 0 });

/** A cohort that is observed for 27 to 39 weeks, and what it buys in the 39 weeks after them. */
function simulate(stay: Stay): { readonly histories: readonly PurchaseHistory[]; readonly future: number } {
  let future = 0;
  const histories = Array.from({ length: CUSTOMERS }, () => {
    const T = 27 + 12 * random();
    const rate = gamma(0.8) / 8;
    const { lifetime, leaving } = stay();
    let [frequency, recency] = [0, 0];
    for (let time = 0; ; ) {
      time -= Math.log(random()) / rate;
      if (time > Math.min(lifetime, T + WEEKS)) break;
      if (time > T) future += 1;
      else [frequency, recency] = [frequency + 1, time];
      if (random() < leaving) break;
    }
    return { frequency, recency, T };
  });
  return { histories, future };
}

describe(`the interval at 95 % of all purchases of ${CUSTOMERS} customers in ${WEEKS} weeks, of ${COHORTS} simulated cohorts`, () => {
  it.each([
    ['BG/NBD', byPurchase, fitBgNbd],
    ['Pareto/NBD', byTime, fitParetoNbd],
  ])(
    'holds them in 92 to 98 %% with %s',
    (_, stay, fitted) => {
      let held = 0;
      for (let cohort = 0; cohort < COHORTS; cohort += 1) {
        const { histories, future } = simulate(stay);
        const { lower, upper } = forecastPurchases(fitted(histories), histories, { duration: WEEKS });
        if (lower <= future && future <= upper) held += 1;
      }
      expect(held / COHORTS).toBeGreaterThanOrEqual(0.92);
      expect(held / COHORTS).toBeLessThanOrEqual(0.98);
    },
    120_000,
  );
});
