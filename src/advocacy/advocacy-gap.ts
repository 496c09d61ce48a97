import {
  addCounts,
  type Columns,
  columnsOf,
  elements,
  inFields,
  madeBy,
  parameters,
  parseColumns,
  parseInput,
  ratio,
  row,
  totalOf,
  whole,
  wholeBetween,
} from '../internal/reading/index.ts';
import { HIGHEST, LOWEST_PROMOTER } from '../ratings/nps.ts';

/** The schema of an `AdvocacyCounts`. */
export const advocacyCountsSchema = parameters(
  { referringPromoters: whole(), silentPromoters: whole(), referringOthers: whole(), silentOthers: whole() },
  madeBy('count customers with countAdvocacy'),
);

/** What a customer said and did; a row may carry further columns. */
export interface CustomerAdvocacy {
  /** The answer to “How likely are you to recommend us?”, from 0 to 10. */
  readonly rating: number;
  /** Customers or friends whom the customer has referred. */
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
 * - Formula: a promoter answered 9 or 10; a customer refers who has at least one referral
 * - Unit: customers
 * - Merges: counts of parts of the customers add up with {@link mergeAdvocacy}
 * - Source: “Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques” for promoters
 *
 * @param customers - Any iterable with one row for each customer who answered.
 * @returns The counts; all zero without customers.
 * @throws {@link MetricsInputError} at the first row that is none.
 * @example
 * countAdvocacy([{ rating: 10, referrals: 2 }, { rating: 9, referrals: 0 }, { rating: 7, referrals: 1 }]); // => { referringPromoters: 1, silentPromoters: 1, referringOthers: 1, silentOthers: 0 }
 */
export function countAdvocacy(customers: Iterable<CustomerAdvocacy>): AdvocacyCounts;
export function countAdvocacy(customers: Iterable<unknown>, options?: object): AdvocacyCounts {
  const { columns } = parseColumns(countAdvocacyOptionsSchema, options);
  return inFields(customerAdvocacySchema, customers, 'customers', columns, (rows) => {
    const counts = { referringPromoters: 0, silentPromoters: 0, referringOthers: 0, silentOthers: 0 };
    let index = 0;
    for (const element of elements(rows, 'customers')) {
      const { rating, referrals } = parseInput(customerAdvocacySchema, element, ['customers', index]);
      const said = rating >= LOWEST_PROMOTER ? 'Promoters' : 'Others';
      counts[`${referrals > 0 ? 'referring' : 'silent'}${said}`] += 1;
      index += 1;
    }
    return counts;
  });
}

/**
 * Merges the advocacy counts of two parts of the customers: the counts of all of them.
 *
 * - Formula: the sum, group by group
 * - Unit: customers
 * - Source: follows from the definition of {@link countAdvocacy}
 *
 * @returns The merged counts.
 * @throws {@link MetricsInputError} when an input is no `AdvocacyCounts`, or a sum is no safe integer.
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
