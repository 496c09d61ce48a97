import { parseInput, ratio, totalOf } from '../internal/reading/index.ts';
import { npsCountsSchema } from '../ratings/rating-counts.ts';
import type { NpsCounts } from './count-nps.ts';

/**
 * Net Promoter Score: the percentage of promoters less the percentage of detractors.
 *
 * - Formula: `100 × (promoters − detractors) / respondents`
 * - Unit: points, from −100 to 100
 * - Convention: not rounded
 * - Source: Reichheld, “The One Number You Need to Grow”, Harvard Business Review 81(12), 2003; “Digital Marketing for
 *   Small Businesses: Customer Advocacy Marketing Techniques”
 *
 * @returns The score, or `null` when nobody answered.
 * @example
 * npsScore({ promoters: 70, passives: 10, detractors: 20 }); // => 50
 * npsScore(countNps([])); // => null
 */
export function npsScore(counts: NpsCounts): number | null {
  const { promoters, passives, detractors } = parseInput(npsCountsSchema, counts, ['counts']);
  return ratio(100n * BigInt(promoters - detractors), totalOf([promoters, passives, detractors]));
}

/** The share of each of the three groups, from 0 to 1. */
export interface NpsShares {
  /** Promoters divided by respondents. */
  readonly promoters: number;
  /** Passives divided by respondents. */
  readonly passives: number;
  /** Detractors divided by respondents. */
  readonly detractors: number;
}

/**
 * NPS shares: the share of respondents in each of the three groups.
 *
 * - Formula: `group / respondents`
 * - Unit: share, from 0 to 1
 * - Source: Reichheld, “The One Number You Need to Grow”, Harvard Business Review 81(12), 2003; “Digital Marketing for
 *   Small Businesses: Customer Advocacy Marketing Techniques”
 *
 * @returns The shares, or `null` when nobody answered.
 * @example
 * npsShares({ promoters: 70, passives: 10, detractors: 20 }); // => { promoters: 0.7, passives: 0.1, detractors: 0.2 }
 */
export function npsShares(counts: NpsCounts): NpsShares | null {
  const { promoters, passives, detractors } = parseInput(npsCountsSchema, counts, ['counts']);
  const respondents = totalOf([promoters, passives, detractors]);
  if (respondents === 0n) return null;
  const share = (group: number) => ratio(group, respondents) as number;
  return { promoters: share(promoters), passives: share(passives), detractors: share(detractors) };
}
