import { kaplanMeier, type SurvivalInterval, type SurvivalObservation } from 'clientele';
import { describe, expect, it } from 'vitest';
import { observationsOf, PLACEBO, SIX_MP } from './samples.ts';

type Times = readonly [lower: number | null, median: number | null, upper: number | null];

const R = 'R 4.2.2, survival 3.5-3, quantile';
const FLAT = observationsOf('1 2 3 4 5+ 6 7 8');

describe('the quartiles of kaplanMeier', () => {
  it.each<
    [source: string, observations: readonly SurvivalObservation[], SurvivalInterval, Times, lower: Times, upper: Times]
  >([
    [R, SIX_MP, 'log', [13, 23, null], [6, 16, 23], [null, null, null]],
    [`${R}; Freireich: median 23 (13, not reached)`, SIX_MP, 'log-log', [13, 23, null], [6, 13, 23], [22, null, null]],
    [R, SIX_MP, 'plain', [13, 23, null], [6, 13, 23], [23, null, null]],
    [R, FLAT, 'log', [2.5, 5, 7], [1, 3, 6], [null, null, null]],
    [R, FLAT, 'log-log', [2.5, 5, 7], [1, 1, 3], [6, null, null]],
    [R, FLAT, 'plain', [2.5, 5, 7], [1, 2, 4], [6, 7, null]],
    [R, observationsOf('4 4 4'), 'log', [4, 4, 4], [null, null, null], [null, null, null]],
    [R, observationsOf('4+ 5+ 5+'), 'log', [null, null, null], [null, null, null], [null, null, null]],
    [R, observationsOf('0 0+ 1 2 2+ 3+ 5'), 'log-log', [1, 5, 5], [0, 0, 1], [null, null, null]],
  ])('are where the curve and its bounds reach the level (%s)', (_, observations, interval, times, lower, upper) => {
    const curve = kaplanMeier(observations, { interval });
    const quartiles = [curve.lowerQuartile, curve.median, curve.upperQuartile];
    expect(quartiles.map(({ estimate }) => estimate)).toEqual(times);
    expect(quartiles.map((quartile) => quartile.lower)).toEqual(lower);
    expect(quartiles.map((quartile) => quartile.upper)).toEqual(upper);
  });

  it('are where a curve got that stays at the level to its end (R 4.2.2, survival 3.5-3, print)', () => {
    const observations = observationsOf('1 2 3+ 4+');
    expect(kaplanMeier(observations, { interval: 'log' }).median).toStrictEqual({ estimate: 2, lower: 1, upper: null });
  });

  it.each([
    ['9/11 × 11/18, as doubles 0.5000000000000001', [2, 0, 9], [7, 0, 0], [11, 0, 0]],
    ['6/11 × 11/12, as doubles 0.49999999999999994', [5, 0, 6], [1, 0, 0], [11, 0, 0]],
  ])('take %s for a half', (_, ...rows) => {
    const durations = rows.map(([events = 0, censored = 0, entered = 0], index) => ({
      duration: index + 1,
      events,
      censored,
      entered,
    }));
    const { steps, median } = kaplanMeier({ durations });
    expect(steps[1]?.survival).not.toBe(0.5);
    expect(median.estimate).toBe(2.5);
  });

  it('do not take the next survival for a half, even of a hundred thousand million customers', () => {
    const half = 10 ** 11 / 2;
    const durations = [half - 1, 1, 1, half - 1].map((events, index) => ({
      duration: index + 1,
      events,
      censored: 0,
      entered: 0,
    }));
    expect(kaplanMeier({ durations }).median.estimate).toBe(2.5);
  });

  it('are exact for placebo, where nobody is censored (R 4.2.2, survival 3.5-3; by hand: the 6th, 11th and 16th of 21)', () => {
    const { lowerQuartile, median, upperQuartile } = kaplanMeier(PLACEBO);
    expect([lowerQuartile, median, upperQuartile].map(({ estimate }) => estimate)).toEqual([4, 8, 12]);
  });

  it('are between numbers as large as there are', () => {
    const observations = [1e308, 1.5e308].map((duration) => ({ duration, churned: true }));
    expect(kaplanMeier(observations).median.estimate).toBe(1.25e308);
  });
});
