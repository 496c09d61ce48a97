import { type LogRankTest, logRankTest, type SurvivalObservation } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../support/cases.ts';
import { observations } from './arbitraries.ts';
import { expectClose } from './close.ts';

const groups = fc.array(observations, { minLength: 2, maxLength: 5 });

function compare(groups: readonly (readonly SurvivalObservation[])[]): LogRankTest | null {
  return logRankTest(groups.map((observations) => observations));
}

/** Two statistics of one test may differ by the rounding of sums in another order. */
function expectSame(test: LogRankTest | null, other: LogRankTest | null): void {
  expect(test?.degreesOfFreedom).toBe(other?.degreesOfFreedom);
  const difference = (test?.chiSquare ?? 0) - (other?.chiSquare ?? 0);
  expect(Math.abs(difference)).toBeLessThanOrEqual(1e-9 * Math.max(1, test?.chiSquare ?? 0));
}

describe('logRankTest', () => {
  it('is not negative, has a probability, and as many events expected as there were', () => {
    fc.assert(
      fc.property(groups, (groups) => {
        const test = compare(frozen(groups));
        if (test === null) return;
        expect(test.chiSquare).toBeGreaterThanOrEqual(0);
        expect(test.pValue).toBeGreaterThanOrEqual(0);
        expect(test.pValue).toBeLessThanOrEqual(1);
        expect(test.degreesOfFreedom).toBeLessThan(groups.length);
        const events = groups.flat().filter(({ churned }) => churned).length;
        expectClose(
          test.expected.reduce((sum, expected) => sum + expected, 0),
          events,
          1e-12,
        );
      }),
    );
  });

  it('does not depend on the order of the groups, nor on the unit of the durations', () => {
    fc.assert(
      fc.property(groups, (groups) => {
        expectSame(compare(groups), compare([...groups].reverse()));
        const inDays = groups.map((group) =>
          group.map(({ duration, churned, entry = 0 }) => ({ duration: duration * 8, churned, entry: entry * 8 })),
        );
        expect(compare(inDays)).toStrictEqual(compare(groups));
      }),
    );
  });

  it('of two groups is the squared excess by its variance', () => {
    fc.assert(
      fc.property(observations, observations, (one, other) => {
        let [excess, variance] = [0, 0];
        const all = [...one, ...other];
        const atRisk = (rows: readonly SurvivalObservation[], time: number) =>
          rows.filter(({ duration, entry = 0 }) => duration >= time && (entry === 0 || entry < time)).length;
        const churned = (rows: readonly SurvivalObservation[], time: number) =>
          rows.filter(({ duration, churned }) => churned && duration === time).length;
        for (const time of new Set(all.filter(({ churned }) => churned).map(({ duration }) => duration))) {
          const [n, d, m] = [atRisk(all, time), churned(all, time), atRisk(one, time)];
          excess += churned(one, time) - (d * m) / n;
          if (n > 1) variance += (d * (m / n) * (1 - m / n) * (n - d)) / (n - 1);
        }
        const expected = variance > 1e-12 ? { chiSquare: excess ** 2 / variance, degreesOfFreedom: 1 } : null;
        expectSame(compare([one, other]), expected as LogRankTest | null);
      }),
    );
  });

  it('stays finite with counts near 2⁵³', () => {
    const large = fc.integer({ min: 1, max: 2 ** 50 });
    const counts = fc
      .array(fc.tuple(large, large), { minLength: 1, maxLength: 4 })
      .map((rows) => rows.map(([events, censored], index) => ({ duration: index, events, censored, entered: 0 })));
    fc.assert(
      fc.property(counts, counts, counts, (...groups) => {
        const test = logRankTest(groups.map((durations) => ({ durations })));
        expect(Number.isFinite(test?.chiSquare)).toBe(true);
        expect(test?.pValue).toBeGreaterThanOrEqual(0);
        expect(test?.pValue).toBeLessThanOrEqual(1);
      }),
    );
  });
});
