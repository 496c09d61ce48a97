import { countSurvival, kaplanMeier, logRankTest, mergeSurvival, type SurvivalCounts } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const ROW = { duration: 5, events: 1, censored: 2, entered: 0 };
const GOOD: SurvivalCounts = { durations: [ROW] };
const WHOLE = 'must be a whole number of at least 0, got';
const MOST = Number.MAX_SAFE_INTEGER;

/** Every function that takes `SurvivalCounts`, and what its refusals call them. */
describe.each<[name: string, path: string, run: (counts: SurvivalCounts) => unknown]>([
  ['kaplanMeier', 'observations', (counts) => kaplanMeier(counts)],
  ['logRankTest', 'groups.0', (counts) => logRankTest([counts, GOOD])],
  ['mergeSurvival (a)', 'a', (counts) => mergeSurvival(counts, GOOD)],
  ['mergeSurvival (b)', 'b', (counts) => mergeSurvival(countSurvival([]), counts)],
])('%s', (_, path, run) => {
  it.each<[what: string, row: unknown, message: string]>([
    [
      'a missing duration',
      { ...ROW, duration: undefined },
      '.duration: must be a finite number of at least 0, got undefined',
    ],
    ['a negative duration', { ...ROW, duration: -1 }, '.duration: must be a finite number of at least 0, got -1'],
    ['the duration before it', { ...ROW, duration: 5 }, '.duration: must be above 5, the duration before it, got 5'],
    ['a duration that falls', { ...ROW, duration: 4 }, '.duration: must be above 5, the duration before it, got 4'],
    ['half a churn', { ...ROW, duration: 6, events: 0.5 }, `.events: ${WHOLE} 0.5`],
    ['missing censorings', { duration: 6, events: 1, entered: 0 }, `.censored: ${WHOLE} undefined`],
    ['negative censorings', { ...ROW, duration: 6, censored: -1 }, `.censored: ${WHOLE} -1`],
    ['missing entries', { duration: 6, events: 1, censored: 0 }, `.entered: ${WHOLE} undefined`],
    ['churns as text', { ...ROW, duration: 6, events: '1' }, `.events: ${WHOLE} "1"`],
    ['a number', 5, ': must be an object with the keys duration, events, censored, entered, got 5'],
    ['null', null, ': must be an object with the keys duration, events, censored, entered, got null'],
    [
      'a list that has the columns',
      Object.assign([], ROW),
      ': must be an object with the keys duration, events, censored, entered, got an array',
    ],
    [
      'a column that cannot be read',
      {
        ...ROW,
        get events() {
          throw new Error('no');
        },
      },
      '.events: must be a value that can be read, got one that throws',
    ],
    [
      'more customers than a safe integer',
      { ...ROW, duration: 6, events: MOST },
      `.events: must be small enough for a sum of at most ${MOST}, got ${MOST}`,
    ],
    [
      'more censored than a safe integer',
      { ...ROW, duration: 6, events: 0, censored: MOST - 2 },
      `.censored: must be small enough for a sum of at most ${MOST}, got ${MOST - 2}`,
    ],
    [
      'entries of customers who never leave',
      { ...ROW, duration: 6, entered: 1 },
      '.entered: must be at most 0, as many as leave later and have not entered later, got 1',
    ],
  ])('refuses a row with %s', (_, row, message) => {
    expect(refusal(() => run({ durations: [ROW, row] } as SurvivalCounts))).toBe(`${path}.durations.1${message}`);
  });

  it.each<[what: string, durations: unknown, message: string]>([
    [
      'an entry at a duration of 0',
      [{ duration: 0, events: 0, censored: 0, entered: 1 }, ROW],
      '.durations.0.entered: must be 0 at a duration of 0, got 1',
    ],
    [
      'more entries than customers who leave later',
      [{ duration: 1, events: 0, censored: 0, entered: 4 }, ROW],
      '.durations.0.entered: must be at most 3, as many as leave later and have not entered later, got 4',
    ],
    [
      'an entry of a customer of whom all who leave later enter later',
      [
        { duration: 1, events: 0, censored: 0, entered: 4 },
        { duration: 2, events: 3, censored: 0, entered: 1 },
        { duration: 3, events: 1, censored: 0, entered: 0 },
      ],
      '.durations.0.entered: must be at most 3, as many as leave later and have not entered later, got 4',
    ],
    ['a number', 5, '.durations: must be an iterable such as an array, got 5'],
    ['nothing', undefined, '.durations: must be an iterable such as an array, got undefined'],
  ])('refuses %s', (_, durations, message) => {
    expect(refusal(() => run({ durations } as SurvivalCounts))).toBe(`${path}${message}`);
  });

  it.each<[what: string, counts: unknown, message: string]>([
    ['a number', 5, 'must be an object with the keys durations, got 5'],
    ['null', null, 'must be an object with the keys durations, got null'],
  ])('refuses %s for counts', (_, counts, message) => {
    expect(refusal(() => run(counts as SurvivalCounts))).toBe(`${path}: ${message}`);
  });

  it('refuses an unknown key', () => {
    expect(refusal(() => run({ ...GOOD, unit: 'weeks' } as SurvivalCounts))).toBe(
      `${path}.unit: must be one of the keys durations, got "unit"`,
    );
  });
});
