import { type NpsCategory, npsCategory } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

describe('npsCategory', () => {
  it.each<[source: string, rating: number, category: NpsCategory]>([
    ['CAM, "Customer Advocacy Marketing Techniques": 0–6', 0, 'detractor'],
    ['CAM: 0–6', 6, 'detractor'],
    ['CAM: 7–8', 7, 'passive'],
    ['CAM: 7–8', 8, 'passive'],
    ['CAM: 9–10', 9, 'promoter'],
    ['CAM: 9–10', 10, 'promoter'],
    ['OpenClassrooms, "Turn Your Customers Into Brand Ambassadors": the lowest answer of 1–10', 1, 'detractor'],
    ['by hand: −0 is 0', -0, 'detractor'],
  ])('sorts answers by the thresholds of the source (%s): %s is a %s', (_, rating, category) => {
    expect(npsCategory(rating)).toBe(category);
  });

  it.each<[what: string, rating: unknown, received: string]>([
    ['a rating above 10', 11, '11'],
    ['a rating below 0', -1, '-1'],
    ['a fraction', 8.5, '8.5'],
    ['2**53', 2 ** 53, '9007199254740992'],
    ['NaN', Number.NaN, 'NaN'],
    ['Infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['a text', '9', '"9"'],
    ['a bigint', 9n, '9n'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a boolean', true, 'true'],
    ['a list', [9], 'an array'],
    ['an object', { rating: 9 }, 'an object'],
    ['a boxed number', new Number(9), 'an object'],
  ])('refuses %s', (_, rating, received) => {
    const message = `rating: must be a whole number from 0 to 10, got ${received}`;
    expect(refusal(() => npsCategory(rating as number))).toBe(message);
  });

  it('refuses every number that is not one of the eleven answers', () => {
    const others = fc
      .oneof(fc.double(), fc.integer())
      .filter((rating) => !(Number.isInteger(rating) && rating >= 0 && rating <= 10));
    fc.assert(
      fc.property(others, (rating) => refusal(() => npsCategory(rating)).startsWith('rating: must be a whole number')),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(npsCategory).parameters.toEqualTypeOf<[rating: number]>();
    expectTypeOf(npsCategory).returns.toEqualTypeOf<'promoter' | 'passive' | 'detractor'>();
  });
});
