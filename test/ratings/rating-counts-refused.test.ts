import type { RatingCounts } from 'clientele';
import * as clientele from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const GOOD: RatingCounts = { lowest: 1, highest: 3, counts: [1, 2, 3] };
const KEYS = 'must be an object with the keys lowest, highest, counts, got';
const WHOLE = 'must be a whole number of at least 0, got';
const SCALE = 'must be above lowest, with at most 1001 points from lowest to highest, got';
const LENGTH = 'must be one for each point from lowest to highest, got';
const LIST = 'must be an array of at most 1001 counts, got';

const withHole = [1, 2, 3];
delete withHole[1];

/** Every function that takes `RatingCounts`, and what its refusals call them. */
describe.each<[name: string, path: string, run: (counts: RatingCounts) => unknown]>([
  ['ratingMean', 'counts', clientele.ratingMean],
  ['topBoxPercent', 'counts', (counts) => clientele.topBoxPercent(counts, { from: 2 })],
  ['mergeRatings (a)', 'a', (counts) => clientele.mergeRatings(counts, GOOD)],
  ['mergeRatings (b)', 'b', (counts) => clientele.mergeRatings(GOOD, counts)],
  ['csatMean', 'counts', clientele.csatMean],
  ['csatPercent', 'counts', clientele.csatPercent],
  ['csatBySteps', 'steps.delivery', (delivery) => clientele.csatBySteps({ delivery })],
  ['cesMean', 'counts', clientele.cesMean],
  ['cesPercent', 'counts', clientele.cesPercent],
  ['npsCountsFromRatings', 'counts', clientele.npsCountsFromRatings],
])('%s', (_, path, run) => {
  it.each<[what: string, counts: unknown, message: string]>([
    ['nothing', undefined, `${KEYS} undefined`],
    ['null', null, `${KEYS} null`],
    ['a mere list', [1, 2, 3], `${KEYS} an array (count ratings with countRatings)`],
    ['a text', '1,2,3', `${KEYS} "1,2,3"`],
    ['a missing end', { lowest: 1, counts: [1, 2, 3] }, `.highest: ${WHOLE} undefined`],
    ['missing counts', { lowest: 1, highest: 3 }, `.counts: ${LIST} undefined`],
    ['an unknown key', { ...GOOD, total: 6 }, '.total: must be one of the keys lowest, highest, counts, got "total"'],
    ['a fraction as end', { ...GOOD, highest: 3.5 }, `.highest: ${WHOLE} 3.5`],
    ['a negative end', { ...GOOD, lowest: -1 }, `.lowest: ${WHOLE} -1`],
    ['a text as end', { ...GOOD, lowest: '1' }, `.lowest: ${WHOLE} "1"`],
    ['a single point', { lowest: 2, highest: 2, counts: [6] }, `.highest: ${SCALE} 2`],
    ['too few counts', { ...GOOD, counts: [1, 2] }, `.counts.length: ${LENGTH} 2`],
    ['too many counts', { ...GOOD, counts: [1, 2, 3, 4] }, `.counts.length: ${LENGTH} 4`],
    ['1002 counts', { ...GOOD, counts: new Array(1002).fill(0) }, `.counts: ${LIST} an array`],
    ['counts by rating', { ...GOOD, counts: { 1: 1, 2: 2, 3: 3 } }, `.counts: ${LIST} an object`],
    ['a typed array of counts', { ...GOOD, counts: Uint8Array.of(1, 2, 3) }, `.counts: ${LIST} an object`],
    ['a fraction as count', { ...GOOD, counts: [1, 2.5, 3] }, `.counts.1: ${WHOLE} 2.5`],
    ['a negative count', { ...GOOD, counts: [-1, 2, 3] }, `.counts.0: ${WHOLE} -1`],
    ['NaN as count', { ...GOOD, counts: [1, 2, Number.NaN] }, `.counts.2: ${WHOLE} NaN`],
    ['Infinity as count', { ...GOOD, counts: [1, 2, Number.POSITIVE_INFINITY] }, `.counts.2: ${WHOLE} Infinity`],
    ['a bigint as count', { ...GOOD, counts: [1, 2, 3n] }, `.counts.2: ${WHOLE} 3n`],
    ['a text as count', { ...GOOD, counts: ['1', 2, 3] }, `.counts.0: ${WHOLE} "1"`],
    ['a hole in the counts', { ...GOOD, counts: withHole }, `.counts.1: ${WHOLE} undefined`],
    [
      'a key that cannot be read',
      {
        ...GOOD,
        get counts() {
          throw new Error('no');
        },
      },
      '.counts: must be a value that can be read, got one that throws',
    ],
  ])('refuses %s', (_, counts, message) => {
    const separator = message.startsWith('.') ? '' : ': ';
    expect(refusal(() => run(counts as RatingCounts))).toBe(`${path}${separator}${message}`);
  });

  it('refuses counts beyond the safe integers', () => {
    expect(refusal(() => run({ ...GOOD, counts: [2 ** 53, 0, 0] }))).toContain(`${path}.counts.0: must be`);
  });

  it('reports every bad count at once', () => {
    const message = `${path}.counts.0: ${WHOLE} -1; ${path}.counts.2: ${WHOLE} 0.5`;
    expect(refusal(() => run({ ...GOOD, counts: [-1, 0, 0.5] }))).toBe(message);
  });

  it('refuses counts of which one cannot be read', () => {
    const counts = Object.defineProperty([1, 2, 3], 1, {
      get: () => {
        throw new Error('no');
      },
    });
    const message = `${path}.counts.1: must be a value that can be read, got one that throws`;
    expect(refusal(() => run({ ...GOOD, counts }))).toBe(message);
  });
});
