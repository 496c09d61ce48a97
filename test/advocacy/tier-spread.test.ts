import { type AmbassadorTier, type MoneyInput, type TierSpread, tierSpread } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const tiers = (...rows: readonly (readonly [ambassadors: number, outcome: MoneyInput])[]): AmbassadorTier[] =>
  rows.map(([ambassadors, outcome], index) => ({ tier: `tier ${index}`, ambassadors, outcome }));

describe('tierSpread', () => {
  it.each<[source: string, rows: AmbassadorTier[], gini: number | null]>([
    ['Python 3, fractions: mean absolute difference of the 40 ambassadors, 7/20', tiers([10, 600], [30, 400]), 0.35],
    ['Python 3, fractions: of 10 ambassadors, 57/100', tiers([1, 50], [2, 30], [7, 20]), 0.57],
    ['the same in another order', tiers([7, 20], [1, 50], [2, 30]), 0.57],
    [
      'Python 3, fractions: five fifths with 4, 10, 15, 23 and 48 %, 101/250',
      tiers([20, 4], [20, 10], [20, 15], [20, 23], [20, 48]),
      0.404,
    ],
    ['by hand: all bring the same', tiers([10, '10'], [5, 5n]), 0],
    ['by hand: one tier', tiers([10, 100]), 0],
    ['by hand: one of two brings all', tiers([1, 100], [1, 0]), 0.5],
    ['by hand: one of 2^53 − 1 brings all', tiers([1, 1], [2 ** 53 - 2, 0]), 1 - 2 ** -53],
    ['by hand: an empty tier changes nothing', tiers([10, 600], [0, 0], [30, 400]), 0.35],
    ['by hand: nothing was brought', tiers([10, 0], [5, 0]), null],
    ['by hand: no tiers', [], null],
  ])('has the Gini coefficient of %s', (_, rows, gini) => {
    expect(tierSpread(rows).gini).toBe(gini);
  });

  it('gives each tier its shares, and adds up its rows', () => {
    const gold = { tier: 'gold', ambassadors: 5, outcome: '300' };
    const spread = tierSpread([
      gold,
      { tier: 'silver', ambassadors: 30, outcome: 400, since: 2020 } as AmbassadorTier,
      gold,
    ]);
    expect(JSON.parse(JSON.stringify(spread))).toStrictEqual({
      total: '1000',
      ambassadors: 40,
      tiers: [
        { tier: 'gold', ambassadors: 10, outcome: '600', ambassadorsShare: 0.25, outcomeShare: 0.6 },
        { tier: 'silver', ambassadors: 30, outcome: '400', ambassadorsShare: 0.75, outcomeShare: 0.4 },
      ],
      gini: 0.35,
    });
  });

  it('has no shares of nothing', () => {
    expect(tierSpread(tiers([0, 0])).tiers).toMatchObject([{ ambassadorsShare: null, outcomeShare: null }]);
  });

  it.each<[what: string, rows: unknown, message: string]>([
    [
      'an outcome of nobody',
      tiers([1, 1], [0, 5]),
      'tiers.1.ambassadors: must be above 0 where the tier brought something, got 0',
    ],
    [
      'a negative outcome',
      tiers([1, -1]),
      'tiers.0.outcome: must be an amount of at least 0 such as 12.5 or "12.50", got -1',
    ],
    ['a fraction', tiers([0.5, 1]), 'tiers.0.ambassadors: must be a whole number of at least 0, got 0.5'],
    ['a name that is none', [{ tier: 1, ambassadors: 1, outcome: 1 }], 'tiers.0.tier: must be a string, got 1'],
    [
      'a sum of 2^53',
      tiers([2 ** 53 - 1, 1], [1, 1]),
      `tiers.1.ambassadors: must be small enough for a sum of at most ${2 ** 53 - 1}, got 1`,
    ],
    ['no rows', 7, 'tiers: must be an iterable such as an array, got 7'],
  ])('refuses %s', (_, rows, message) => {
    expect(refusal(() => tierSpread(rows as AmbassadorTier[]))).toBe(message);
  });

  it('lies from 0 to 1, whatever the order and the unit', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(100_000)), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(rows, (given) => {
        const { gini } = tierSpread(tiers(...given));
        expect(gini === null || (gini >= 0 && gini < 1)).toBe(true);
        expect(tierSpread(tiers(...given.map(([n, y]) => [n, 7 * y] as const).reverse())).gini).toBe(gini);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf((tiers: Iterable<AmbassadorTier>) => tierSpread(tiers)).returns.toEqualTypeOf<TierSpread>();
    expectTypeOf<TierSpread['gini']>().toEqualTypeOf<number | null>();
  });
});
