import { confidence } from '../inference/confidence.ts';
import { churnInterval, type Interval } from '../inference/index.ts';
import { iterable } from '../internal/reading/fields.ts';
import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import { type HealthCounts, healthCountsSchema, readScores } from './health-counts.ts';
import { bandOf, type HealthBand, healthBandSchema, readBands } from './read-bands.ts';

/** What is chosen about {@link healthCalibration}. */
export interface HealthCalibrationOptions {
  /** The bands, the lowest first: the first from 0. */
  readonly bands: Iterable<HealthBand>;
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

/** What became of the customers of a band. */
export interface HealthBandOutcome {
  /** Name of the band. */
  readonly band: string;
  /** Customers in it at the start of the period. */
  readonly customers: number;
  /** Those of them who left. */
  readonly churned: number;
  /** Churn rate with its interval; `null` when the band was empty. */
  readonly churnRate: Interval | null;
}

/** How well a health score tells who leaves. */
export interface HealthCalibration {
  /** The bands in the order given. */
  readonly bands: readonly HealthBandOutcome[];
  /** Area under the ROC curve, from 0 to 1; `null` when nobody left or nobody stayed. */
  readonly areaUnderCurve: number | null;
  /** Its interval; `null` when fewer than two left or fewer than two stayed. */
  readonly areaInterval: Interval | null;
}

export const healthCalibrationOptionsSchema = parameters({
  bands: iterable(healthBandSchema),
  confidence: confidence(),
});

/**
 * Health calibration: whether customers with a better health score really stay.
 *
 * - Formula: of each band `churned / customers`; the area is `(wins + ties / 2) / pairs` over all pairs of a customer who
 *   stayed and one who left, in which the first has the higher score or the same
 * - Unit: rates and area from 0 to 1; 0.5 is a score that tells nothing, below it tells the opposite
 * - Convention: Wilson's interval of each rate (`churnInterval`), DeLong's of the area (`'delong'`), cut off at 0 and 1;
 *   where the score parts the customers without a mistake, it is a point
 * - Merges: counts add up with {@link mergeHealth}
 * - Source: LIKE.TG glossary, “Customer health score”, checked against outcome; Hanley & McNeil, “The meaning and use of the
 *   area under a receiver operating characteristic curve”, Radiology 143 (1982); DeLong, DeLong & Clarke-Pearson,
 *   “Comparing the areas under two or more correlated receiver operating characteristic curves”, Biometrics 44 (1988)
 *
 * @returns The churn rate of each band and the area under the curve.
 * @throws {@link MetricsInputError} when the counts are none, the bands do not ascend from 0, or the confidence is out of range.
 * @example
 * const counts = countHealth([
 *   { score: 20, churned: true },
 *   { score: 35, churned: false },
 *   { score: 50, churned: true },
 *   { score: 80, churned: false },
 * ]);
 * const { bands, areaUnderCurve } = healthCalibration(counts, { bands: [{ band: 'low', from: 0 }, { band: 'high', from: 50 }] });
 * bands.map(({ band, churnRate }) => [band, churnRate!.estimate]); // => [['low', 0.5], ['high', 0.5]]
 * areaUnderCurve; // => 0.75
 */
export function healthCalibration(counts: HealthCounts, options: HealthCalibrationOptions): HealthCalibration {
  const scores = readScores(parseInput(healthCountsSchema, counts, ['counts']).scores, ['counts']);
  const { bands, confidence } = parseOptions(healthCalibrationOptionsSchema, options);
  const read = readBands(bands);
  const outcomes = read.map(({ band }) => ({ band, customers: 0, churned: 0 }));
  for (const { score, stayed, churned } of scores) {
    const outcome = outcomes[bandOf(score, read)] as (typeof outcomes)[number];
    outcome.customers += stayed + churned;
    outcome.churned += churned;
  }
  const { area, interval } = areaUnderCurve(scores, confidence);
  return {
    bands: outcomes.map((outcome) => ({
      ...outcome,
      churnRate: churnInterval({ customersAtStart: outcome.customers, customersLost: outcome.churned }, { confidence }),
    })),
    areaUnderCurve: area,
    areaInterval: interval,
  };
}
