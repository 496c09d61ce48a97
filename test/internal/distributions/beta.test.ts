import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../../src/internal/statistics/beta.ts';
import { expectNearly } from '../../support/nearly.ts';

/** Computed with 60 digits, quantiles as roots of the integrals. */
const source = 'mpmath 1.3.0';

describe(`the beta distribution (${source})`, () => {
  it.each([
    [0.025, 9, 2, 'lower', 0.5549838829718046],
    [0.025, 9.5, 1.5, 'upper', 0.9889883262368389],
    [0.025, 0.5, 20.5, 'lower', 2.4246478459242747e-5],
    [0.025, 0.5, 20.5, 'upper', 0.11663898290487543],
    [1e-9, 82, 183, 'lower', 0.16038472553076347],
    [1e-9, 82, 183, 'upper', 0.49076584289244707],
    [1e-100, 3, 8, 'lower', 9.410360288810285e-35],
    [0.005, 1, 1e9, 'upper', 5.298317352511953e-9],
    [0.025, 3, 9e15, 'lower', 6.874134698840014e-17],
    [0.025, 4, 9e15, 'upper', 9.74141452193591e-16],
    [0.4, 1000, 2400, 'lower', 0.2921001039131707],
    [0.9, 5, 7, 'upper', 0.24053276801930046],
    [1, 5, 7, 'lower', 1],
    [1, 5, 7, 'upper', 0],
  ] as const)('has at %d, with %d and %d, from the %s end, the quantile %d', (p, a, b, tail, quantile) => {
    expectNearly(betaQuantile(p, a, b, tail), quantile);
    expect(1 - betaQuantile(p, b, a, tail === 'lower' ? 'upper' : 'lower')).toBeCloseTo(quantile, 15);
  });
});
