import { countSurvival, type SurvivalCounts, type SurvivalObservation } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen } from '../support/cases.ts';
import { observations } from './arbitraries.ts';
import { PLACEBO, SIX_MP } from './samples.ts';

const at = (duration: number, events: number, censored: number, entered = 0) => ({
  duration,
  events,
  censored,
  entered,
});
const FREIREICH = 'Freireich and others (1963), counted by hand';

describe('countSurvival', () => {
  it.each<[source: string, observations: Iterable<SurvivalObservation>, durations: SurvivalCounts['durations']]>([
    [
      `${FREIREICH}: 6-MP`,
      SIX_MP,
      [
        at(6, 3, 1),
        at(7, 1, 0),
        at(9, 0, 1),
        at(10, 1, 1),
        at(11, 0, 1),
        at(13, 1, 0),
        at(16, 1, 0),
        at(17, 0, 1),
        at(19, 0, 1),
        at(20, 0, 1),
        at(22, 1, 0),
        at(23, 1, 0),
        at(25, 0, 1),
        at(32, 0, 2),
        at(34, 0, 1),
        at(35, 0, 1),
      ],
    ],
    [
      `${FREIREICH}: placebo`,
      PLACEBO.values(),
      [
        at(1, 2, 0),
        at(2, 2, 0),
        at(3, 1, 0),
        at(4, 2, 0),
        at(5, 2, 0),
        at(8, 4, 0),
        at(11, 2, 0),
        at(12, 2, 0),
        at(15, 1, 0),
        at(17, 1, 0),
        at(22, 1, 0),
        at(23, 1, 0),
      ],
    ],
    [
      'by hand: late entries have rows of their own, or share one',
      [
        { duration: 5, churned: true, entry: 2 },
        { duration: 2, churned: false },
        { duration: 9, churned: true, entry: 5 },
        { duration: 9, churned: true, entry: 2 },
      ],
      [at(2, 0, 1, 2), at(5, 1, 0, 1), at(9, 2, 0)],
    ],
    [
      'by hand: an entry of 0 is one left out, also of a duration of 0',
      [
        { duration: 0, churned: true, entry: 0 },
        { duration: 0, churned: false },
        { duration: 0.5, churned: false, entry: -0 },
        { duration: -0, churned: true },
      ],
      [at(0, 2, 1), at(0.5, 0, 1)],
    ],
    [
      'by hand: durations are compared as they are',
      [0.1 + 0.2, 0.3, 5e-324, 1.7976931348623157e308].map((duration) => ({ duration, churned: true })),
      [at(5e-324, 1, 0), at(0.3, 1, 0), at(0.30000000000000004, 1, 0), at(1.7976931348623157e308, 1, 0)],
    ],
    [
      'by hand: numbers are sorted as numbers',
      [10, 9, 100].map((duration) => ({ duration, churned: true })),
      [at(9, 1, 0), at(10, 1, 0), at(100, 1, 0)],
    ],
    ['by hand: nobody', [], []],
  ])('counts churns, censorings and late entries by duration (%s)', (_, observations, durations) => {
    expect(countSurvival(observations)).toStrictEqual({ durations });
  });

  it('takes rows with further columns, of any class, and an entry of undefined for one left out', () => {
    const row = { duration: 3, churned: true, entry: undefined, plan: 'basic' };
    const instance = Object.assign(new (class Row {})(), row);
    const withGetter = Object.defineProperty({ churned: true }, 'duration', { get: () => 3 });
    expect(countSurvival([row, instance, withGetter] as SurvivalObservation[])).toStrictEqual({
      durations: [at(3, 3, 0)],
    });
  });

  it('gives no −0', () => {
    const { durations } = countSurvival([{ duration: -0, churned: true }]);
    expect(Object.is(durations[0]?.duration, 0)).toBe(true);
  });

  it('counts everybody once, in ascending order, whatever the order of the rows, and leaves them as they are', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const { durations } = countSurvival(frozen(rows));
        const leaving = durations.reduce((sum, { events, censored }) => sum + events + censored, 0);
        expect(leaving).toBe(rows.length);
        expect(durations.reduce((sum, { entered }) => sum + entered, 0)).toBe(
          rows.filter(({ entry = 0 }) => entry > 0).length,
        );
        const sorted = [...durations].sort((a, b) => a.duration - b.duration);
        expect(durations).toStrictEqual(sorted);
        expect(countSurvival([...rows].reverse())).toStrictEqual({ durations });
        expect(JSON.parse(JSON.stringify({ durations }))).toStrictEqual({ durations });
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf((observations: Iterable<SurvivalObservation>) =>
      countSurvival(observations),
    ).returns.toEqualTypeOf<SurvivalCounts>();
    expectTypeOf<SurvivalObservation>().toEqualTypeOf<{
      readonly duration: number;
      readonly churned: boolean;
      readonly entry?: number;
    }>();
  });
});
