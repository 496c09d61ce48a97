import { describe, it } from 'vitest';
import { chiSquareTail } from '../../../src/internal/statistics/gamma.ts';
import { expectNearly } from '../../support/nearly.ts';

/** Computed with 60 digits, quantiles as roots of the integrals. */
const source = 'mpmath 1.3.0';

describe(`the chi-square distribution (${source})`, () => {
  it.each([
    [0, 1, 1],
    [1e-6, 1, 0.9992021155721779],
    [3.39639, 1, 0.06533927049752453],
    [16.7929, 1, 4.168899158608235e-5],
    [0.3, 2, 0.8607079764250578],
    [9.2, 3, 0.026746636122088538],
    [60, 5, 1.215456977718304e-11],
    [900, 4, 1.6659412638877526e-193],
    [1200, 1000, 1.2255942330622905e-5],
    [1e300, 3, 0],
  ])('has above %d with %d degrees of freedom the probability %d', (x, degreesOfFreedom, probability) => {
    expectNearly(chiSquareTail(x, degreesOfFreedom), probability);
  });
});
