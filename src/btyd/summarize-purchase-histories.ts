import { historiesIn, type PurchaseHistory, readHistories } from './purchase-history.ts';

/**
 * Groups purchase histories: one row for each distinct history, with how many customers have it. A fit takes as long as it has
 * rows, so a million customers cost little more than their distinct histories.
 *
 * - Formula: the sum of the weights of all rows with the same frequency, recency and age
 * - Unit: customers
 * - Convention: times are compared as they are, so give days as whole numbers, or weeks as days / 7. Fits group by themselves;
 *   grouped rows are for keeping, sending and merging
 * - Merges: groups of parts of the data add up with {@link mergePurchaseHistories}
 * - Source: follows from the likelihood, which is the same for customers with the same history
 *
 * @param histories - Any iterable of histories, such as the rows of `calibrationSummary`, in any order.
 * @returns The distinct histories, by frequency, recency and age in ascending order.
 * @throws {@link MetricsInputError} at the first row that is no history.
 * @example
 * summarizePurchaseHistories([
 *   { frequency: 2, recency: 20, T: 30 },
 *   { frequency: 0, recency: 0, T: 30 },
 *   { frequency: 2, recency: 20, T: 30, weight: 4 },
 * ]); // => [{ frequency: 0, recency: 0, T: 30, weight: 1 }, { frequency: 2, recency: 20, T: 30, weight: 5 }]
 */
export function summarizePurchaseHistories(histories: Iterable<PurchaseHistory>): readonly Required<PurchaseHistory>[] {
  return historiesIn(readHistories({ histories }));
}
