import { countSurvival, mergeSurvival, type SurvivalCounts } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { observations } from './arbitraries.ts';
import { SIX_MP } from './samples.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const NOBODY: SurvivalCounts = { durations: [] };
const at = (duration: number, events: number, censored: number, entered = 0) => ({
  duration,
  events,
  censored,
  entered,
});

describe('mergeSurvival', () => {
  it.each<
    [
      source: string,
      a: SurvivalCounts['durations'],
      b: SurvivalCounts['durations'],
      merged: SurvivalCounts['durations'],
    ]
  >([
    ['by hand: sums at a duration of both', [at(3, 1, 2)], [at(3, 4, 8)], [at(3, 5, 10)]],
    [
      'by hand: durations of one of them alone',
      [at(3, 1, 2), at(10, 1, 0)],
      [at(9, 4, 8)],
      [at(3, 1, 2), at(9, 4, 8), at(10, 1, 0)],
    ],
    [
      'by hand: late entries',
      [at(1, 0, 0, 2), at(3, 1, 2)],
      [at(1, 5, 0, 3), at(4, 0, 3)],
      [at(1, 5, 0, 5), at(3, 1, 2), at(4, 0, 3)],
    ],
    ['by hand: −0 is 0', [at(-0, 1, -0)], [at(0, -0, -0)], [at(0, 1, 0)]],
    ['by hand: a total of exactly 2^53 − 1', [at(3, MOST - 3, 1)], [at(4, 1, 1)], [at(3, MOST - 3, 1), at(4, 1, 1)]],
    ['by hand: nobody twice', [], [], []],
  ])('adds up duration by duration (%s)', (_, a, b, merged) => {
    expect(mergeSurvival({ durations: a }, { durations: b })).toStrictEqual({ durations: merged });
  });

  it('refuses more customers than a safe integer', () => {
    const a = { durations: [at(3, MOST - 3, 1)] };
    expect(refusal(() => mergeSurvival(a, { durations: [at(4, 3, 0)] }))).toBe(
      `b.durations.0.events: must be small enough for a sum of at most ${MOST}, got 3`,
    );
    expect(refusal(() => mergeSurvival(a, { durations: [at(4, 1, 2)] }))).toBe(
      `b.durations.0.censored: must be small enough for a sum of at most ${MOST}, got 2`,
    );
  });

  it('gives the counts of all observations, is commutative and associative, and leaves its inputs as they are', () => {
    fc.assert(
      fc.property(observations, observations, observations, (...parts) => {
        const [a, b, c] = frozen(parts.map(countSurvival)) as [SurvivalCounts, SurvivalCounts, SurvivalCounts];
        expect(mergeSurvival(a, b)).toStrictEqual(countSurvival([...parts[0], ...parts[1]]));
        expect(mergeSurvival(a, b)).toStrictEqual(mergeSurvival(b, a));
        expect(mergeSurvival(mergeSurvival(a, b), c)).toStrictEqual(mergeSurvival(a, mergeSurvival(b, c)));
        expect(mergeSurvival(a, NOBODY)).toStrictEqual(a);
      }),
    );
  });

  it('reads counts that have been through JSON', () => {
    const counts = countSurvival(SIX_MP);
    expect(mergeSurvival(JSON.parse(JSON.stringify(counts)), NOBODY)).toStrictEqual(counts);
  });

  it('has the documented types', () => {
    expectTypeOf(mergeSurvival).parameters.toEqualTypeOf<[a: SurvivalCounts, b: SurvivalCounts]>();
    expectTypeOf(mergeSurvival).returns.toEqualTypeOf<SurvivalCounts>();
  });
});
