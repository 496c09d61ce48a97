import { describe, expect, it } from 'vitest';
import { type Likelihood, maximizeLikelihood } from '../../src/btyd/fit.ts';

const maximize = (likelihood: Likelihood) => maximizeLikelihood(['scale'], likelihood, 10, [1], [[0.5], [2]]);

/** By the logarithm of the parameter, which is that of the search. */
const inLogarithms = (value: (at: number) => number, slope: (at: number) => number): Likelihood => {
  return ([parameter = Number.NaN]) => ({
    value: value(Math.log(parameter)),
    gradient: [slope(Math.log(parameter)) / parameter],
  });
};

describe('maximizeLikelihood', () => {
  it('finds the maximum of a parabola, and its curvature (by hand)', () => {
    const model = maximize(
      inLogarithms(
        (at) => -5 * (at - 1) ** 2,
        (at) => -10 * (at - 1),
      ),
    );
    expect(model).toMatchObject({ converged: true, reason: null, customers: 10 });
    expect(model.parameters.scale).toBeCloseTo(Math.E, 9);
    expect(model.standardErrors?.scale).toBeCloseTo(Math.E / Math.sqrt(10), 7);
  });

  it.each<[reason: string, what: string, likelihood: Likelihood]>([
    [
      'boundary',
      'that rises for ever',
      inLogarithms(
        (at) => at,
        () => 1,
      ),
    ],
    [
      'curvature',
      'that is flat',
      inLogarithms(
        () => -3,
        () => 0,
      ),
    ],
    [
      'progress',
      'that has an edge',
      inLogarithms(
        (at) => -Math.abs(at - 1),
        (at) => (at < 1 ? 1 : -1),
      ),
    ],
  ])('gives the reason %s for a likelihood %s', (reason, _, likelihood) => {
    expect(maximize(likelihood)).toMatchObject({ converged: false, reason, standardErrors: null, covariance: null });
  });

  it('takes another start where the likelihood is no number at one', () => {
    const bounded = inLogarithms(
      (at) => (at < 0.6 ? -((at + 1) ** 2) : Number.NaN),
      (at) => -2 * (at + 1),
    );
    const { converged, parameters } = maximize(bounded);
    expect(converged).toBe(true);
    expect(parameters.scale).toBeCloseTo(1 / Math.E, 6);
  });
});
