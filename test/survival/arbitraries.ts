import type { SurvivalObservation } from 'clientele';
import fc from 'fast-check';

const duration = fc.oneof(
  fc.nat(12),
  fc.nat(1000).map((value) => value / 8),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);

/** A row as it comes, sometimes with a late entry. */
export const observation: fc.Arbitrary<SurvivalObservation> = fc
  .record({
    duration,
    churned: fc.boolean(),
    entry: fc.option(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
  })
  .map(({ duration, churned, entry }) => {
    const late = entry === null ? 0 : Math.floor(entry * duration * 8) / 8;
    return late > 0 && late < duration ? { duration, churned, entry: late } : { duration, churned };
  });

export const observations = fc.array(observation, { maxLength: 40 });

export const someObservations = fc.array(observation, { minLength: 1, maxLength: 40 });

export const confidence = fc.oneof(
  fc.constantFrom(0.5, 0.9, 0.95, 0.99, 1 - 2 ** -53, 5e-324),
  fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true }),
);

export const interval = fc.constantFrom('log', 'log-log', 'plain');
