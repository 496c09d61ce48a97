import { money } from '../internal/exact/index.ts';
import { addCounts, parseInput } from '../internal/reading/index.ts';
import type { MoneyInput } from '../money.ts';
import { byPart, type RevenueMovements, revenueMovementsSchema } from './revenue-movements.ts';

/**
 * Merges the revenue movements of two parts of the customers over the same time: the movements of all of them.
 *
 * - Formula: the sum, movement by movement
 * - Unit: customers; money, negative where it was lost
 * - Convention: no customer is in both parts, and both are of one currency. Movements of two months do not merge: a customer may
 *   move in both, and the opening of the second is the closing of the first
 * - Source: follows from the definition of {@link revenueMovements}
 *
 * @returns The merged movements.
 * @throws {@link MetricsInputError} when an input is no `RevenueMovements`, or a sum of customers is no safe integer.
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
