import { oneOf, parameters, parseInput, parseOptions, prefault, ratio, totalOf } from '../internal/reading/index.ts';
import { normalTwoSided } from '../internal/statistics/index.ts';
import type { NpsCounts } from '../nps/index.ts';
import { npsCountsSchema } from '../ratings/nps.ts';
import { boundsAround, type Comparison, confidence, normalReach } from './interval.ts';
import { ADJUSTMENT, npsMoments } from './nps-interval.ts';

/** What is chosen about {@link compareNps}. */
export interface CompareNpsOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** How interval and test are made (default `'wald'`). */
  readonly method?: 'wald' | 'adjusted-wald';
}

export const compareNpsOptionsSchema = parameters({
  confidence: confidence(),
  method: prefault(oneOf('wald', 'adjusted-wald'), 'wald'),
});

/**
 * Comparison of two Net Promoter Scores: by how much they differ, and whether chance alone could make such a difference.
 *
 * - Formula: with e² = 100² (p + d − (p − d)²) / n the squared standard error of each score: bounds
 *   `s₁ − s₂ ± z √(e₁² + e₂²)`, statistic `(s₁ − s₂) / √(e₁² + e₂²)`
 * - Unit: points, from −200 to 200
 * - Convention: `'wald'` by default, which needs some fifty answers in each group; `'adjusted-wald'` is for fewer, and takes
 *   the same formulas after adding 1½ respondents to each group, a quarter of them promoters and a quarter detractors, so
 *   that its interval is not centred on the difference
 * - Source: Sauro & Lewis, MeasuringU, “How to statistically compare two Net Promoter Scores”; for the adjustment by groups,
 *   Agresti & Caffo, The American Statistician 54 (2000)
 *
 * @returns The comparison of `a` with `b`, or `null` when nobody answered in one of them, or where, by `'wald'`, within both
 *   everybody is in one group: they show no variance to test by.
 * @throws {@link MetricsInputError} when a group is no `NpsCounts`, or the confidence is out of range.
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

/** The double nearest to the difference of the scores. */
function differenceOf(a: NpsCounts, b: NpsCounts): number | null {
  const netOf = ({ promoters, detractors }: NpsCounts) => 100n * BigInt(promoters - detractors);
  const [respondentsOfA, respondentsOfB] = [totalOf(groups(a)), totalOf(groups(b))];
  return ratio(netOf(a) * respondentsOfB - netOf(b) * respondentsOfA, respondentsOfA * respondentsOfB);
}

function groups({ promoters, passives, detractors }: NpsCounts): readonly number[] {
  return [promoters, passives, detractors];
}
