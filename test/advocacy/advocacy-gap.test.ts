import { type AdvocacyCounts, type AdvocacyGap, advocacyGap, countAdvocacy, mergeAdvocacy } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { frozen, refusal } from '../support/cases.ts';

const MOST = Number.MAX_SAFE_INTEGER;

function counts(referringPromoters: number, silentPromoters: number, referringOthers: number, silentOthers: number) {
  return { referringPromoters, silentPromoters, referringOthers, silentOthers };
}

describe('advocacyGap', () => {
  it.each<[source: string, counts: AdvocacyCounts, promoters: number, referrers: number, gap: number]>([
    [
      'Kumar, Petersen & Leone 2007, financial services: 68 % intended to refer, 33 % did',
      counts(33, 35, 0, 32),
      0.68,
      0.33,
      0.35,
    ],
    [
      'Kumar, Petersen & Leone 2007, telecommunications: 81 % intended to refer, 30 % did',
      counts(30, 51, 0, 19),
      0.81,
      0.3,
      0.51,
    ],
    ['by hand: those who do it do not say it', counts(0, 0, 3, 1), 0, 0.75, -0.75],
    ['by hand: nobody does either', counts(0, 0, 0, 5), 0, 0, 0],
    ['by hand: counts beyond 2^53 together', counts(MOST, MOST, 0, 0), 1, 0.5, 0.5],
  ])('compares what is said with what is done (%s)', (_, given, promoterShare, referrerShare, gap) => {
    expect(advocacyGap(given)).toMatchObject({ promoterShare, referrerShare, gap });
  });

  it('gives the shares within each group, by hand', () => {
    expect(advocacyGap(counts(15, 45, 5, 35))).toStrictEqual({
      promoterShare: 0.6,
      referrerShare: 0.2,
      gap: 0.4,
      promotersWhoReferred: 0.25,
      othersWhoReferred: 0.125,
      referrersWhoPromote: 0.75,
    });
  });

  it('has no share of nobody', () => {
    expect(advocacyGap(counts(0, 0, 0, 0))).toBeNull();
    expect(advocacyGap(counts(0, 0, 0, 2))).toMatchObject({ promotersWhoReferred: null, referrersWhoPromote: null });
    expect(advocacyGap(counts(1, 0, 0, 0))).toMatchObject({ othersWhoReferred: null });
  });

  it.each<[what: string, input: unknown, message: string]>([
    ['a fraction', counts(0.5, 0, 0, 0), 'referringPromoters: must be a whole number of at least 0, got 0.5'],
    [
      'a missing count',
      { ...counts(1, 1, 1, 1), silentOthers: undefined },
      'silentOthers: must be a whole number of at least 0, got undefined',
    ],
    [
      'an unknown key',
      { ...counts(1, 1, 1, 1), passives: 1 },
      'passives: must be one of the keys referringPromoters, silentPromoters, referringOthers, silentOthers, got "passives"',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => advocacyGap(input as AdvocacyCounts))).toBe(`counts.${message}`);
    expect(refusal(() => mergeAdvocacy(input as AdvocacyCounts, counts(0, 0, 0, 0)))).toBe(`a.${message}`);
    expect(refusal(() => mergeAdvocacy(counts(0, 0, 0, 0), input as AdvocacyCounts))).toBe(`b.${message}`);
  });

  it('has the documented types', () => {
    expectTypeOf(advocacyGap).parameters.toEqualTypeOf<[counts: AdvocacyCounts]>();
    expectTypeOf(advocacyGap).returns.toEqualTypeOf<AdvocacyGap | null>();
  });
});

describe('countAdvocacy', () => {
  it('counts by rating and referrals', () => {
    const rows = [
      { rating: 10, referrals: 3 },
      { rating: 9, referrals: 0 },
      { rating: 8, referrals: 1 },
      { rating: 0, referrals: 0 },
    ];
    expect(countAdvocacy(frozen(rows))).toStrictEqual(counts(1, 1, 1, 1));
    expect(countAdvocacy([])).toStrictEqual(counts(0, 0, 0, 0));
  });

  it.each<[what: string, row: unknown, message: string]>([
    ['a rating of 11', { rating: 11, referrals: 0 }, 'rating: must be a whole number from 0 to 10, got 11'],
    [
      'a negative number of referrals',
      { rating: 9, referrals: -1 },
      'referrals: must be a whole number of at least 0, got -1',
    ],
    ['true', { rating: 9, referrals: true }, 'referrals: must be a whole number of at least 0, got true'],
  ])('refuses %s', (_, row, message) => {
    expect(refusal(() => countAdvocacy([{ rating: 9, referrals: 0 }, row as never]))).toBe(`customers.1.${message}`);
  });

  it('merges, and refuses a sum of 2^53', () => {
    const rows = fc.array(fc.record({ rating: fc.nat(10), referrals: fc.nat(2) }));
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        expect(mergeAdvocacy(countAdvocacy(a), countAdvocacy(b))).toStrictEqual(countAdvocacy([...a, ...b]));
      }),
    );
    expect(refusal(() => mergeAdvocacy(counts(0, MOST, 0, 0), counts(0, 1, 0, 0)))).toBe(
      `b.silentPromoters: must be small enough for a sum of at most ${MOST}, got 1`,
    );
  });
});
