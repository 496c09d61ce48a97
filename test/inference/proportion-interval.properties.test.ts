import { type Interval, type ProportionCounts, type ProportionIntervalOptions, proportionInterval } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../support/cases.ts';
import { expectInterval } from './intervals.ts';

const METHODS = ['wilson', 'agresti-coull', 'jeffreys', 'clopper-pearson'] as const;

const counts = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 0, max: most }))
    .map(([trials, successes]) => ({ trials, successes: successes % (trials + 1) }));

const anyCounts = fc.oneof(counts(50), counts(1e6), counts(Number.MAX_SAFE_INTEGER));
const confidence = fc.double({ min: 1e-3, max: 1 - 1e-6, noNaN: true });

const width = ({ lower, upper }: Interval) => upper - lower;

describe.each(METHODS)('proportionInterval by %s', (method) => {
  const interval = (counts: ProportionCounts, options: ProportionIntervalOptions = {}) =>
    proportionInterval(counts, { ...options, method }) as Interval;

  it('contains the estimate, inside 0 to 1', () => {
    fc.assert(
      fc.property(anyCounts, confidence, (input, confidence) => {
        expectInterval(proportionInterval(frozen(input), frozen({ confidence, method })), 0, 1);
      }),
    );
  });

  it('mirrors successes and failures', () => {
    fc.assert(
      fc.property(counts(1e6), ({ successes, trials }) => {
        const one = interval({ successes, trials });
        const other = interval({ successes: trials - successes, trials });
        expect(Math.abs(one.lower - (1 - other.upper))).toBeLessThanOrEqual(1e-12);
        expect(Math.abs(one.standardError - other.standardError)).toBeLessThanOrEqual(1e-15);
      }),
    );
  });

  it('narrows with the trials and widens with the confidence', () => {
    fc.assert(
      fc.property(counts(1e5), fc.integer({ min: 2, max: 50 }), confidence, (input, factor, confidence) => {
        const { successes, trials } = input;
        const more = { successes: successes * factor, trials: trials * factor };
        expect(width(interval(more, { confidence }))).toBeLessThan(width(interval(input, { confidence })));
        const wider = interval(input, { confidence: confidence + (1 - confidence) / 2 });
        expect(width(wider)).toBeGreaterThan(width(interval(input, { confidence })));
      }),
    );
  });
});

it('Clopper and Pearson’s interval contains that of Jeffreys', () => {
  fc.assert(
    fc.property(counts(1e5), (input) => {
      const jeffreys = proportionInterval(input, { method: 'jeffreys' }) as Interval;
      const exact = proportionInterval(input, { method: 'clopper-pearson' }) as Interval;
      expect(exact.lower).toBeLessThanOrEqual(jeffreys.lower);
      expect(exact.upper).toBeGreaterThanOrEqual(jeffreys.upper);
    }),
  );
});
