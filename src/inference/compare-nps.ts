import { oneOf, parameters, parseInput, parseOptions, prefault, ratio, totalOf } from '../internal/reading/index.ts';
import { normalTwoSided } from '../internal/statistics/index.ts';
import type { NpsCounts } from '../nps/index.ts';
import { npsCountsSchema } from '../ratings/rating-counts.ts';
import { boundsAround, type Comparison, confidence, normalReach } from './interval.ts';
import { ADJUSTMENT, npsMoments } from './nps-interval.ts';

/** Options of {@link compareNps}. */
export interface CompareNpsOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** How to compute the interval and the test (default `'wald'`). */
  readonly method?: 'wald' | 'adjusted-wald';
}

export const compareNpsOptionsSchema = parameters({
  confidence: confidence(),
  method: prefault(oneOf('wald', 'adjusted-wald'), 'wald'),
});

/**
 * Comparison of two Net Promoter Scores: the difference, and whether it could be due to chance.
 *
 * - Formula: with e² = 100² (p + d − (p − d)²) / n the squared standard error of each score: bounds
 *   `s₁ − s₂ ± z √(e₁² + e₂²)`, statistic `(s₁ − s₂) / √(e₁² + e₂²)`
 * - Unit: points, from −200 to 200
 * - Convention: `'wald'`, the default, needs some fifty answers in each group; `'adjusted-wald'` is for fewer: it
 *   applies the same formulas after adding 1½ respondents to each group, a quarter of them promoters and a quarter
 *   detractors, so the interval is not centred on the difference
 * - Source: Agresti & Caffo, The American Statistician 54 (2000), for the adjustment by groups; Sauro & Lewis,
 *   MeasuringU, “How to statistically compare two Net Promoter Scores”
 *
 * @returns The comparison of `a` with `b`, or `null` when nobody answered in one of them, or, for `'wald'`, when all
 *   respondents of each are in one group, so there is no variance to test by.
 * @example
 * const may = { promoters: 120, passives: 47, detractors: 83 };
 * const june = { promoters: 110, passives: 49, detractors: 91 };
 * const { difference, lower, upper, pValue } = compareNps(may, june)!;
 * [difference, lower, upper, pValue].map((value) => value.toFixed(3)); // => ['7.200', '-8.422', '22.822', '0.366']
 */
export function compareNps(a: NpsCounts, b: NpsCounts, options?: CompareNpsOptions): Comparison | null {
  const [ofA, ofB] = [parseInput(npsCountsSchema, a, ['a']), parseInput(npsCountsSchema, b, ['b'])];
  const { confidence, method } = parseOptions(compareNpsOptionsSchema, options);
  const difference = differenceOf(ofA, ofB);
  if (difference === null) return null;
  const added = method === 'wald' ? 0 : ADJUSTMENT / 2;
  const [first, second] = [npsMoments(ofA, added), npsMoments(ofB, added)];
  const standardError = Math.sqrt(first.squaredError + second.squaredError);
  if (standardError === 0) return null;
  const centre = first.score - second.score;
  const reach = normalReach(confidence) * standardError;
  const statistic = centre / standardError;
  return {
    difference,
    ...boundsAround(difference, centre - reach, centre + reach, -200, 200),
    standardError,
    statistic,
    pValue: normalTwoSided(statistic),
    confidence,
    method,
  };
}

/** The nearest double to the difference of the scores. */
function differenceOf(a: NpsCounts, b: NpsCounts): number | null {
  const netOf = ({ promoters, detractors }: NpsCounts) => 100n * BigInt(promoters - detractors);
  const [respondentsOfA, respondentsOfB] = [totalOf(groups(a)), totalOf(groups(b))];
  return ratio(netOf(a) * respondentsOfB - netOf(b) * respondentsOfA, respondentsOfA * respondentsOfB);
}

function groups({ promoters, passives, detractors }: NpsCounts): readonly number[] {
  return [promoters, passives, detractors];
}
