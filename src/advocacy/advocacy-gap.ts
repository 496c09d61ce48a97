import { ratio } from '../internal/exact/ratio.ts';
import { totalOf } from '../internal/reading/counts.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import { advocacyCountsSchema } from './advocacy-counts.ts';
import type { AdvocacyCounts } from './count-advocacy.ts';

/** How what customers say about recommending and what they do go together. */
export interface AdvocacyGap {
  /** Share of the customers who are promoters, from 0 to 1. */
  readonly promoterShare: number;
  /** Share of the customers who referred somebody, from 0 to 1. */
  readonly referrerShare: number;
  /** The first less the second, from −1 to 1: above 0 where more say it than do it. */
  readonly gap: number;
  /** Share of the promoters who referred somebody, from 0 to 1; `null` without promoters. */
  readonly promotersWhoReferred: number | null;
  /** Share of the passives and detractors who referred somebody, from 0 to 1; `null` without such customers. */
  readonly othersWhoReferred: number | null;
  /** Share of the referrers who are promoters, from 0 to 1; `null` without referrers. */
  readonly referrersWhoPromote: number | null;
}

/**
 * Advocacy gap: by how much more customers say that they would recommend than really refer somebody.
 *
 * - Formula: `promoters / customers − referrers / customers`; of the promoters `referringPromoters / promoters`, of the
 *   referrers `referringPromoters / referrers`
 * - Unit: shares from 0 to 1; the gap from −1 to 1
 * - Convention: of customers who answered the survey; the others say nothing
 * - Source: Kumar, Petersen & Leone, “How Valuable Is Word of Mouth?”, Harvard Business Review 85 (2007)
 *
 * @returns The shares and their gap, or `null` without customers.
 * @throws {@link MetricsInputError} when the input is no `AdvocacyCounts`.
 * @example
 * const counts = { referringPromoters: 15, silentPromoters: 45, referringOthers: 5, silentOthers: 35 };
 * const { gap, promotersWhoReferred, referrersWhoPromote } = advocacyGap(counts)!;
 * [gap, promotersWhoReferred, referrersWhoPromote]; // => [0.4, 0.25, 0.75]
 */
export function advocacyGap(counts: AdvocacyCounts): AdvocacyGap | null {
  const { referringPromoters, silentPromoters, referringOthers, silentOthers } = parseInput(
    advocacyCountsSchema,
    counts,
    ['counts'],
  );
  const promoters = totalOf([referringPromoters, silentPromoters]);
  const referrers = totalOf([referringPromoters, referringOthers]);
  const others = totalOf([referringOthers, silentOthers]);
  const customers = promoters + others;
  const gap = ratio(promoters - referrers, customers);
  if (gap === null) return null;
  return {
    promoterShare: ratio(promoters, customers) as number,
    referrerShare: ratio(referrers, customers) as number,
    gap,
    promotersWhoReferred: ratio(BigInt(referringPromoters), promoters),
    othersWhoReferred: ratio(BigInt(referringOthers), others),
    referrersWhoPromote: ratio(BigInt(referringPromoters), referrers),
  };
}
