import { countNps, mergeNps, type NpsCounts, npsCategory } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { answers } from './arbitraries.ts';

const EVERY_ANSWER = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe('countNps', () => {
  it.each<[source: string, ratings: readonly number[], counts: NpsCounts]>([
    [
      'CAM, "Customer Advocacy Marketing Techniques": each answer once',
      EVERY_ANSWER,
      { promoters: 2, passives: 2, detractors: 7 },
    ],
    ['CAM: the borders', [6, 7, 8, 9], { promoters: 1, passives: 2, detractors: 1 }],
    ['CAM: 0 and 10', [0, 10, 10], { promoters: 2, passives: 0, detractors: 1 }],
    [
      'OpenClassrooms, "Turn Your Customers Into Brand Ambassadors": asked on 1–10',
      EVERY_ANSWER.slice(1),
      { promoters: 2, passives: 2, detractors: 6 },
    ],
    ['by hand: −0 is 0', [-0], { promoters: 0, passives: 0, detractors: 1 }],
    ['by hand: nobody', [], { promoters: 0, passives: 0, detractors: 0 }],
  ])('counts the answers by group (%s)', (_, ratings, counts) => {
    expect(countNps(ratings)).toStrictEqual(counts);
  });

  it('counts 70 promoters, 10 passives and 20 detractors (CAM)', () => {
    const ratings = [...new Array(70).fill(9), ...new Array(10).fill(7), ...new Array(20).fill(0)];
    expect(countNps(ratings)).toStrictEqual({ promoters: 70, passives: 10, detractors: 20 });
  });

  it.each<[what: string, ratings: unknown, message: string]>([
    ['an answer above 10', [10, 9, 11], 'ratings.2: must be a whole number from 0 to 10, got 11'],
    ['an answer below 0', [-1], 'ratings.0: must be a whole number from 0 to 10, got -1'],
    ['a fraction', [9, 8.5], 'ratings.1: must be a whole number from 0 to 10, got 8.5'],
    ['a text as answer', ['9'], 'ratings.0: must be a whole number from 0 to 10, got "9"'],
    ['a text of answers', '97', 'ratings: must be an iterable such as an array, got "97"'],
    ['no answers', undefined, 'ratings: must be an iterable such as an array, got undefined'],
    [
      'counts in place of answers',
      { promoters: 1, passives: 0, detractors: 0 },
      'ratings: must be an iterable such as an array, got an object',
    ],
  ])('refuses %s', (_, ratings, message) => {
    expect(refusal(() => countNps(ratings as number[]))).toBe(message);
  });

  it('agrees with npsCategory, answer by answer', () => {
    fc.assert(
      fc.property(answers, (ratings) => {
        const count = (category: string) => ratings.filter((rating) => npsCategory(rating) === category).length;
        expect(countNps(Object.freeze(ratings))).toStrictEqual({
          promoters: count('promoter'),
          passives: count('passive'),
          detractors: count('detractor'),
        });
      }),
    );
  });

  it('gives the counts of all answers from those of two parts, in any order and from any iterable', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const whole = countNps([...a, ...b]);
        expect(mergeNps(countNps(a), countNps(b))).toStrictEqual(whole);
        expect(countNps(Uint8Array.from([...b, ...a]))).toStrictEqual(whole);
        expect(countNps([...b, ...a].values())).toStrictEqual(whole);
      }),
    );
  });

  it('counts a Set of answers like an array of them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 10 })), (ratings) => {
        expect(countNps(new Set(ratings))).toStrictEqual(countNps(ratings));
      }),
    );
  });

  it('counts a column, and lets an error of the caller pass', () => {
    expect(countNps([{ score: 10 }, { score: 3 }], { columns: { rating: 'score' } })).toEqual(countNps([10, 3]));
    const broken = () => {
      throw new TypeError('a column of the caller');
    };
    expect(() => countNps([{}], { columns: { rating: broken } })).toThrow(TypeError);
    const columns = { rating: (row: { score: number }) => row.score };
    expect(refusal(() => countNps([{ score: 11 }], { columns }))).toBe(
      'ratings.0: must be a whole number from 0 to 10, got 11',
    );
    expect(refusal(() => countNps(5 as never, { columns }))).toBe(
      'ratings: must be an iterable such as an array, got 5',
    );
  });

  it('has the documented types', () => {
    expectTypeOf((ratings: Iterable<number>) => countNps(ratings)).returns.toEqualTypeOf<NpsCounts>();
    expectTypeOf<NpsCounts>().toEqualTypeOf<{
      readonly promoters: number;
      readonly passives: number;
      readonly detractors: number;
    }>();
  });
});
