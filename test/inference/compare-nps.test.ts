import { type CompareNpsOptions, type Comparison, compareNps, type NpsCounts, npsCountsFromRatings } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { npsCounts, someNpsCounts } from '../nps/arbitraries.ts';
import { frozen, refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { expectComparison, expectComparisonOf } from './intervals.ts';

type CompareNpsInput = { readonly a: NpsCounts; readonly b: NpsCounts } & CompareNpsOptions;

const of = (promoters: number, passives: number, detractors: number): NpsCounts => ({
  promoters,
  passives,
  detractors,
});

/** The two waves of the issue: how many answered 0, 1, … 10. */
const later = npsCountsFromRatings({ lowest: 0, highest: 10, counts: [18, 2, 3, 7, 12, 32, 9, 17, 30, 64, 56] });
const earlier = npsCountsFromRatings({ lowest: 0, highest: 10, counts: [17, 1, 6, 11, 10, 38, 8, 13, 36, 52, 58] });

type Row = [
  source: string,
  input: CompareNpsInput,
  interval: readonly [difference: number, lower: number, upper: number, standardError: number],
  test: readonly [statistic: number, pValue: number],
];

describe('compareNps', () => {
  it.each<Row>([
    [
      'issue, R package NPS; statistic: mpmath 1.3.0',
      { a: later, b: earlier },
      [7.2, -8.42237609851, 22.82237609851, 7.9707465145995],
      [0.9033030954895167, 0.366365054114496],
    ],
    [
      'mpmath 1.3.0',
      { a: of(12, 5, 3), b: of(5, 5, 10), confidence: 0.9 },
      [70, 29.126132029083443, 110.87386797091656, 24.849547279578356],
      [2.816952728049368, 0.004848166082515942],
    ],
  ])('is Wald’s by default (%s)', (_, input, interval, test) => {
    const comparison = compareNps(...split(input, 'a', 'b'));
    expectComparisonOf(comparison, interval, test);
    expect(comparison).toMatchObject({ confidence: input.confidence ?? 0.95, method: 'wald' });
  });

  it.each<Row>([
    [
      'mpmath 1.3.0',
      { a: later, b: earlier },
      [7.2, -8.402252470730604, 22.716367778881697, 7.938569406140114],
      [0.90155508983015198, 0.3672932569521094],
    ],
    [
      'mpmath 1.3.0, 208.5 cut off',
      { a: of(10, 0, 0), b: of(0, 0, 10) },
      [200, 139.36668805087874, 200, 17.626015426752424],
      [9.866838265346065, 5.79628508294468e-23],
    ],
    [
      'mpmath 1.3.0, one group without variance',
      { a: of(10, 0, 0), b: of(4, 3, 3) },
      [90, 25.13267026675238, 131.3890688636824, 27.106722224251808],
      [2.8871388033481624, 0.0038876268437187762],
    ],
  ])('adds 1½ respondents to each group by adjusted Wald (%s)', (_, input, interval, test) => {
    const comparison = compareNps(...split({ ...input, method: 'adjusted-wald' }, 'a', 'b'));
    expectComparisonOf(comparison, interval, test);
    expect(comparison).toMatchObject({ confidence: 0.95, method: 'adjusted-wald' });
  });

  it('is null when nobody answered in one of the groups', () => {
    expect(compareNps(of(0, 0, 0), later)).toBeNull();
    expect(compareNps(later, of(0, 0, 0), { method: 'adjusted-wald' })).toBeNull();
  });

  it('is null by Wald where neither group shows a variance, and not by adjusted Wald', () => {
    expect(compareNps(of(10, 0, 0), of(0, 0, 10))).toBeNull();
    expect(compareNps(of(10, 0, 0), of(10, 0, 0))).toBeNull();
    expect(compareNps(of(10, 0, 0), of(10, 0, 0), { method: 'adjusted-wald' })).toMatchObject({
      difference: 0,
      statistic: 0,
      pValue: 1,
    });
  });

  it.each<[what: string, input: unknown, message: string]>([
    [
      'a missing group',
      { a: later },
      'b: must be an object with the keys promoters, passives, detractors, got undefined',
    ],
    ['a score', { a: 14.8, b: 7.6 }, 'a: must be an object with the keys promoters, passives, detractors, got 14.8'],
    ['a negative count', { a: later, b: of(1, -1, 1) }, 'b.passives: must be a whole number of at least 0, got -1'],
    [
      'another method',
      { a: later, b: earlier, method: 'score' },
      'options.method: must be one of "wald", "adjusted-wald", got "score"',
    ],
    ['nothing', undefined, 'a: must be an object with the keys promoters, passives, detractors, got undefined'],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => compareNps(...split(input, 'a', 'b')))).toBe(message);
  });

  it.each(['wald', 'adjusted-wald'] as const)(
    'contains the difference by %s, inside −200 to 200, and has the opposite signs for the groups swapped',
    (method) => {
      const group = fc.oneof(npsCounts(20), someNpsCounts);
      fc.assert(
        fc.property(group, group, (a, b) => {
          const [one, other] = [compareNps(...split(frozen({ a, b, method }), 'a', 'b')), compareNps(b, a, { method })];
          if (one === null) expect(other).toBeNull();
          else expectComparison(one, other as Comparison, 200);
        }),
      );
    },
  );

  it('has the documented types', () => {
    expectTypeOf(compareNps).parameters.toEqualTypeOf<[a: NpsCounts, b: NpsCounts, options?: CompareNpsOptions]>();
    expectTypeOf(compareNps).returns.toEqualTypeOf<Comparison | null>();
  });
});
