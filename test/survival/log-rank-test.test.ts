import { countSurvival, type LogRankTest, logRankTest, type SurvivalObservation, type SurvivalSource } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { expectClose } from './close.ts';
import { observationsOf, PLACEBO, SIX_MP } from './samples.ts';

const R = 'R 4.2.2, survival 3.5-3';

/** Ten who left at ten times, of whom six entered late. */
const LATE_GROUPS: readonly (readonly SurvivalObservation[])[] = [
  [
    ...observationsOf('4 6'),
    { duration: 5, churned: false, entry: 2 },
    { duration: 9.5, churned: true, entry: 3 },
    ...observationsOf('10+'),
  ],
  [
    { duration: 7, churned: true, entry: 5 },
    { duration: 3, churned: true, entry: 1 },
    { duration: 12, churned: true, entry: 8 },
    ...observationsOf('15+'),
    { duration: 11, churned: true, entry: 4 },
  ],
];

describe('logRankTest', () => {
  it.each<
    [
      source: string,
      groups: readonly (readonly SurvivalObservation[])[],
      chiSquare: number,
      p: number,
      expected: readonly number[],
    ]
  >([
    [
      `${R}, survdiff: 6-MP against placebo`,
      [SIX_MP, PLACEBO],
      16.7929409892165,
      4.16880910933453e-5,
      [19.2505009480311, 10.7494990519689],
    ],
    [
      `${R}, survdiff: four against four`,
      [observationsOf('1 2 3 4'), observationsOf('2 4 6 8+')],
      2.64557412015642,
      0.103838637335784,
      [2.25714285714286, 4.74285714285714],
    ],
    [
      `${R}, score test of coxph with late entries (there are no ties); expected events by hand`,
      LATE_GROUPS,
      0.0366598778004073,
      0.848159188834672,
      [2.8, 4.2],
    ],
    ['by hand: groups that are alike', [SIX_MP, [...SIX_MP].reverse()], 0, 1, [9, 9]],
  ])('compares groups (%s)', (_, groups, chiSquare, pValue, expected) => {
    const test = logRankTest(groups);
    expectClose(test?.chiSquare, chiSquare, 1e-13);
    expectClose(test?.pValue, pValue, 1e-12);
    expect(test?.degreesOfFreedom).toBe(1);
    for (const [group, events] of expected.entries()) expectClose(test?.expected[group], events);
    expect(logRankTest(groups.map((observations) => countSurvival(observations)))).toStrictEqual(test);
  });

  it('gives no degree of freedom to a group that is not at risk at any churn, as R does (survdiff)', () => {
    const groups = ['1 2 3+', '0.5+ 0.6+', '2 4'].map((text) => observationsOf(text));
    const test = logRankTest([...groups, []]);
    expectClose(test?.chiSquare, 0.27906976744186, 1e-13);
    expect(test?.degreesOfFreedom).toBe(1);
    expectClose(test?.pValue, 0.597311573194272, 1e-13);
    for (const [group, events] of [1.6, 0, 2.4, 0].entries()) expectClose(test?.expected[group], events);
  });

  it('adds up over groups that are never at risk together, where the matrix of R is singular', () => {
    const later = (observations: readonly SurvivalObservation[]) =>
      observations.map(({ duration, churned }) => ({ duration: duration + 100, churned, entry: 100 }));
    const groups = [SIX_MP, later(observationsOf('1 2 3 4')), PLACEBO, later(observationsOf('2 4 6 8+'))];
    const test = logRankTest(groups);
    expectClose(test?.chiSquare, 16.7929409892165 + 2.64557412015642, 1e-13);
    expect(test?.degreesOfFreedom).toBe(2);
  });

  it.each<[what: string, groups: readonly string[]]>([
    ['where nobody churned', ['1+ 2+', '3+']],
    ['of groups that are never at risk together', ['1 2', '0+']],
    ['where each churn takes the last ones of both groups', ['5 5', '5']],
  ])('is null %s', (_, groups) => {
    expect(logRankTest(groups.map((text) => observationsOf(text)))).toBeNull();
    expect(logRankTest([[], { durations: [] }])).toBeNull();
  });

  const GROUPS = 'groups: must be from 2 to 100 groups, got';
  const KEYS = 'the keys durations, got';
  it.each<[what: string, groups: unknown, message: string]>([
    ['nothing', undefined, 'groups: must be an iterable such as an array, got undefined'],
    ['no groups', [], `${GROUPS} 0`],
    ['one group', new Set([SIX_MP]), `${GROUPS} 1`],
    ['101 groups', Array(101).fill(SIX_MP), `${GROUPS} more`],
    ['a group of null', [SIX_MP, null], `groups.1: must be an object with ${KEYS} null`],
    ['a group without data', [SIX_MP, {}], 'groups.1.durations: must be an iterable such as an array, got undefined'],
    ['an unknown key', [{ durations: [], name: 'basic' }], `groups.0.name: must be one of ${KEYS} "name"`],
  ])('refuses %s', (_, groups, message) => {
    expect(refusal(() => logRankTest(groups as SurvivalSource[]))).toBe(message);
  });

  it('takes 100 groups', () => {
    const groups = Array.from({ length: 100 }, (_, index) => observationsOf(`${index + 1} 200 300`));
    expect(logRankTest(groups)?.degreesOfFreedom).toBe(99);
  });

  it('has the documented types', () => {
    expectTypeOf(logRankTest).parameters.toEqualTypeOf<[groups: Iterable<SurvivalSource>]>();
    expectTypeOf(logRankTest).returns.toEqualTypeOf<LogRankTest | null>();
    expectTypeOf<LogRankTest>().toEqualTypeOf<{
      readonly chiSquare: number;
      readonly degreesOfFreedom: number;
      readonly pValue: number;
      readonly expected: readonly number[];
    }>();
  });
});
