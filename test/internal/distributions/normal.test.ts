import { describe, it } from 'vitest';
import { normalQuantile, normalTail, normalTwoSided } from '../../../src/internal/statistics/normal.ts';
import { expectNearly } from '../../support/nearly.ts';

/** Computed with 60 digits, quantiles as roots of the integrals. */
const source = 'mpmath 1.3.0';

describe(`the normal distribution (${source})`, () => {
  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [1e-9, -5.9978070150076865],
    [0.001, -3.0902323061678136],
    [0.025, -1.9599639845400543],
    [0.3, -0.5244005127080408],
    [0.5, 0],
    [0.8, 0.8416212335729144],
    [0.975, 1.9599639845400538],
    [0.9999, 3.7190164854557084],
  ])('has at %d the quantile %d', (p, quantile) => {
    expectNearly(normalQuantile(p), quantile);
  });

  it.each([
    [0, 1],
    [1e-9, 0.9999999992021155],
    [0.5, 0.6170750774519738],
    [1.959963984540054, 0.050000000000000024],
    [5, 5.733031437583878e-7],
    [10, 1.523970604832105e-23],
    [30, 9.813427854296374e-198],
    [37.5, 9.21070601916391e-308],
    [1e300, 0],
  ])('has beyond ±%d the probability %d', (z, probability) => {
    expectNearly(normalTwoSided(z), probability);
    expectNearly(normalTwoSided(-z), probability);
    expectNearly(normalTail(z), probability / 2);
    expectNearly(normalTail(-z), 1 - probability / 2);
  });
});
