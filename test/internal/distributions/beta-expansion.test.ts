import { describe, it } from 'vitest';
import { betaQuantile } from '../../../src/internal/statistics/beta.ts';
import { expectNearly } from './expect-nearly.ts';

describe('a narrow beta distribution (R 4.2.2, qbeta)', () => {
  it.each([
    [0.025, 2e6, 3e6, 'lower', 0.39957063135388876],
    [0.025, 2e6, 3e6, 'upper', 0.40042944441834716],
    [0.005, 5e6, 1.5e6, 'lower', 0.76880493918450599],
  ] as const)('has at %d, with %d and %d, from the %s end, the quantile %d', (p, a, b, tail, quantile) => {
    expectNearly(betaQuantile(p, a, b, tail), quantile);
  });
});
