import { countSurvival, kaplanMeier, logRankTest, type SurvivalObservation } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal, thrown } from '../support/cases.ts';

const GOOD: SurvivalObservation = { duration: 5, churned: true };
const DURATION = 'must be a finite number of at least 0, got';
const ENTRY = 'must be below the duration, or 0, got';

/** Every function that takes observations, and what its refusals call them. */
describe.each<[name: string, path: string, run: (observations: Iterable<SurvivalObservation>) => unknown]>([
  ['countSurvival', 'observations', countSurvival],
  ['kaplanMeier', 'observations', (observations) => kaplanMeier(observations)],
  ['logRankTest', 'groups.1', (observations) => logRankTest([[GOOD], observations])],
])('%s', (_, path, run) => {
  it.each<[what: string, row: unknown, message: string]>([
    ['a missing duration', { churned: true }, `.duration: ${DURATION} undefined`],
    ['a negative duration', { ...GOOD, duration: -1 }, `.duration: ${DURATION} -1`],
    ['a duration of NaN', { ...GOOD, duration: Number.NaN }, `.duration: ${DURATION} NaN`],
    ['a duration of Infinity', { ...GOOD, duration: Number.POSITIVE_INFINITY }, `.duration: ${DURATION} Infinity`],
    ['a duration as text', { ...GOOD, duration: '5' }, `.duration: ${DURATION} "5"`],
    ['a duration as bigint', { ...GOOD, duration: 5n }, `.duration: ${DURATION} 5n`],
    ['a missing churned', { duration: 5 }, '.churned: must be true or false, got undefined'],
    ['1 for true', { ...GOOD, churned: 1 }, '.churned: must be true or false, got 1'],
    ['"false" for false', { ...GOOD, churned: 'false' }, '.churned: must be true or false, got "false"'],
    ['an entry at the duration', { ...GOOD, entry: 5 }, `.entry: ${ENTRY} 5`],
    ['an entry after the duration', { ...GOOD, entry: 5.5 }, `.entry: ${ENTRY} 5.5`],
    ['an entry after a duration of 0', { ...GOOD, duration: 0, entry: 1 }, `.entry: ${ENTRY} 1`],
    ['a negative entry', { ...GOOD, entry: -1 }, `.entry: ${DURATION} -1`],
    ['an entry of NaN', { ...GOOD, entry: Number.NaN }, `.entry: ${DURATION} NaN`],
    ['an entry of null', { ...GOOD, entry: null }, `.entry: ${DURATION} null`],
    ['a duration alone', 5, ': must be an object with the keys duration, churned, entry, got 5'],
    ['null', null, ': must be an object with the keys duration, churned, entry, got null'],
    ['a list', [5, true], ': must be an object with the keys duration, churned, entry, got an array'],
    [
      'a list that has the columns',
      Object.assign([], GOOD),
      ': must be an object with the keys duration, churned, entry, got an array',
    ],
    [
      'a column that cannot be read',
      {
        duration: 5,
        get churned() {
          throw new Error('no');
        },
      },
      '.churned: must be a value that can be read, got one that throws',
    ],
  ])('refuses a row with %s', (_, row, message) => {
    expect(refusal(() => run([GOOD, GOOD, row] as SurvivalObservation[]))).toBe(`${path}.2${message}`);
  });

  it('refuses an iterable that breaks the protocol', () => {
    const broken = { [Symbol.iterator]: () => ({}) } as unknown as Iterable<SurvivalObservation>;
    const message = `${path}: must be an iterable such as an array, got one that breaks the iterator protocol`;
    expect(refusal(() => run(broken))).toBe(message);
  });

  it('refuses an element that cannot be read', () => {
    const rows = Object.defineProperty([GOOD, GOOD], 1, {
      get: () => {
        throw new Error('no');
      },
    });
    expect(refusal(() => run(rows))).toBe(`${path}.1: must be a value that can be read, got one that throws`);
  });

  it('passes the error of the iterator through', () => {
    const error = new Error('connection lost');
    const rows = (function* () {
      yield GOOD;
      throw error;
    })();
    expect(thrown(() => run(rows))).toBe(error);
  });
});

it('refuses what is no iterable to count', () => {
  const iterable = 'observations: must be an iterable such as an array, got';
  expect(refusal(() => countSurvival(5 as never))).toBe(`${iterable} 5`);
  expect(refusal(() => countSurvival(GOOD as never))).toBe(`${iterable} an object`);
});
