import { type RatingCounts, type TopBoxOptions, topBoxPercent } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { someRatingCounts } from './arbitraries.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const FIVE: RatingCounts = { lowest: 1, highest: 5, counts: [1, 1, 2, 4, 2] };
const THREE: RatingCounts = { lowest: 4, highest: 6, counts: [1, 1, 1] };

describe('topBoxPercent', () => {
  it.each<[source: string, counts: RatingCounts, from: number, expected: number]>([
    ['LIKE.TG glossary, "Customer satisfaction survey": the top two of five, 6 of 10', FIVE, 4, 60],
    ['by hand: the top one, 2 of 10', FIVE, 5, 20],
    ['by hand: the top three, 8 of 10', FIVE, 3, 80],
    ['by hand: from the lowest rating, everybody', FIVE, 1, 100],
    ['by hand: 100/3 on a scale that starts at 4', THREE, 6, 33.333333333333336],
    ['by hand: 200/3', THREE, 5, 66.66666666666667],
    ['by hand: nobody in the top box', { ...FIVE, counts: [3, 0, 0, 0, 0] }, 2, 0],
    ['by hand: 100 M/2M with M = 2^53 − 1', { lowest: 0, highest: 1, counts: [MOST, MOST] }, 1, 50],
    [
      'by hand: 100 M/(M + 1) = 100 − 100/2^53, 0.78 of a step below 100',
      { lowest: 0, highest: 1, counts: [1, MOST] },
      1,
      99.99999999999999,
    ],
    ['by hand: −0 is 0', { lowest: -0, highest: 1, counts: [5, -0] }, -0, 100],
  ])('is the percentage from a rating up (%s)', (_, counts, from, expected) => {
    expect(topBoxPercent(counts, { from })).toBe(expected);
  });

  it('is 0, not −0, where the top count is −0', () => {
    expect(topBoxPercent({ lowest: 0, highest: 1, counts: [5, -0] }, { from: 1 })).toBe(0);
  });

  it('is null when nobody answered', () => {
    expect(topBoxPercent({ ...FIVE, counts: [0, 0, 0, 0, 0] }, { from: 4 })).toBeNull();
  });

  it.each<[what: string, input: unknown, message: string]>([
    ['a border below the scale', { counts: FIVE, from: 0 }, 'options.from: must be a rating of the scale, got 0'],
    ['a border above the scale', { counts: FIVE, from: 6 }, 'options.from: must be a rating of the scale, got 6'],
    ['a border just below the scale', { counts: THREE, from: 3 }, 'options.from: must be a rating of the scale, got 3'],
    [
      'a border between ratings',
      { counts: FIVE, from: 4.5 },
      'options.from: must be a whole number of at least 0, got 4.5',
    ],
    ['a negative border', { counts: FIVE, from: -2 }, 'options.from: must be a whole number of at least 0, got -2'],
    ['a missing border', { counts: FIVE }, 'options.from: must be a whole number of at least 0, got undefined'],
    ['a text as border', { counts: FIVE, from: '4' }, 'options.from: must be a whole number of at least 0, got "4"'],
    ['missing counts', { from: 4 }, 'counts: must be an object with the keys lowest, highest, counts, got undefined'],
    [
      'mere counts',
      { counts: FIVE.counts, from: 4 },
      'counts: must be an object with the keys lowest, highest, counts, got an array (count ratings with countRatings)',
    ],
    [
      'a bad count',
      { counts: { ...FIVE, counts: [1, 1, 2, 4, -2] }, from: 4 },
      'counts.counts.4: must be a whole number of at least 0, got -2',
    ],
    ['an unknown key', { counts: FIVE, from: 4, to: 5 }, 'options.to: must be one of the keys from, got "to"'],
    ['no input', undefined, 'counts: must be an object with the keys lowest, highest, counts, got undefined'],
    ['null', null, 'counts: must be an object with the keys lowest, highest, counts, got undefined'],
    ['a list', [FIVE, 4], 'counts: must be an object with the keys lowest, highest, counts, got undefined'],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => topBoxPercent(...split(input, 'counts')))).toBe(message);
  });

  const cases = someRatingCounts.chain((counts) =>
    fc.tuple(fc.constant(counts), fc.integer({ min: counts.lowest, max: counts.highest - 1 })),
  );

  it('never rises as the border does, from 100 at the lowest rating', () => {
    fc.assert(
      fc.property(cases, ([counts, from]) => {
        frozen(counts);
        const wide = topBoxPercent(counts, { from });
        const narrow = topBoxPercent(counts, { from: from + 1 }) as number;
        expect(wide).toBeGreaterThanOrEqual(narrow);
        expect(narrow).toBeGreaterThanOrEqual(0);
        expect(topBoxPercent(counts, { from: counts.lowest })).toBe(100);
      }),
    );
  });

  it('is 100 less the percentage of the same border on the scale turned round', () => {
    fc.assert(
      fc.property(cases, ([counts, from]) => {
        const turned = { ...counts, counts: [...counts.counts].reverse() };
        const below = topBoxPercent(turned, { from: counts.lowest + counts.highest - from }) as number;
        const above = topBoxPercent(counts, { from: from + 1 }) as number;
        expect(Math.abs(above + below - 100)).toBeLessThanOrEqual(2 ** -45);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(topBoxPercent).parameters.toEqualTypeOf<[counts: RatingCounts, options: TopBoxOptions]>();
    expectTypeOf<TopBoxOptions>().toEqualTypeOf<{ readonly from: number }>();
    expectTypeOf(topBoxPercent).returns.toEqualTypeOf<number | null>();
  });
});
