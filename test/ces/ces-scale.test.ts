import { CES_SCALE, countRatings, type RatingScale } from 'clientele';
import { expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

it('runs from 1 to 7 (LIKE.TG glossary, "Customer experience")', () => {
  expect(CES_SCALE).toStrictEqual({ lowest: 1, highest: 7 });
  expectTypeOf(CES_SCALE).toEqualTypeOf<RatingScale>();
});

it('cannot be changed', () => {
  expect(Object.isFrozen(CES_SCALE)).toBe(true);
});

it('is a scale on which ratings are counted', () => {
  expect(countRatings([1, 7, 7], CES_SCALE).counts).toEqual([1, 0, 0, 0, 0, 0, 2]);
  expect(refusal(() => countRatings([8], CES_SCALE))).toBe('ratings.0: must be a whole number from 1 to 7, got 8');
});
