import { countHealth, type HealthCounts, type HealthOutcome, mergeHealth } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const scores = (...rows: readonly (readonly [score: number, stayed: number, churned: number])[]): HealthCounts => ({
  scores: rows.map(([score, stayed, churned]) => ({ score, stayed, churned })),
});
const NOBODY = scores();

/** Counts that are refused, and how. */
const REFUSED: readonly (readonly [what: string, counts: unknown, message: string])[] = [
  [
    'scores that descend',
    scores([50, 1, 1], [40, 1, 1]),
    '.scores.1.score: must be above 50, the score before, got 40',
  ],
  ['a score twice', scores([50, 1, 1], [50, 1, 1]), '.scores.1.score: must be above 50, the score before, got 50'],
  ['a score above 100', scores([101, 1, 1]), '.scores.0.score: must be a number from 0 to 100, got 101'],
  ['a fraction', scores([50, 0.5, 1]), '.scores.0.stayed: must be a whole number of at least 0, got 0.5'],
  [
    'more than 2^53 customers',
    scores([5, MOST, 0], [6, 0, 1]),
    `.scores.1.churned: must be small enough for a sum of at most ${MOST}, got 1`,
  ],
  ['no counts', null, ': must be an object with the keys scores, got null'],
  ['no scores', { scores: 7 }, '.scores: must be an iterable such as an array, got 7'],
];

describe('countHealth', () => {
  it('counts by score, the lowest first', () => {
    const outcomes = [
      { score: 80, churned: false },
      { score: -0, churned: true, name: 'ann' },
      { score: 80, churned: true },
      { score: 12.5, churned: false },
      { score: 80, churned: false },
    ];
    expect(countHealth(frozen(outcomes))).toStrictEqual(scores([0, 0, 1], [12.5, 1, 0], [80, 2, 1]));
    expect(countHealth([])).toStrictEqual(NOBODY);
  });

  it.each<[what: string, outcome: unknown, message: string]>([
    ['a score above 100', { score: 100.5, churned: true }, 'score: must be a number from 0 to 100, got 100.5'],
    ['no score', { score: null, churned: true }, 'score: must be a number from 0 to 100, got null'],
    ['a number', { score: 50, churned: 1 }, 'churned: must be true or false, got 1'],
  ])('refuses %s', (_, outcome, message) => {
    expect(refusal(() => countHealth([{ score: 50, churned: true }, outcome as HealthOutcome]))).toBe(
      `outcomes.1.${message}`,
    );
  });

  it('has the documented types', () => {
    expectTypeOf((outcomes: Iterable<HealthOutcome>) => countHealth(outcomes)).returns.toEqualTypeOf<HealthCounts>();
  });
});

describe('mergeHealth', () => {
  it('gives the counts of all customers', () => {
    const outcomes = fc.array(fc.record({ score: fc.nat(100), churned: fc.boolean() }));
    fc.assert(
      fc.property(outcomes, outcomes, (a, b) => {
        expect(mergeHealth(countHealth(a), countHealth(b))).toStrictEqual(countHealth([...a, ...b]));
      }),
    );
  });

  it('refuses a sum of 2^53', () => {
    expect(refusal(() => mergeHealth(scores([50, MOST, 0]), scores([40, 0, 0], [50, 1, 0])))).toBe(
      `b.scores.1.stayed: must be small enough for a sum of at most ${MOST}, got 1`,
    );
  });

  it.each(REFUSED)('refuses %s', (_, counts, message) => {
    expect(refusal(() => mergeHealth(counts as HealthCounts, NOBODY))).toBe(`a${message}`);
    expect(refusal(() => mergeHealth(NOBODY, counts as HealthCounts))).toBe(`b${message}`);
  });

  it('has the documented types', () => {
    expectTypeOf(mergeHealth).parameters.toEqualTypeOf<[a: HealthCounts, b: HealthCounts]>();
    expectTypeOf(mergeHealth).returns.toEqualTypeOf<HealthCounts>();
  });
});
