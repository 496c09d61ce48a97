import { mergeNps, type NpsCounts, npsScore, npsShares } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const GOOD: NpsCounts = { promoters: 7, passives: 1, detractors: 2 };
const KEYS = 'must be an object with the keys promoters, passives, detractors, got';
const WHOLE = 'must be a whole number of at least 0, got';
const KEY = 'must be one of the keys promoters, passives, detractors, got';

/** Every function that takes `NpsCounts`, and what its refusals call them. */
describe.each<[name: string, path: string, run: (counts: NpsCounts) => unknown]>([
  ['npsScore', 'counts', npsScore],
  ['npsShares', 'counts', npsShares],
  ['mergeNps (a)', 'a', (counts) => mergeNps(counts, GOOD)],
  ['mergeNps (b)', 'b', (counts) => mergeNps(GOOD, counts)],
])('%s', (_, path, run) => {
  it.each<[what: string, counts: unknown, message: string]>([
    ['nothing', undefined, `: ${KEYS} undefined`],
    ['null', null, `: ${KEYS} null`],
    ['a number', 50, `: ${KEYS} 50`],
    ['a list', [7, 1, 2], `: ${KEYS} an array (count ratings with countNps)`],
    ['missing promoters', { passives: 1, detractors: 2 }, `.promoters: ${WHOLE} undefined`],
    ['missing passives', { promoters: 7, detractors: 2 }, `.passives: ${WHOLE} undefined`],
    ['missing detractors', { promoters: 7, passives: 1 }, `.detractors: ${WHOLE} undefined`],
    ['an unknown key', { ...GOOD, total: 10 }, `.total: ${KEY} "total"`],
    ['a fraction', { ...GOOD, promoters: 7.5 }, `.promoters: ${WHOLE} 7.5`],
    ['a negative count', { ...GOOD, passives: -1 }, `.passives: ${WHOLE} -1`],
    ['NaN', { ...GOOD, detractors: Number.NaN }, `.detractors: ${WHOLE} NaN`],
    ['Infinity', { ...GOOD, detractors: Number.POSITIVE_INFINITY }, `.detractors: ${WHOLE} Infinity`],
    ['a text', { ...GOOD, promoters: '7' }, `.promoters: ${WHOLE} "7"`],
    ['a bigint', { ...GOOD, promoters: 7n }, `.promoters: ${WHOLE} 7n`],
    ['null as count', { ...GOOD, passives: null }, `.passives: ${WHOLE} null`],
    ['a list as count', { ...GOOD, passives: [1] }, `.passives: ${WHOLE} an array`],
    [
      'a count that cannot be read',
      {
        ...GOOD,
        get passives() {
          throw new Error('no');
        },
      },
      '.passives: must be a value that can be read, got one that throws',
    ],
    [
      'inherited counts',
      Object.create({ promoters: 7 }, Object.getOwnPropertyDescriptors({ passives: 1, detractors: 2 })),
      `.promoters: ${WHOLE} undefined`,
    ],
  ])('refuses %s', (_, counts, message) => {
    expect(refusal(() => run(counts as NpsCounts))).toBe(`${path}${message}`);
  });

  it('refuses a count beyond the safe integers', () => {
    expect(refusal(() => run({ ...GOOD, passives: 2 ** 53 }))).toMatch(
      /^(counts|a|b)\.passives: must be .*, got 9007199254740992$/,
    );
  });

  it('refuses an object whose keys cannot be read', () => {
    const ownKeys = () => {
      throw new Error('no');
    };
    const message = `${path}: must be a value that can be read, got one that throws`;
    expect(refusal(() => run(new Proxy(GOOD, { ownKeys })))).toBe(message);
  });

  it('reports everything that is wrong at once', () => {
    const counts = { promoters: -7, passives: 1, detractor: 2, total: 10 };
    const expected = [
      `promoters: ${WHOLE} -7`,
      `detractors: ${WHOLE} undefined`,
      `detractor: ${KEY} "detractor"`,
      `total: ${KEY} "total"`,
    ];
    expect(refusal(() => run(counts as never))).toBe(expected.map((message) => `${path}.${message}`).join('; '));
  });
});
