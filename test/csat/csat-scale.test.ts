import { CSAT_LABELS, CSAT_SCALE, countRatings, type RatingScale } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

describe('CSAT_SCALE', () => {
  it('runs from 1 to 5 (OpenClassrooms, "Turn Your Customers Into Brand Ambassadors")', () => {
    expect(CSAT_SCALE).toStrictEqual({ lowest: 1, highest: 5 });
    expectTypeOf(CSAT_SCALE).toEqualTypeOf<RatingScale>();
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(CSAT_SCALE)).toBe(true);
  });

  it('is a scale on which ratings are counted', () => {
    expect(countRatings([1, 5, 5], CSAT_SCALE).counts).toEqual([1, 0, 0, 0, 2]);
    expect(refusal(() => countRatings([0], CSAT_SCALE))).toBe('ratings.0: must be a whole number from 1 to 5, got 0');
  });
});

describe('CSAT_LABELS', () => {
  it.each<[rating: number, label: string]>([
    [1, 'not at all satisfied'],
    [2, 'rather dissatisfied'],
    [3, 'moderately satisfied'],
    [4, 'rather satisfied'],
    [5, 'completely satisfied'],
  ])('says of %s: %s (OpenClassrooms, "Turn Your Customers Into Brand Ambassadors")', (rating, label) => {
    expect(CSAT_LABELS[rating - CSAT_SCALE.lowest]).toBe(label);
  });

  it('has one label for each point, worst first, and cannot be changed', () => {
    expect(CSAT_LABELS).toHaveLength(5);
    expect(Object.isFrozen(CSAT_LABELS)).toBe(true);
    expectTypeOf(CSAT_LABELS).toEqualTypeOf<readonly string[]>();
  });
});
