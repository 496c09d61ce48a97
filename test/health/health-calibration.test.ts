import {
  churnInterval,
  countHealth,
  type HealthBand,
  type HealthCalibration,
  type HealthCalibrationOptions,
  type HealthCounts,
  healthCalibration,
} from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { refusal } from '../support/cases.ts';
import { expectNearly } from '../support/nearly.ts';
import { split } from '../support/split.ts';
import { BANDS, REFUSED_BANDS } from './bands.ts';

function counts(scores: readonly number[], stayed: readonly number[], churned: readonly number[]): HealthCounts {
  return {
    scores: scores.map((score, index) => ({
      score,
      stayed: stayed[index] as number,
      churned: churned[index] as number,
    })),
  };
}

/** Hanley & McNeil 1982, table I: 51 abnormal and 58 normal images, rated from 1 to 5. */
const IMAGES = counts([20, 40, 60, 80, 100], [3, 2, 2, 11, 33], [33, 6, 6, 11, 2]);
const FEW = counts([10, 35, 50, 80], [1, 0, 2, 1], [2, 1, 1, 0]);

describe('the area of healthCalibration', () => {
  it.each<
    [
      source: string,
      counts: HealthCounts,
      confidence: number,
      area: number,
      lower: number,
      upper: number,
      error: number,
    ]
  >([
    [
      'Hanley & McNeil 1982 (0.893), R pROC 1.18',
      IMAGES,
      0.95,
      0.8931710615280595,
      0.83295232765817184,
      0.9533897953979471,
      0.030724408379381115,
    ],
    ['R pROC 1.18, ci.auc', FEW, 0.9, 0.75, 0.4359305728071759, 1, 0.19094065395649332],
    [
      'R pROC 1.18, ci.auc',
      counts([0, 12.5, 40, 70, 100], [0, 5, 1, 9, 20], [4, 7, 2, 3, 0]),
      0.99,
      0.8928571428571429,
      0.78723339541674053,
      0.99848089029754528,
      0.041005724756247322,
    ],
  ])('is that of %s', (_, given, confidence, area, lower, upper, error) => {
    const { areaUnderCurve, areaInterval } = healthCalibration(given, { bands: BANDS, confidence });
    expect(areaUnderCurve).toBe(area);
    expect(areaInterval).toMatchObject({ estimate: area, confidence, method: 'delong' });
    expectNearly(areaInterval?.lower, lower);
    expectNearly(areaInterval?.upper, upper);
    expectNearly(areaInterval?.standardError, error);
  });

  it('counts pairs exactly, ties a half, by hand', () => {
    const most = 2 ** 52 - 1;
    expect(healthCalibration(counts([50], [3], [4]), { bands: BANDS }).areaUnderCurve).toBe(0.5);
    expect(healthCalibration(counts([40, 60], [0, 3], [4, 0]), { bands: BANDS })).toMatchObject({
      areaUnderCurve: 1,
      areaInterval: { lower: 1, upper: 1, standardError: 0, n: 7 },
    });
    expect(healthCalibration(counts([40, 60], [3, 0], [0, 4]), { bands: BANDS }).areaUnderCurve).toBe(0);
    expect(healthCalibration(counts([40, 60], [0, most], [most, 0]), { bands: BANDS }).areaUnderCurve).toBe(1);
  });

  it('is null where all stayed or all left, and has no interval where only one did', () => {
    const of = (given: HealthCounts) => healthCalibration(given, { bands: BANDS });
    expect(of(counts([40, 60], [3, 2], [0, 0]))).toMatchObject({ areaUnderCurve: null, areaInterval: null });
    expect(of(counts([40, 60], [0, 0], [3, 2]))).toMatchObject({ areaUnderCurve: null, areaInterval: null });
    expect(of(counts([], [], []))).toMatchObject({ areaUnderCurve: null, areaInterval: null });
    expect(of(counts([40, 60], [0, 1], [2, 0]))).toMatchObject({ areaUnderCurve: 1, areaInterval: null });
    expect(of(counts([40, 60], [0, 2], [1, 0]))).toMatchObject({ areaUnderCurve: 1, areaInterval: null });
  });

  it('is the share of the pairs in which who stayed has the higher score', () => {
    const outcomes = fc.array(fc.record({ score: fc.nat(10), churned: fc.boolean() }), { maxLength: 30 });
    fc.assert(
      fc.property(outcomes, (given) => {
        const pairs = given
          .filter(({ churned }) => !churned)
          .flatMap((stayed) => given.filter(({ churned }) => churned).map((left) => stayed.score - left.score));
        const wins = pairs.reduce((sum, lead) => sum + (lead > 0 ? 1 : lead === 0 ? 0.5 : 0), 0);
        const { areaUnderCurve, areaInterval } = healthCalibration(countHealth(given), { bands: BANDS });
        expect(areaUnderCurve).toBe(pairs.length === 0 ? null : wins / pairs.length);
        expect((areaInterval?.lower ?? 0) >= 0 && (areaInterval?.upper ?? 1) <= 1).toBe(true);
      }),
    );
  });
});

describe('the bands of healthCalibration', () => {
  it('have the churn rate of their customers, with the interval of churnInterval', () => {
    const { bands } = healthCalibration(FEW, { bands: BANDS, confidence: 0.9 });
    const rate = (customersAtStart: number, customersLost: number) =>
      churnInterval({ customersAtStart, customersLost }, { confidence: 0.9 });
    expect(bands).toStrictEqual([
      { band: 'at risk', customers: 4, churned: 3, churnRate: rate(4, 3) },
      { band: 'neutral', customers: 3, churned: 1, churnRate: rate(3, 1) },
      { band: 'healthy', customers: 1, churned: 0, churnRate: rate(1, 0) },
    ]);
  });

  it('have no rate without customers', () => {
    const { bands } = healthCalibration(counts([], [], []), { bands: BANDS.slice(0, 1) });
    expect(bands).toStrictEqual([{ band: 'at risk', customers: 0, churned: 0, churnRate: null }]);
  });

  it.each(REFUSED_BANDS)('are refused: %s', (_, bands, message) => {
    expect(refusal(() => healthCalibration(FEW, { bands: bands as HealthBand[] }))).toBe(message);
  });

  it.each<[what: string, input: unknown, message: string]>([
    ['no counts', { bands: BANDS }, 'counts: must be an object with the keys scores, got undefined'],
    [
      'a fraction',
      { counts: counts([5], [0.5], [1]), bands: BANDS },
      'counts.scores.0.stayed: must be a whole number of at least 0, got 0.5',
    ],
    [
      'a confidence of 1',
      { counts: FEW, bands: BANDS, confidence: 1 },
      'options.confidence: must be a number above 0 and below 1, got 1',
    ],
    [
      'an unknown key',
      { counts: FEW, bands: BANDS, band: 1 },
      'options.band: must be one of the keys bands, confidence, got "band"',
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => healthCalibration(...split(input, 'counts')))).toBe(message);
  });

  it('has the documented types', () => {
    expectTypeOf(healthCalibration).parameters.toEqualTypeOf<
      [counts: HealthCounts, options: HealthCalibrationOptions]
    >();
    expectTypeOf(healthCalibration).returns.toEqualTypeOf<HealthCalibration>();
    expectTypeOf<HealthCalibration['areaUnderCurve']>().toEqualTypeOf<number | null>();
  });
});
