import { ratio } from '../internal/exact/ratio.ts';
import { totalOf } from '../internal/reading/counts.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import { npsCountsSchema } from '../ratings/nps.ts';
import type { NpsCounts } from './count-nps.ts';

/**
 * Net Promoter Score: the percentage of promoters less the percentage of detractors.
 *
 * - Formula: `100 × (promoters − detractors) / respondents`
 * - Unit: points, from −100 to 100
 * - Convention: not rounded
 * - Source: “Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”
 *
 * @returns The score, or `null` when nobody answered.
 * @throws {@link MetricsInputError} when the input is no `NpsCounts`.
 * @example
 * npsScore({ promoters: 70, passives: 10, detractors: 20 }); // => 50
 * npsScore(countNps([])); // => null
 */
export function npsScore(counts: NpsCounts): number | null {
  const { promoters, passives, detractors } = parseInput(npsCountsSchema, counts, ['counts']);
  return ratio(100n * BigInt(promoters - detractors), totalOf([promoters, passives, detractors]));
}
