import { describe, expect, it } from 'vitest';
import { agrestiCoull } from '../../src/inference/proportion-interval.ts';
import { expectNearly } from '../support/nearly.ts';

describe('agrestiCoull, before its bounds are cut off', () => {
  it('reaches above 1 for 9 of 10 (issue: 0.57403, 1.00394; all digits: mpmath 1.3.0)', () => {
    const [lower, upper] = agrestiCoull(9, 10, 0.95);
    expect([lower.toFixed(5), upper.toFixed(5)]).toEqual(['0.57403', '1.00394']);
    expectNearly(lower, 0.574032262605168);
    expectNearly(upper, 1.00394149750452);
  });

  it('reaches below 0 for 0 of 20 (mpmath 1.3.0)', () => {
    const [lower, upper] = agrestiCoull(0, 20, 0.95);
    expectNearly(lower, -0.0286844024896695);
    expectNearly(upper, 0.189809560542489);
  });
});
