import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '../../src/inference/interval.ts';

describe('holm', () => {
  it.each<[pValues: readonly number[], adjusted: readonly number[]]>([
    [
      [0.01, 0.04, 0.03, 0.005],
      [0.03, 0.06, 0.06, 0.02],
    ],
    [
      [0.5, 0.9, 0.02],
      [1, 1, 0.06],
    ],
    [
      [0.02, 0.02, 0.04, 0.5],
      [0.08, 0.08, 0.08, 0.5],
    ],
    [[0.3], [0.3]],
    [[], []],
  ])('adjusts %j as R 4.2.2 does (p.adjust)', (pValues, adjusted) => {
    holm(pValues).forEach((value, index) => {
      expect(value).toBeCloseTo(adjusted[index] ?? Number.NaN, 12);
    });
    expect(holm(pValues)).toHaveLength(adjusted.length);
  });

  it('never lowers a p value, keeps their order, and gives none above 1', () => {
    const pValue = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(pValue), (pValues) => {
        const adjusted = holm(pValues);
        for (const [index, value] of adjusted.entries()) {
          expect(value).toBeGreaterThanOrEqual(pValues[index] as number);
          expect(value).toBeLessThanOrEqual(1);
          for (const [other, another] of adjusted.entries()) {
            if ((pValues[index] as number) < (pValues[other] as number)) expect(value).toBeLessThanOrEqual(another);
          }
        }
      }),
    );
  });
});
