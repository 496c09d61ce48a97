import {
  addCounts,
  type Columns,
  columnsOf,
  madeBy,
  parameters,
  parseColumns,
  parseInput,
  ratio,
  readRows,
  row,
  totalOf,
  whole,
  wholeBetween,
} from '../internal/reading/index.ts';
import { HIGHEST, LOWEST_PROMOTER } from '../ratings/rating-counts.ts';

export const advocacyCountsSchema = parameters(
  { referringPromoters: whole(), silentPromoters: whole(), referringOthers: whole(), silentOthers: whole() },
  madeBy('count customers with countAdvocacy'),
);

/** What a customer said and did; rows may have other columns. */
export interface CustomerAdvocacy {
  /** The answer to “How likely are you to recommend us?”, from 0 to 10. */
  readonly rating: number;
  /** Number of customers or friends whom the customer has referred. */
  readonly referrals: number;
}

/** Customers by what they said and what they did. */
export interface AdvocacyCounts {
  /** Promoters who referred somebody. */
  readonly referringPromoters: number;
  /** Promoters who referred nobody. */
  readonly silentPromoters: number;
  /** Passives and detractors who referred somebody. */
  readonly referringOthers: number;
  /** Passives and detractors who referred nobody. */
  readonly silentOthers: number;
}

export const customerAdvocacySchema = row({ rating: wholeBetween(0, HIGHEST), referrals: whole() });

export const countAdvocacyOptionsSchema = parameters({ columns: columnsOf(customerAdvocacySchema) });

/** As {@link countAdvocacy}, of rows in the caller's own columns. */
export function countAdvocacy<Row>(
  customers: Iterable<Row>,
  options: { readonly columns: Columns<Row, keyof CustomerAdvocacy> },
): AdvocacyCounts;
/**
 * Counts customers by whether they are promoters and whether they have referred somebody.
 *
 * - Formula: a promoter answered 9 or 10; a referrer has at least one referral
 * - Unit: customers
 * - Merges: add up counts of parts of the customers with {@link mergeAdvocacy}
 * - Source: Reichheld, “The One Number You Need to Grow”, Harvard Business Review 81(12), 2003, for promoters; “Digital
 *   Marketing for Small Businesses: Customer Advocacy Marketing Techniques”
 *
 * @param customers - Any iterable with one row per customer who answered.
 * @returns The counts; all zero if there are no customers.
 * @throws {@link MetricsInputError} at the first invalid row.
 * @example
 * countAdvocacy([{ rating: 10, referrals: 2 }, { rating: 9, referrals: 0 }, { rating: 7, referrals: 1 }]); // => { referringPromoters: 1, silentPromoters: 1, referringOthers: 1, silentOthers: 0 }
 */
export function countAdvocacy(customers: Iterable<CustomerAdvocacy>): AdvocacyCounts;
export function countAdvocacy(customers: Iterable<unknown>, options?: object): AdvocacyCounts {
  const { columns } = parseColumns(countAdvocacyOptionsSchema, options);
  const counts = { referringPromoters: 0, silentPromoters: 0, referringOthers: 0, silentOthers: 0 };
  for (const [{ rating, referrals }] of readRows(customerAdvocacySchema, customers, ['customers'], columns)) {
    const said = rating >= LOWEST_PROMOTER ? 'Promoters' : 'Others';
    counts[`${referrals > 0 ? 'referring' : 'silent'}${said}`] += 1;
  }
  return counts;
}

/**
 * Merges the advocacy counts of two disjoint groups of customers.
 *
 * - Formula: the sum, group by group
 * - Unit: customers
 *
 * @returns The merged counts.
 * @throws {@link MetricsInputError} when a sum is not a safe integer.
 * @example
 * const north = countAdvocacy([{ rating: 10, referrals: 1 }]);
 * const south = countAdvocacy([{ rating: 3, referrals: 0 }]);
 * mergeAdvocacy(north, south); // => { referringPromoters: 1, silentPromoters: 0, referringOthers: 0, silentOthers: 1 }
 */
export function mergeAdvocacy(a: AdvocacyCounts, b: AdvocacyCounts): AdvocacyCounts {
  const one = parseInput(advocacyCountsSchema, a, ['a']);
  const other = parseInput(advocacyCountsSchema, b, ['b']);
  const merged = (group: keyof AdvocacyCounts) => addCounts(one[group], other[group], ['b', group]);
  return {
    referringPromoters: merged('referringPromoters'),
    silentPromoters: merged('silentPromoters'),
    referringOthers: merged('referringOthers'),
    silentOthers: merged('silentOthers'),
  };
}

/** How well what customers say about recommending matches what they do. */
export interface AdvocacyGap {
  /** Share of the customers who are promoters, from 0 to 1. */
  readonly promoterShare: number;
  /** Share of the customers who referred somebody, from 0 to 1. */
  readonly referrerShare: number;
  /** `promoterShare − referrerShare`, from −1 to 1: above 0 when more customers say it than do it. */
  readonly gap: number;
  /** Share of the promoters who referred somebody, from 0 to 1; `null` with no promoters. */
  readonly promotersWhoReferred: number | null;
  /** Share of the passives and detractors who referred somebody, from 0 to 1; `null` with no such customers. */
  readonly othersWhoReferred: number | null;
  /** Share of the referrers who are promoters, from 0 to 1; `null` with no referrers. */
  readonly referrersWhoPromote: number | null;
}

/**
 * Advocacy gap: how far the share of customers who say they would recommend exceeds the share who actually refer
 * somebody.
 *
 * - Formula: `promoters / customers − referrers / customers`; among promoters `referringPromoters / promoters`, among
 *   referrers `referringPromoters / referrers`
 * - Unit: shares from 0 to 1; the gap from −1 to 1
 * - Convention: only customers who answered the survey count
 * - Source: Kumar, Petersen & Leone, “How Valuable Is Word of Mouth?”, Harvard Business Review 85 (2007)
 *
 * @returns The shares and their gap, or `null` when there are no customers.
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
