import { kaplanMeier, type SurvivalObservation } from 'clientele';
import { describe, expect, it } from 'vitest';
import { expectClose } from './close.ts';
import { LATE, observationsOf, PLACEBO, SIX_MP } from './samples.ts';

const R = 'R 4.2.2, survival 3.5-3, print with rmean';
describe('the restricted mean of kaplanMeier', () => {
  it.each<[source: string, observations: readonly SurvivalObservation[], horizon: number, mean: number, error: number]>(
    [
      [R, SIX_MP, 10, 9.277310924369747, 0.326769115387444],
      [R, SIX_MP, 20, 16.11652661064426, 1.25156019600505],
      [R, SIX_MP, 24, 18.3574229691877, 1.6365563898137],
      [R, SIX_MP, 35, 23.28739495798319, 2.82746762337144],
      [R, LATE, 8, 6.194444444444445, 0.766619697970821],
      [R, LATE, 15, 8.01736111111111, 1.58301698177758],
      [R, observationsOf('0 0+ 1 2 2+ 3+ 5'), 5, 3.085714285714285, 0.820609174278244],
      [R, observationsOf('4 4 4'), 4, 4, 0],
      [R, observationsOf('4+ 5+ 5+'), 5, 5, 0],
      [R, observationsOf('1 2 3 4 5+ 6 7 8'), 8, 4.75, 0.875495891227112],
      ['by hand: nobody churns before it', SIX_MP, 5.5, 5.5, 0],
      ['by hand: nothing lies before 0', SIX_MP, 0, 0, 0],
      [`${R}: all have churned by then`, PLACEBO, 1000, 8.66666666666667, 1.37739004126455],
    ],
  )('is the area under the curve (%s)', (_, observations, horizon, mean, error) => {
    const { restrictedMean } = kaplanMeier(observations, { horizon });
    expect(restrictedMean?.horizon).toBe(horizon);
    expectClose(restrictedMean?.estimate, mean);
    expectClose(restrictedMean?.standardError, error);
  });

  it('goes to the longest duration unless told', () => {
    expect(kaplanMeier(SIX_MP).restrictedMean).toStrictEqual(kaplanMeier(SIX_MP, { horizon: 35 }).restrictedMean);
  });

  it('has an interval of z standard errors, z = 1.959963984540054, kept from 0 to the horizon', () => {
    const { restrictedMean } = kaplanMeier(SIX_MP, { horizon: 24 });
    expectClose(restrictedMean?.lower, 18.3574229691877 - 1.959963984540054 * 1.6365563898137);
    expectClose(restrictedMean?.upper, 18.3574229691877 + 1.959963984540054 * 1.6365563898137);
    const { restrictedMean: wide } = kaplanMeier(observationsOf('1 9'), { confidence: 0.999 });
    expect([wide?.estimate, wide?.lower, wide?.upper]).toEqual([5, 0, 9]);
  });

  it('stays finite at the ends of the numbers', () => {
    const last = Number.MAX_VALUE;
    const observations = [5e-324, last / 2, last, last].map((duration, index) => ({ duration, churned: index !== 2 }));
    const { restrictedMean } = kaplanMeier(observations);
    expect(restrictedMean?.upper).toBe(last);
    expect(restrictedMean?.estimate).toBeLessThanOrEqual(last);
    expect(restrictedMean?.standardError).toBeGreaterThan(last / 100);
    expect(restrictedMean?.standardError).toBeLessThan(last);
    const zero = kaplanMeier(observationsOf('0 0+')).restrictedMean;
    expect(zero).toStrictEqual({ horizon: 0, estimate: 0, standardError: 0, lower: 0, upper: 0 });
  });
});
