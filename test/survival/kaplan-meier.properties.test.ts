import { countSurvival, kaplanMeier, mergeSurvival, type SurvivalStep } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../support/cases.ts';
import { add, divide, multiply, rational, subtract } from '../support/rational.ts';
import { confidence, interval, observations, someObservations } from './arbitraries.ts';
import { expectClose } from './close.ts';

const options = fc.record({ confidence, interval });

/** The product of the doubles in their exact value, to 17 digits. */
function productLimit(steps: readonly SurvivalStep[]): number {
  const shares = steps.map(({ atRisk, events }) => divide(rational(atRisk - events), rational(atRisk)));
  const { top, bottom } = multiply(...shares);
  return Number((top * 10n ** 60n) / bottom) / 1e60;
}

/** Asserts that no number is below the one before it, but for a rounding error. */
function expectAscending(values: readonly (number | null | undefined)[]): void {
  for (const [index, value] of values.entries()) {
    expect(value).toBeGreaterThanOrEqual(Number(values[index - 1] ?? 0) * (1 - 1e-15));
  }
}

describe('kaplanMeier', () => {
  it('of merged counts is that of all observations', () => {
    fc.assert(
      fc.property(observations, observations, options, (a, b, given) => {
        const counts = mergeSurvival(countSurvival(a), countSurvival(b));
        const curve = kaplanMeier(frozen([...a, ...b]), given);
        expect(kaplanMeier(frozen(counts), given)).toStrictEqual(curve);
        expect(kaplanMeier(JSON.parse(JSON.stringify(counts)), given)).toStrictEqual(curve);
        expect(JSON.parse(JSON.stringify(curve))).toStrictEqual(curve);
      }),
    );
  });

  it('falls from at most 1 to at least 0, at churns alone, and is the product of what each step leaves', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const { steps, customers, events } = kaplanMeier(rows);
        let before = 1;
        steps.forEach(({ survival, events }, index) => {
          expect(survival < before).toBe(events > 0 && before > 0);
          expectClose(survival, productLimit(steps.slice(0, index + 1)), 1e-14);
          before = survival;
        });
        expect(before).toBeGreaterThanOrEqual(0);
        expect([customers, events]).toEqual([rows.length, rows.filter(({ churned }) => churned).length]);
      }),
    );
  });

  it('counts at risk who entered before a time and left at it or later', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        for (const { time, atRisk } of kaplanMeier(rows).steps) {
          const there = rows.filter(({ duration, entry = 0 }) => duration >= time && (entry === 0 || entry < time));
          expect(atRisk).toBe(there.length);
        }
      }),
    );
  });

  it('has bounds around survival and the mean, from 0 to 1 and to the horizon, and wider ones at more confidence', () => {
    fc.assert(
      fc.property(observations, interval, confidence, confidence, (rows, interval, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const narrow = kaplanMeier(rows, { interval, confidence: less });
        const wide = kaplanMeier(rows, { interval, confidence: more });
        for (const [index, { survival, lower, upper }] of narrow.steps.entries()) {
          const outer = wide.steps[index];
          expect([lower, upper, outer?.lower, outer?.upper].filter((bound) => bound === null).length % 4).toBe(0);
          if (lower !== null) expectAscending([0, outer?.lower, lower, survival, upper, outer?.upper, 1]);
        }
        const { horizon, estimate, lower, upper, standardError } = narrow.restrictedMean ?? {};
        if (horizon === undefined) return;
        expectAscending([0, lower, estimate, upper, horizon]);
        expect(standardError).toBeLessThanOrEqual(horizon);
      }),
    );
  });

  it('has quantiles in order, each with its bounds in order', () => {
    fc.assert(
      fc.property(observations, options, (rows, given) => {
        // An interval without width would reach a level at which the curve stays before the middle of the way.
        fc.pre(given.confidence > 1e-6);
        const curve = kaplanMeier(rows, given);
        const quartiles = [curve.lowerQuartile, curve.median, curve.upperQuartile];
        const estimates = quartiles.map(({ estimate }) => estimate ?? Number.POSITIVE_INFINITY);
        expect(estimates).toEqual([...estimates].sort((a, b) => a - b));
        for (const { estimate, lower, upper } of quartiles) {
          if (lower !== null && estimate !== null) expect(lower).toBeLessThanOrEqual(estimate);
          if (upper !== null) expect(upper).toBeGreaterThanOrEqual(estimate ?? Number.NaN);
        }
      }),
    );
  });

  it('has the standard error of a share without censoring: √(S (1 − S) / n)', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1 }), (durations) => {
        const { steps } = kaplanMeier(durations.map((duration) => ({ duration, churned: true })));
        for (const { survival, standardError } of steps.slice(0, -1)) {
          expectClose(standardError, Math.sqrt((survival * (1 - survival)) / durations.length), 1e-13);
        }
      }),
    );
  });

  it('narrows as the same observations come a thousand times', () => {
    fc.assert(
      fc.property(someObservations, interval, (rows, interval) => {
        const { durations } = countSurvival(rows);
        const times = (row: (typeof durations)[number]) => ({
          duration: row.duration,
          events: row.events * 1000,
          censored: row.censored * 1000,
          entered: row.entered * 1000,
        });
        const [few, many] = [durations, durations.map(times)].map((durations) =>
          kaplanMeier({ durations }, { interval }),
        );
        few?.steps.forEach(({ survival, standardError }, index) => {
          expectClose(many?.steps[index]?.survival, survival);
          expectClose(
            many?.steps[index]?.standardError,
            standardError === null ? null : standardError / Math.sqrt(1000),
            1e-12,
          );
        });
        expectClose(many?.restrictedMean?.estimate, few?.restrictedMean?.estimate ?? null, 1e-12);
      }),
    );
  });

  it('stays finite with counts near 2⁵³', () => {
    const large = fc.integer({ min: 2 ** 40, max: 2 ** 49 });
    fc.assert(
      fc.property(fc.array(fc.tuple(large, large), { minLength: 1, maxLength: 7 }), options, (rows, given) => {
        const durations = rows.map(([events, censored], index) => ({ duration: index, events, censored, entered: 0 }));
        const { steps } = kaplanMeier({ durations }, given);
        const exact = steps.map((_, index) => productLimit(steps.slice(0, index + 1)));
        steps.forEach((step, index) => {
          expectClose(step.survival, exact[index] as number, 1e-14);
          expect(step.standardError).toBeLessThan(1e-3);
        });
      }),
    );
  });

  it('has the mean of the durations, each cut at the horizon, where nobody is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1 }), fc.nat(60), (durations, horizon) => {
        const observations = durations.map((duration) => ({ duration, churned: true }));
        const { restrictedMean } = kaplanMeier(observations, { horizon });
        const sum = add(...durations.map((duration) => rational(Math.min(duration, horizon))));
        const mean = divide(sum, rational(durations.length));
        const difference = subtract(rational(restrictedMean?.estimate ?? Number.NaN), mean);
        expect(Math.abs(Number(difference.top) / Number(difference.bottom))).toBeLessThanOrEqual(1e-12);
      }),
    );
  });
});
