import { describe, it } from 'vitest';
import { studentQuantile, studentTwoSided } from '../../../src/internal/statistics/beta.ts';
import { expectNearly } from '../../support/nearly.ts';

/** Computed with 60 digits, quantiles as roots of the integrals. */
const source = 'mpmath 1.3.0';

describe(`Student's distribution (${source})`, () => {
  it.each([
    [1e-20, 1, -3.1830988618379067e19],
    [1e-20, 3.7, -314064.397108032],
    [1e-20, 249, -10.132172663087678],
    [1e-20, 1e6, -9.262541065291659],
    [1e-6, 2, -707.1057205259339],
    [1e-6, 10, -9.75199549094058],
    [1e-6, 1e15, -4.753424308822927],
    [0.005, 1, -63.65674116287158],
    [0.005, 3.7, -4.869252253227829],
    [0.005, 249, -2.5957177582734916],
    [0.025, 1, -12.706204736174705],
    [0.025, 2, -4.302652729749464],
    [0.025, 3.7, -2.8675207071911895],
    [0.025, 10, -2.228138851986275],
    [0.025, 249, -1.9695368676403509],
    [0.025, 1e6, -1.959966356814107],
    [0.025, 1e15, -1.9599639845400565],
    [0.4, 1, -0.32491969623290623],
    [0.4, 10, -0.26018482949208016],
    [0.4, 1e15, -0.25334710313579983],
    [0.5, 10, 0],
  ])('has at %d with %d degrees of freedom the quantile %d', (p, degreesOfFreedom, quantile) => {
    expectNearly(studentQuantile(p, degreesOfFreedom), quantile);
  });

  it.each([
    [0, 5, 1],
    [1e-200, 5, 1],
    [1e-8, 1, 0.9999999936338023],
    [0.05, 30, 0.9604538086499531],
    [0.2, 4, 0.8512370141369224],
    [0.99, 98, 0.3246121911282664],
    [1.01, 100, 0.3149329124457904],
    [2.5, 3.7, 0.07182202291182677],
    [12, 7, 6.3583103781851e-6],
    [40, 249, 2.1267538603587283e-110],
    [6, 100000, 1.9799294556017627e-9],
    [1e200, 5, 0],
  ])('has beyond ±%d with %d degrees of freedom the probability %d', (t, degreesOfFreedom, probability) => {
    expectNearly(studentTwoSided(t, degreesOfFreedom), probability);
    expectNearly(studentTwoSided(-t, degreesOfFreedom), probability);
  });
});
