import {
  countNps,
  type Interval,
  type NpsCounts,
  type NpsIntervalOptions,
  npsCountsFromRatings,
  npsInterval,
} from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { expectNearly } from '../support/nearly.ts';
import { split } from '../support/split.ts';
import { expectIntervalOf } from './intervals.ts';

const of = (promoters: number, passives: number, detractors: number): NpsCounts => ({
  promoters,
  passives,
  detractors,
});

/** The test data of the R package NPS: how many answered 0, 1, … 10. */
const DATA_OF_R = npsCountsFromRatings({
  lowest: 0,
  highest: 10,
  counts: [74, 10, 22, 35, 40, 140, 41, 57, 119, 227, 235],
});

type Figures = readonly [estimate: number, lower: number, upper: number, standardError: number];

describe('npsInterval', () => {
  it('of the test data of the R package NPS has the figures of the issue', () => {
    expectIntervalOf(
      npsInterval(DATA_OF_R, { method: 'wald' }),
      [10, 4.40808844844179, 15.5919115515582, 2.85306852353742],
    );
    const interval = npsInterval(DATA_OF_R);
    expectNearly(interval?.lower, 4.38966693, 1e-8);
    expectNearly(interval?.upper, 15.55051254, 1e-8);
  });

  it.each<[counts: NpsCounts, confidence: number, figures: Figures]>([
    [DATA_OF_R, 0.95, [10, 4.389666925032082, 15.550512536583073, 2.8472068108358917]],
    [DATA_OF_R, 0.99, [10, 2.6361709941924754, 17.30400846742268, 2.8472068108358917]],
    [of(70, 10, 20), 0.95, [50, 32.94146693635433, 64.14591170442236, 7.96046381826521]],
    [of(10, 0, 0), 0.95, [100, 47.503551544790206, 100, 15.010237744338252]],
    [of(0, 10, 0), 0.95, [0, -18.465044909058886, 18.465044909058886, 9.421114395319917]],
    [of(0, 0, 1), 0.9, [-100, -100, 36.68201101068023, 37.5]],
  ])('of %j at %d is the adjusted Wald interval by default (mpmath 1.3.0)', (counts, confidence, figures) => {
    expectIntervalOf(npsInterval(counts, { confidence }), figures);
  });

  it('of ten promoters and nobody else has the centre and standard error of the issue, before it is cut off', () => {
    const { standardError, lower } = npsInterval(of(10, 0, 0)) as Interval;
    expect(standardError.toFixed(4)).toBe('15.0102');
    expect((lower + 1.959963984540054 * standardError).toFixed(4)).toBe('76.9231');
    expect(npsInterval(of(10, 0, 0), { method: 'wald' })).toMatchObject({
      lower: 100,
      upper: 100,
      standardError: 0,
    });
  });

  it.each<[counts: NpsCounts, confidence: number, lower: number, upper: number]>([
    [DATA_OF_R, 0.95, 4.38221311340637, 15.549486943298],
    [of(70, 10, 20), 0.95, 32.6260558931195, 63.943359635257],
    [of(70, 10, 20), 0.8, 38.960371176872, 59.5450412155137],
    [of(3, 7, 10), 0.95, -61.8375076637514, 0.35154829131321],
    [of(1, 98, 1), 0.95, -4.56181816334032, 4.56181816334032],
    [of(19, 1, 0), 0.95, 63.5805941797002, 99.1118551199205],
    [of(0, 5, 0), 0.95, -43.4482464783175, 43.4482464783175],
    [of(10, 0, 0), 0.95, 44.4934400274221, 100],
    [of(0, 0, 15), 0.95, -100, -59.2233397928303],
    [of(9000, 500, 500), 0.95, 84.0356887751813, 85.9061934251233],
  ])(
    'of %j at %d by score has the bounds of Tango’s test (mpmath 1.3.0, with the likelihood maximised numerically)',
    (counts, confidence, lower, upper) => {
      const interval = npsInterval(counts, { confidence, method: 'score' }) as Interval;
      expectNearly(interval.lower, lower);
      expectNearly(interval.upper, upper);
      expect(interval.standardError).toBe(npsInterval(counts, { method: 'wald' })?.standardError);
    },
  );

  it('says what it is of, and how it was made', () => {
    expect(npsInterval(of(2, 1, 1))).toMatchObject({
      estimate: 25,
      confidence: 0.95,
      method: 'adjusted-wald',
      n: 4,
    });
  });

  it('is as precise for the largest counts (by hand: a standard error of 100 / √(2⁵⁴ − 2))', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const standardError = 100 / Math.sqrt(2 ** 54);
    for (const method of ['adjusted-wald', 'wald', 'score'] as const) {
      const interval = npsInterval(of(most, 0, most), { method }) as Interval;
      expectNearly(interval.standardError, standardError);
      expectNearly(interval.lower, -1.959963984540054 * standardError, 1e-7);
      expectNearly(interval.upper, 1.959963984540054 * standardError, 1e-7);
    }
  });

  it('by score keeps its digits where almost everybody is in one group (mpmath 1.3.0)', () => {
    const { lower, upper } = npsInterval(of(1e9, 0, 1), { method: 'score' }) as Interval;
    expectNearly(100 - lower, 1.13298684753e-6, 1e-7);
    expectNearly(100 - upper, 3.53049109561e-8, 1e-6);
    expect(npsInterval(of(1, 0, 1e9), { method: 'score' })).toMatchObject({ lower: -upper, upper: -lower });
  });

  it('is null when nobody answered', () => {
    expect(npsInterval(countNps([]))).toBeNull();
    expect(npsInterval(countNps([]), { method: 'score' })).toBeNull();
  });

  it.each<[what: string, input: unknown, message: string]>([
    [
      'the answers themselves',
      { counts: [10, 9, 3] },
      'counts: must be an object with the keys promoters, passives, detractors, got an array (count ratings with countNps)',
    ],
    [
      'counts without a name',
      of(1, 2, 3),
      'counts: must be an object with the keys promoters, passives, detractors, got undefined',
    ],
    ['half a detractor', { counts: of(1, 2, 0.5) }, 'counts.detractors: must be a whole number of at least 0, got 0.5'],
    [
      'another method',
      { counts: of(1, 2, 3), method: 'wilson' },
      'options.method: must be one of "adjusted-wald", "wald", "score", got "wilson"',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => npsInterval(...split(input, 'counts')))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf(npsInterval).parameters.toEqualTypeOf<[counts: NpsCounts, options?: NpsIntervalOptions]>();
    expectTypeOf(npsInterval).returns.toEqualTypeOf<Interval | null>();
  });
});
