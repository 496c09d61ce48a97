import { countRatings, type RatingCounts, type RatingScale } from 'clientele';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { refusal } from '../support/cases.ts';

const ONE_TO_FIVE = { lowest: 1, highest: 5 };

type Case = [source: string, ratings: readonly number[], scale: RatingScale, counts: readonly number[]];

describe('countRatings', () => {
  it.each<Case>([
    ['by hand: two 5 and one 4', [5, 4, 5], ONE_TO_FIVE, [0, 0, 0, 1, 2]],
    ['by hand: each point once', [1, 2, 3, 4, 5], ONE_TO_FIVE, [1, 1, 1, 1, 1]],
    ['by hand: the ends of 0–10', [0, 10, 10], { lowest: 0, highest: 10 }, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]],
    ['by hand: a scale of two points', [1, 0, 1], { lowest: 0, highest: 1 }, [1, 2]],
    ['by hand: a scale that starts at 3', [3, 4, 4], { lowest: 3, highest: 4 }, [1, 2]],
    [
      'LIKE.TG glossary, "Customer experience": a scale of 1–10',
      [10, 1],
      { lowest: 1, highest: 10 },
      [1, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    ],
    ['by hand: −0 is 0', [-0, 1], { lowest: 0, highest: 1 }, [1, 1]],
  ])('counts the answers of each point (%s)', (_, ratings, scale, counts) => {
    expect(countRatings(ratings, scale)).toStrictEqual({ ...scale, counts });
  });

  it('counts on a scale of up to 1001 points', () => {
    const { counts } = countRatings([0, 1000, 1000], { lowest: 0, highest: 1000 });
    expect(counts).toHaveLength(1001);
    expect([counts[0], counts[1], counts[999], counts[1000]]).toEqual([1, 0, 0, 2]);
  });

  it('counts on the highest scale there can be', () => {
    const scale = { lowest: 2 ** 53 - 2, highest: 2 ** 53 - 1 };
    expect(countRatings([2 ** 53 - 1], scale)).toStrictEqual({ ...scale, counts: [0, 1] });
  });

  it('gives zero counts for no ratings', () => {
    expect(countRatings([], ONE_TO_FIVE)).toStrictEqual({ lowest: 1, highest: 5, counts: [0, 0, 0, 0, 0] });
  });

  it('turns a −0 of the scale into 0', () => {
    expect(countRatings([], { lowest: -0, highest: 1 })).toStrictEqual({ lowest: 0, highest: 1, counts: [0, 0] });
  });

  it.each<[what: string, scale: unknown, message: string]>([
    ['no scale', undefined, 'scale: must be an object with the keys lowest, highest, columns, got undefined'],
    ['null', null, 'scale: must be an object with the keys lowest, highest, columns, got null'],
    ['a list', [1, 5], 'scale: must be an object with the keys lowest, highest, columns, got an array'],
    ['a missing key', { lowest: 1 }, 'scale.highest: must be a whole number of at least 0, got undefined'],
    [
      'an unknown key',
      { lowest: 1, highest: 5, step: 1 },
      'scale.step: must be one of the keys lowest, highest, columns, got "step"',
    ],
    ['a fraction', { lowest: 0.5, highest: 5 }, 'scale.lowest: must be a whole number of at least 0, got 0.5'],
    ['a negative end', { lowest: -5, highest: 5 }, 'scale.lowest: must be a whole number of at least 0, got -5'],
    ['a text', { lowest: 1, highest: '5' }, 'scale.highest: must be a whole number of at least 0, got "5"'],
    [
      'a single point',
      { lowest: 5, highest: 5 },
      'scale.highest: must be above lowest, with at most 1001 points from lowest to highest, got 5',
    ],
    [
      'a scale upside down',
      { lowest: 5, highest: 1 },
      'scale.highest: must be above lowest, with at most 1001 points from lowest to highest, got 1',
    ],
    [
      '1002 points',
      { lowest: 0, highest: 1001 },
      'scale.highest: must be above lowest, with at most 1001 points from lowest to highest, got 1001',
    ],
    [
      'an end that cannot be read',
      {
        lowest: 1,
        get highest() {
          throw new Error('no');
        },
      },
      'scale.highest: must be a value that can be read, got one that throws',
    ],
  ])('refuses %s as scale', (_, scale, message) => {
    expect(refusal(() => countRatings([1], scale as RatingScale))).toBe(message);
  });

  it.each([
    [6, '6'],
    [0, '0'],
    [-0, '-0'],
  ])('names the scale in the refusal of the rating %s', (rating, received) => {
    const message = `ratings.1: must be a whole number from 1 to 5, got ${received}`;
    expect(refusal(() => countRatings([1, rating], ONE_TO_FIVE))).toBe(message);
  });

  it('refuses a bad scale before it reads a rating', () => {
    const open = vi.fn<() => Iterator<number>>();
    const refused = refusal(() => countRatings({ [Symbol.iterator]: open }, { lowest: 1, highest: 1 }));
    expect(refused).toContain('scale.highest: must be');
    expect(open).not.toHaveBeenCalled();
  });

  it('has the documented types', () => {
    expectTypeOf((ratings: Iterable<number>, scale: RatingScale) =>
      countRatings(ratings, scale),
    ).returns.toEqualTypeOf<RatingCounts>();
    expectTypeOf<RatingCounts>().toEqualTypeOf<{
      readonly lowest: number;
      readonly highest: number;
      readonly counts: readonly number[];
    }>();
  });
});
