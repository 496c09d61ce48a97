import { historiesIn, type PurchaseHistory, readHistories } from './purchase-history.ts';

/**
 * Merges the purchase histories of two parts of the customers: the groups of all of them.
 *
 * - Formula: the sum of the weights of all rows with the same frequency, recency and age
 * - Unit: customers
 * - Convention: a customer is in one of the parts alone, and times are of one unit and up to the same end
 * - Source: follows from the definition of {@link summarizePurchaseHistories}
 *
 * @returns The distinct histories, by frequency, recency and age in ascending order.
 * @throws {@link MetricsInputError} at the first row that is no history, or when the number of customers is no safe integer.
 * @example
 * const north = [{ frequency: 2, recency: 20, T: 30, weight: 5 }];
 * const south = [{ frequency: 2, recency: 20, T: 30, weight: 3 }];
 * mergePurchaseHistories(north, south); // => [{ frequency: 2, recency: 20, T: 30, weight: 8 }]
 */
export function mergePurchaseHistories(
  a: Iterable<PurchaseHistory>,
  b: Iterable<PurchaseHistory>,
): readonly Required<PurchaseHistory>[] {
  return historiesIn(readHistories({ a, b }));
}
