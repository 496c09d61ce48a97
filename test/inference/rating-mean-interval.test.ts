import {
  type Interval,
  mergeRatings,
  type RatingCounts,
  type RatingMeanIntervalOptions,
  ratingMeanInterval,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { countsOn, ratingCounts, scales } from '../ratings/arbitraries.ts';
import { frozen, refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { expectInterval, expectIntervalOf } from './intervals.ts';

type RatingMeanIntervalInput = { readonly counts: RatingCounts } & RatingMeanIntervalOptions;

const on = (lowest: number, ...counts: readonly number[]) => ({ lowest, highest: lowest + counts.length - 1, counts });
const smallCounts = scales.chain((scale) => countsOn(scale, 9));
const MOST = Number.MAX_SAFE_INTEGER;

describe('ratingMeanInterval', () => {
  it.each<[source: string, input: RatingMeanIntervalInput, figures: readonly [number, number, number, number]]>([
    [
      'R 4.2.2, t.test',
      { counts: on(1, 0, 1, 1, 3, 3) },
      [4, 3.106256040881895, 4.893743959118105, 0.3779644730092272],
    ],
    [
      'R 4.2.2, t.test, 5.32 cut off',
      { counts: on(1, 0, 1, 1, 3, 3), confidence: 0.99 },
      [4, 2.677319639712328, 5, 0.3779644730092272],
    ],
    [
      'R 4.2.2, t.test',
      { counts: on(1, 5, 12, 40, 80, 63) },
      [3.92, 3.78206925415086, 4.05793074584914, 0.06994613864651707],
    ],
    [
      'R 4.2.2, t.test, 0–10',
      { counts: on(0, 74, 10, 22, 35, 40, 140, 41, 57, 119, 227, 235) },
      [7.009, 6.820695701844181, 7.197304298155821, 0.09595898669289463],
    ],
    [
      'R 4.2.2, t.test, 1–7',
      { counts: on(1, 1, 2, 3, 4, 5, 6, 7), confidence: 0.9 },
      [5, 4.432237184759291, 5.56776281524071, 0.3333333333333334],
    ],
    ['by hand: t with one degree of freedom is 1 at 50 %', { counts: on(1, 1, 0, 1), confidence: 0.5 }, [2, 1, 3, 1]],
    ['by hand: everybody alike', { counts: on(1, 0, 0, 0, 7, 0) }, [4, 4, 4, 0]],
    [
      'by hand: half of 2⁵³ − 2 on each of two points that are no double apart',
      { counts: on(MOST - 1, 2 ** 52 - 1, 2 ** 52 - 1), confidence: 0.5 },
      [MOST - 1, MOST - 1, MOST, 0.5 / Math.sqrt(2 ** 53 - 3)],
    ],
  ])('is Student’s (%s)', (_, input, figures) => {
    expectIntervalOf(ratingMeanInterval(...split(input, 'counts')), figures);
  });

  it('says what it is of, and how it was made', () => {
    expect(ratingMeanInterval(on(1, 2, 0, 3))).toMatchObject({ method: 'student', confidence: 0.95, n: 5 });
  });

  it('is null with fewer than two respondents', () => {
    expect(ratingMeanInterval(on(1, 0, 0))).toBeNull();
    expect(ratingMeanInterval(on(1, 0, 1))).toBeNull();
  });

  it.each<[what: string, input: unknown, message: string]>([
    [
      'another number of counts',
      { counts: { lowest: 1, highest: 5, counts: [1, 2] } },
      'counts.counts.length: must be one for each point from lowest to highest, got 2',
    ],
    ['a negative count', { counts: on(1, 3, -1) }, 'counts.counts.1: must be a whole number of at least 0, got -1'],
    ['no counts', {}, 'counts: must be an object with the keys lowest, highest, counts, got undefined'],
    ['ratings', [5, 4], 'counts: must be an object with the keys lowest, highest, counts, got undefined'],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => ratingMeanInterval(...split(input, 'counts')))).toBe(message);
  });

  const confidence = fc.double({ min: 0.01, max: 0.99, noNaN: true });

  it('contains the mean, on the scale', () => {
    fc.assert(
      fc.property(fc.oneof(ratingCounts, smallCounts), confidence, (counts, confidence) => {
        const interval = ratingMeanInterval(...split(frozen({ counts, confidence }), 'counts'));
        if (interval !== null) expectInterval(interval, counts.lowest, counts.highest);
      }),
    );
  });

  it('narrows with the answers, and widens with the confidence', () => {
    fc.assert(
      fc.property(smallCounts, confidence, (counts, confidence) => {
        const interval = ratingMeanInterval(counts, { confidence });
        if (interval === null) return;
        const twice = ratingMeanInterval(mergeRatings(counts, counts), { confidence }) as Interval;
        const wider = ratingMeanInterval(counts, { confidence: (1 + confidence) / 2 }) as Interval;
        const width = ({ lower, upper }: Interval) => upper - lower;
        expect(twice.estimate).toBe(interval.estimate);
        expect(twice.standardError).toBeLessThanOrEqual(interval.standardError);
        expect(width(twice)).toBeLessThanOrEqual(width(interval));
        expect(width(wider)).toBeGreaterThanOrEqual(width(interval));
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(ratingMeanInterval).parameters.toEqualTypeOf<
      [counts: RatingCounts, options?: RatingMeanIntervalOptions]
    >();
    expectTypeOf(ratingMeanInterval).returns.toEqualTypeOf<Interval | null>();
  });
});
