import { elements } from '../internal/reading/elements.ts';
import { whole, wholeBetween } from '../internal/reading/fields.ts';
import { parseInput, row } from '../internal/reading/parse-input.ts';
import { HIGHEST, LOWEST_PROMOTER } from '../ratings/nps.ts';

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
export function countAdvocacy(customers: Iterable<CustomerAdvocacy>): AdvocacyCounts {
  const counts = { referringPromoters: 0, silentPromoters: 0, referringOthers: 0, silentOthers: 0 };
  let index = 0;
  for (const element of elements(customers, 'customers')) {
    const { rating, referrals } = parseInput(customerAdvocacySchema, element, ['customers', index]);
    const said = rating >= LOWEST_PROMOTER ? 'Promoters' : 'Others';
    counts[`${referrals > 0 ? 'referring' : 'silent'}${said}`] += 1;
    index += 1;
  }
  return counts;
}
