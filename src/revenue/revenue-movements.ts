import * as z from 'zod/mini';
import { type CustomerId, customerId, readCustomerIds } from '../internal/reading/customers.ts';
import { iterable } from '../internal/reading/fields.ts';
import { parameters, parseOptions } from '../internal/reading/parse-input.ts';
import type { Decimal, MoneyInput } from '../money.ts';
import type { CurrencyOfCall } from './currencies.ts';
import { addCustomer, addMovement, exactMovement, movementsFrom, noMovement, noMovements } from './open-movements.ts';
import { readSnapshot } from './snapshots.ts';
import type { CustomerRevenue } from './subscription.ts';

/** What is known beside the two snapshots of {@link revenueMovements}. */
export interface RevenueMovementsOptions {
  /** Who ever paid before `before`: such customers who come back are reactivated, all others are new (default: nobody). */
  readonly everBefore?: Iterable<string | number>;
}

/** Customers, and recurring revenue that is theirs or that they changed. */
export interface RevenueMovement<Amount extends MoneyInput = Decimal> {
  /** How many customers. */
  readonly customers: number;
  /** Their revenue, as money; a change of it is negative where revenue was lost. */
  readonly revenue: Amount;
}

/** What became of recurring revenue from one snapshot to the next: `opening` and the five movements add up to `closing`. */
export interface RevenueMovements<Amount extends MoneyInput = Decimal> {
  /** Who paid before. */
  readonly opening: RevenueMovement<Amount>;
  /** Who pays and never did before. */
  readonly new: RevenueMovement<Amount>;
  /** Who pays again. */
  readonly reactivation: RevenueMovement<Amount>;
  /** Who pays more than before. */
  readonly expansion: RevenueMovement<Amount>;
  /** Who pays less than before, but pays; the revenue is at most 0. */
  readonly contraction: RevenueMovement<Amount>;
  /** Who pays no more; the revenue is at most 0. */
  readonly churn: RevenueMovement<Amount>;
  /** Who pays after. */
  readonly closing: RevenueMovement<Amount>;
}

export const revenueMovementsOptionsSchema = parameters({ everBefore: z.prefault(iterable(customerId()), []) });

/**
 * Revenue movements: what became of recurring revenue between two snapshots of what each customer pays.
 *
 * - Formula: for each customer `after − before`: new or reactivation from 0, churn to 0, else expansion or contraction;
 *   `closing = opening + new + reactivation + expansion + contraction + churn`, exactly
 * - Unit: customers; money, negative where it was lost
 * - Convention: a customer moves once, by the sum of what the customer pays; who pays 0 is no customer. Customers at the end are
 *   those at the start, plus new and reactivated, less churned ones
 * - Merges: movements of parts that share no customer add up with {@link mergeRevenueMovements}; those of months follow each other
 *   and do not
 * - Source: the definition of net new MRR by its five movements
 *
 * @returns The movements; all 0 without customers.
 * @throws {@link MetricsInputError} at the first row that is no `CustomerRevenue` or of another currency.
 * @example
 * const movements = revenueMovements([{ customerId: 'ann', revenue: 50 }, { customerId: 'bob', revenue: 20 }], [{ customerId: 'ann', revenue: 75 }, { customerId: 'eve', revenue: '9.90' }], { everBefore: ['eve'] });
 * movements.expansion.revenue.toString(); // => '25'
 * movements.churn.revenue.toString(); // => '-20'
 * movements.reactivation.customers; // => 1
 * movements.closing.revenue.toString(); // => '84.9'
 */
export function revenueMovements(
  before: Iterable<CustomerRevenue<MoneyInput>>,
  after: Iterable<CustomerRevenue<MoneyInput>>,
  options?: RevenueMovementsOptions,
): RevenueMovements {
  const given = parseOptions(revenueMovementsOptionsSchema, options);
  const call: CurrencyOfCall = { code: undefined };
  const first = readSnapshot(before, 'before', call);
  const last = readSnapshot(after, 'after', call);
  const everBefore: ReadonlySet<CustomerId> = readCustomerIds(given.everBefore, ['options', 'everBefore']);
  const opening = noMovement();
  const moved = noMovements();
  for (const [customerId, revenue] of first) {
    addCustomer(opening, 0, revenue);
    addMovement(moved, revenue, last.get(customerId) ?? 0, true);
  }
  for (const [customerId, revenue] of last) {
    if (!first.has(customerId)) addMovement(moved, 0, revenue, everBefore.has(customerId));
  }
  return movementsFrom(exactMovement(opening), moved);
}
