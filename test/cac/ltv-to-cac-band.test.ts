import { type LtvToCacBand, ltvToCac, ltvToCacBand, type MoneyInput } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const SOURCE = 'LIKE.TG glossary, "Customer acquisition cost"';

describe('ltvToCacBand', () => {
  it.each<[source: string, ratio: number, expected: LtvToCacBand]>([
    [`${SOURCE}: 1:1 is not viable`, 1, 'unviable'],
    [`${SOURCE}: 2:1 leaves very little profit`, 2, 'thin'],
    [`${SOURCE}: 3:1 is good`, 3, 'good'],
    [`${SOURCE}: above 3:1 is great`, 4, 'great'],
    ['by hand: the number just above 1', 1 + 2 ** -52, 'thin'],
    ['by hand: the number just below 3', 3 - 2 ** -51, 'thin'],
    ['by hand: the number just above 3', 3 + 2 ** -51, 'great'],
    ['by hand: nothing', 0, 'unviable'],
    ['by hand: −0', -0, 'unviable'],
    ['by hand: a loss', -5, 'unviable'],
    ['by hand: the largest number', Number.MAX_VALUE, 'great'],
    ['by hand: the lowest number', -Number.MAX_VALUE, 'unviable'],
  ])('puts the ratio into words (%s)', (_, ratio, expected) => {
    expect(ltvToCacBand(ratio)).toBe(expected);
  });

  it.each<[source: string, lifetimeValue: MoneyInput, cac: MoneyInput, expected: LtvToCacBand]>([
    [`${SOURCE}: blog 500, twice the cost`, 500, 250, 'thin'],
    [`${SOURCE}: pay-per-click 250, just its cost`, 250, 250, 'unviable'],
    ['by hand: 0.3 is exactly three times 0.1, though not for doubles', 0.3, 0.1, 'good'],
  ])('takes the result of ltvToCac (%s)', (_, lifetimeValue, cac, expected) => {
    expect(ltvToCacBand(Number(ltvToCac({ lifetimeValue, cac })))).toBe(expected);
  });

  it.each<[what: string, ratio: unknown, message: string]>([
    ['nothing', undefined, 'ratio: must be a finite number, got undefined'],
    ['NaN', Number.NaN, 'ratio: must be a finite number, got NaN'],
    ['Infinity', Number.POSITIVE_INFINITY, 'ratio: must be a finite number, got Infinity'],
    ['−Infinity', Number.NEGATIVE_INFINITY, 'ratio: must be a finite number, got -Infinity'],
    ['a bigint', 3n, 'ratio: must be a finite number, got 3n'],
    ['an object', { ratio: 3 }, 'ratio: must be a finite number, got an object'],
  ])('refuses %s', (_, ratio, message) => {
    expect(refusal(() => ltvToCacBand(ratio as number))).toBe(message);
  });

  it('never falls as the ratio rises', () => {
    const bands: readonly LtvToCacBand[] = ['unviable', 'thin', 'good', 'great'];
    const ratio = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ min: 0, max: 4 }));
    fc.assert(
      fc.property(ratio.filter(Number.isFinite), ratio.filter(Number.isFinite), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(bands.indexOf(ltvToCacBand(low))).toBeLessThanOrEqual(bands.indexOf(ltvToCacBand(high)));
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf((ratio: number) => ltvToCacBand(ratio)).returns.toEqualTypeOf<LtvToCacBand>();
    expectTypeOf((ratio: number | null) => ltvToCacBand(ratio)).returns.toEqualTypeOf<LtvToCacBand | null>();
  });
});
