import {
  type NpsCounts,
  type NpsStratum,
  npsInterval,
  type StratifiedNps,
  type StratifiedNpsOptions,
  stratifiedNps,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { npsCounts, someNpsCounts } from '../nps/arbitraries.ts';
import { frozen, refusal } from '../support/cases.ts';
import { split } from '../support/split.ts';
import { expectInterval, expectIntervalOf } from './intervals.ts';

type StratifiedNpsInput = { readonly strata: Iterable<NpsStratum> } & StratifiedNpsOptions;

const of = (weight: number, promoters: number, passives: number, detractors: number) => ({
  weight,
  counts: { promoters, passives, detractors },
});

describe('stratifiedNps', () => {
  it.each<[input: StratifiedNpsInput, figures: readonly [number, number, number, number]]>([
    [
      { strata: [of(0.8, 20, 20, 10), of(0.2, 40, 5, 5)] },
      [30, 12.520087154638277, 45.68224818012321, 8.459890407952347],
    ],
    [
      { strata: [of(3, 12, 6, 2), of(5, 30, 50, 20), of(2, 4, 0, 1)] },
      [32, 12.56363681840453, 47.42528533022724, 8.89344110065464],
    ],
    [{ strata: [of(1, 5, 0, 0), of(1, 6, 0, 0)], confidence: 0.9 }, [100, 55.23935740564708, 100, 14.11808362482122]],
  ])('of %j is the weighted score with its adjusted interval (mpmath 1.3.0)', (input, figures) => {
    const result = stratifiedNps(...split(input, 'strata'));
    expectIntervalOf(result, figures);
    expect(result?.score).toBe(result?.estimate);
  });

  it('says what it is of, and how it was made', () => {
    expect(stratifiedNps(new Set([of(1, 2, 1, 1), of(3, 0, 0, 6)]), { confidence: 0.9 })).toMatchObject({
      score: -68.75,
      confidence: 0.9,
      method: 'stratified-adjusted-wald',
      n: 10,
    });
  });

  it('takes weights of any size, and further columns', () => {
    const huge = stratifiedNps([of(Number.MAX_VALUE, 3, 1, 1), of(Number.MAX_VALUE, 1, 1, 1)]);
    expect(huge).toStrictEqual(stratifiedNps([{ ...of(5e-324, 3, 1, 1) }, of(5e-324, 1, 1, 1)]));
    expect(stratifiedNps([Object.assign(of(1, 1, 0, 0), { region: 'north' })])?.score).toBe(100);
  });

  it('is null when a part has no respondents, or there is none', () => {
    expect(stratifiedNps([of(0.5, 3, 1, 1), of(0.5, 0, 0, 0)])).toBeNull();
    expect(stratifiedNps([])).toBeNull();
  });

  const WEIGHT = 'weight: must be a finite number above 0, got';
  it.each<[what: string, input: unknown, message: string]>([
    ['no strata', {}, 'strata: must be an iterable such as an array, got undefined'],
    [
      'strata that open to nothing',
      { strata: { [Symbol.iterator]: () => undefined } },
      'strata: must be an iterable such as an array, got one that breaks the iterator protocol',
    ],
    ['a weight of 0', { strata: [of(1, 1, 1, 1), of(0, 1, 1, 1)] }, `strata.1.${WEIGHT} 0`],
    ['a negative weight', { strata: [of(-1, 1, 1, 1)] }, `strata.0.${WEIGHT} -1`],
    ['an infinite weight', { strata: [of(Number.POSITIVE_INFINITY, 1, 1, 1)] }, `strata.0.${WEIGHT} Infinity`],
    [
      'half a promoter, after a part without respondents',
      { strata: [of(1, 0, 0, 0), of(1, 0.5, 1, 1)] },
      'strata.1.counts.promoters: must be a whole number of at least 0, got 0.5',
    ],
    ['a part of null', { strata: [null] }, 'strata.0: must be an object with the keys weight, counts, got null'],
    [
      'an unknown key',
      { strata: [], method: 'wald' },
      'options.method: must be one of the keys confidence, got "method"',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => stratifiedNps(...split(input, 'strata')))).toBe(message);
  });

  const stratum = (counts: fc.Arbitrary<NpsCounts>) =>
    fc.record({ weight: fc.double({ min: 0, minExcluded: true, noDefaultInfinity: true, noNaN: true }), counts });
  const strata = fc.array(fc.oneof(stratum(someNpsCounts), stratum(npsCounts(9))), { minLength: 1, maxLength: 5 });

  it('contains the score, inside −100 to 100', () => {
    fc.assert(
      fc.property(strata, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (strata, confidence) => {
        const result = stratifiedNps(...split(frozen({ strata, confidence }), 'strata'));
        if (result !== null) expectInterval(result, -100, 100);
        else expect(strata.some(({ counts }) => Object.values(counts).every((count) => count === 0))).toBe(true);
      }),
    );
  });

  it('of one part, with any weight, is the interval of the score', () => {
    fc.assert(
      fc.property(stratum(someNpsCounts), ({ weight, counts }) => {
        const { score, ...interval } = stratifiedNps([{ weight, counts }]) as StratifiedNps;
        expect(interval).toStrictEqual({ ...npsInterval(counts), method: 'stratified-adjusted-wald' });
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(stratifiedNps).parameters.toEqualTypeOf<
      [strata: Iterable<NpsStratum>, options?: StratifiedNpsOptions]
    >();
    expectTypeOf(stratifiedNps).returns.toEqualTypeOf<StratifiedNps | null>();
    expectTypeOf<StratifiedNps['score']>().toEqualTypeOf<number>();
  });
});
