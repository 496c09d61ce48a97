import { describe, it } from 'vitest';
import { betaMean } from '../../../src/internal/statistics/beta.ts';
import { digamma, logBeta, logGamma, logRise } from '../../../src/internal/statistics/gamma.ts';
import { expectNearly } from '../../support/nearly.ts';

/** Computed with 40 digits. */
const source = 'mpmath 1.3.0';

describe(`functions that follow from the gamma function (${source})`, () => {
  it.each([
    [0.001, 0.002, 7.313217104417236],
    [0.3, 17, 0.25203392272345854],
    [2.5, 1e9, -51.52348172376811],
    [1e9, 3e8, -702265393.815045],
    [13, 12, -17.295207056576547],
    [1e-9, 1e-9, 21.416413017506358],
    [40, 0.5, -1.2689498654972249],
  ])('have for %d and %d the logarithm of the beta function %d', (a, b, expected) => {
    expectNearly(logBeta(a, b), expected, 1e-12);
    expectNearly(logBeta(b, a), expected, 1e-12);
  });

  it.each([
    [0.25, 3, -0.3522205935893521],
    [11.9, 40, 134.75705252946878],
    [12.1, 0.5, 1.2362750817641515],
    [1e9, 2.5, 51.80816459424103],
    [1e15, 1000, 34538.77639491118],
    [3, 0, 0],
  ])('rise from the logarithm of Γ(%d) by %d to %d more', (x, n, expected) => {
    expectNearly(logRise(x, n), expected, 1e-12);
  });

  it.each([
    [1e-9, -1000000000.5772156, 20.723265836369194],
    [0.1, -10.423754940411076, 2.252712651734206],
    [1.5, 0.03648997397857652, -0.12078223763524522],
    [7.7, 1.9748820949131018, 7.926541356269005],
    [42, 3.725717617937282, 114.0342117814617],
    [1e9, 20.723265836446412, 19723265827.503716],
  ])('have at %d the derivative %d and the value %d', (x, slope, value) => {
    expectNearly(digamma(x), slope, 1e-12);
    expectNearly(logGamma(x), value, 1e-12);
  });
});

describe(`the mean of (1 + w p)^−c of a beta variable p: ₂F₁(c, a; a + b; −w) (${source})`, () => {
  it.each([
    [0.79, 4.4, 3, 10, 0.2386306297932182],
    [0.79, 4.4, 3, 10000, 0.001212506022567261],
    [1e-6, 5, 2.5, 3, 0.9999991160250618],
    [0.5, 2000, 40, 7, 0.9367293134095316],
    [3, 1e6, 1.5, 1e6, 0.17372407745781693],
    [50, 0.02, 8, 0.3, 0.1226819023325574],
  ])('with %d, %d, %d and %d is %d', (a, b, c, w, expected) => {
    expectNearly(
      betaMean((p) => (1 + p * w) ** -c, a, b),
      expected,
      1e-12,
    );
  });
});
