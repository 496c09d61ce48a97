import { addCounts } from '../internal/reading/counts.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import { advocacyCountsSchema } from './advocacy-counts.ts';
import type { AdvocacyCounts } from './count-advocacy.ts';

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
