import { mergeNps, type NpsCounts } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';
import { npsCounts } from './arbitraries.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const NOBODY: NpsCounts = { promoters: 0, passives: 0, detractors: 0 };

describe('mergeNps', () => {
  it.each<[source: string, a: NpsCounts, b: NpsCounts, merged: NpsCounts]>([
    [
      'by hand: 70 of 100 (CAM) in two parts',
      { promoters: 30, passives: 4, detractors: 15 },
      { promoters: 40, passives: 6, detractors: 5 },
      { promoters: 70, passives: 10, detractors: 20 },
    ],
    ['by hand: nobody twice', NOBODY, NOBODY, NOBODY],
    [
      'by hand: −0 is 0',
      { promoters: -0, passives: -0, detractors: -0 },
      { promoters: -0, passives: 0, detractors: -0 },
      NOBODY,
    ],
    [
      'by hand: sums of exactly 2^53 − 1',
      { promoters: MOST, passives: 0, detractors: 1 },
      { promoters: 0, passives: MOST, detractors: MOST - 1 },
      { promoters: MOST, passives: MOST, detractors: MOST },
    ],
  ])('adds up group by group (%s)', (_, a, b, merged) => {
    expect(mergeNps(a, b)).toStrictEqual(merged);
  });

  it.each<[group: keyof NpsCounts]>([['promoters'], ['passives'], ['detractors']])(
    'refuses a sum of %s of 2^53',
    (group) => {
      const message = `b.${group}: must be small enough for a sum of at most 9007199254740991, got 3`;
      expect(refusal(() => mergeNps({ ...NOBODY, [group]: MOST - 2 }, { ...NOBODY, [group]: 3 }))).toBe(message);
    },
  );

  it.each<[what: string, a: unknown, b: unknown, message: string]>([
    [
      'a missing b',
      NOBODY,
      undefined,
      'b: must be an object with the keys promoters, passives, detractors, got undefined',
    ],
    [
      'a missing a',
      undefined,
      NOBODY,
      'a: must be an object with the keys promoters, passives, detractors, got undefined',
    ],
    ['a bad count', NOBODY, { ...NOBODY, passives: 0.5 }, 'b.passives: must be a whole number of at least 0, got 0.5'],
  ])('refuses %s', (_, a, b, message) => {
    expect(refusal(() => mergeNps(a as NpsCounts, b as NpsCounts))).toBe(message);
  });

  it('is commutative and associative, has a neutral element, and leaves its inputs as they are', () => {
    const part = npsCounts(2 ** 51);
    fc.assert(
      fc.property(part, part, part, (...parts) => {
        const [a, b, c] = frozen(parts);
        expect(mergeNps(a, b)).toStrictEqual(mergeNps(b, a));
        expect(mergeNps(mergeNps(a, b), c)).toStrictEqual(mergeNps(a, mergeNps(b, c)));
        expect(mergeNps(a, NOBODY)).toEqual(a);
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(mergeNps).parameters.toEqualTypeOf<[a: NpsCounts, b: NpsCounts]>();
    expectTypeOf(mergeNps).returns.toEqualTypeOf<NpsCounts>();
  });
});
