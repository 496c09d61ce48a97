import { money } from '../internal/exact/index.ts';
import { addCounts, parseInput } from '../internal/reading/index.ts';
import type { MoneyInput } from '../money.ts';
import { byPart, type RevenueMovements, revenueMovementsSchema } from './revenue-movements.ts';

/**
 * Merges the revenue movements of two disjoint groups of customers over the same time.
 *
 * - Formula: the sum, movement by movement
 * - Unit: customers; money, negative where revenue was lost
 * - Convention: no customer is in both groups, and both use the same currency. Movements of two months do not merge: a
 *   customer may move in both, and the opening of the second is the closing of the first
 *
 * @returns The merged movements.
 * @throws {@link MetricsInputError} when a sum of customers is not a safe integer.
 * @example
 * const ofOne = (customerId: string) => revenueMovements([], [{ customerId, revenue: 10 }]);
 * const merged = mergeRevenueMovements(ofOne('ann'), ofOne('bob'));
 * merged.new.customers; // => 2
 * merged.closing.revenue.toString(); // => '20'
 */
export function mergeRevenueMovements(
  a: RevenueMovements<MoneyInput>,
  b: RevenueMovements<MoneyInput>,
): RevenueMovements {
  const one = parseInput(revenueMovementsSchema, a, ['a']);
  const other = parseInput(revenueMovementsSchema, b, ['b']);
  return byPart((part) => {
    const customers = addCounts(one[part].customers, other[part].customers, ['b', part, 'customers']);
    return { customers, revenue: money(one[part].revenue.plus(other[part].revenue)) };
  });
}
