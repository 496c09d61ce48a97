import { kaplanMeier, type SurvivalInterval } from 'clientele';
import { describe, expect, it } from 'vitest';

const SAMPLES = 2000;
const CUSTOMERS = 50;
const LEVELS = [0.9, 0.7, 0.5, 0.3];

/** Numbers between 0 and 1: a linear congruential generator with the constants of “Numerical Recipes”. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** For each level of survival the share of samples whose interval holds it; customers churn and are censored at constant rates, 2 to 1. */
function coverage(interval: SurvivalInterval): readonly number[] {
  const random = seeded(1958);
  const held = LEVELS.map(() => 0);
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const observations = Array.from({ length: CUSTOMERS }, () => {
      const [churn, censoring] = [-Math.log(random()), -2 * Math.log(random())];
      return { duration: Math.min(churn, censoring), churned: churn <= censoring };
    });
    const { steps } = kaplanMeier(observations, { interval });
    LEVELS.forEach((level, index) => {
      const { lower, upper } = steps.filter(({ time }) => time <= -Math.log(level)).at(-1) ?? {};
      if (Number(lower ?? 2) <= level && level <= Number(upper)) held[index] = (held[index] ?? 0) + 1;
    });
  }
  return held.map((count) => count / SAMPLES);
}

describe('the intervals of kaplanMeier at 95 %, of 50 customers, a third of them censored', () => {
  it('hold survival in 93.5 to 97 % of samples on the scale log-log', () => {
    for (const share of coverage('log-log')) {
      expect(share).toBeGreaterThanOrEqual(0.935);
      expect(share).toBeLessThanOrEqual(0.97);
    }
  });

  it.each<[SurvivalInterval]>([['log'], ['plain']])(
    'hold it in fewer than 92 %% near 1 on the scale %s',
    (interval) => {
      const shares = coverage(interval);
      expect(shares[0]).toBeLessThan(0.92);
      for (const share of shares.slice(1)) expect(share).toBeGreaterThan(0.91);
    },
  );
});
