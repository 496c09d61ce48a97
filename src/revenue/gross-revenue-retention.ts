import { decimalRatio } from '../internal/exact/quotients.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import type { MoneyInput } from '../money.ts';
import { revenueMovementsSchema } from './movement-schema.ts';
import type { RevenueMovements } from './revenue-movements.ts';

/**
 * Gross revenue retention (GRR): the share of the opening revenue that its customers still pay, without what any of them pays more.
 *
 * - Formula: `(opening + contraction + churn) / opening`, which is `Σ min(after, before) / Σ before` over the customers
 * - Unit: rate, from 0 to 1
 * - Convention: each customer is capped at what the customer paid before, so expansion makes up for no loss. For a year take the
 *   movements between the snapshots of its two ends: movements of its months have caps of their own
 * - Source: the definition of GRR; 1 less the gross rate of `revenueChurnRate`
 *
 * @returns The rate, or `null` when there was no opening revenue.
 * @throws {@link MetricsInputError} when the input is no `RevenueMovements`.
 * @example
 * const before = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 40 }];
 * const after = [{ customerId: 'ann', revenue: 90 }, { customerId: 'bob', revenue: 20 }];
 * grossRevenueRetention(revenueMovements(before, after)); // => 0.8
 */
export function grossRevenueRetention(movements: RevenueMovements<MoneyInput>): number | null {
  const { opening, contraction, churn } = parseInput(revenueMovementsSchema, movements, ['movements']);
  return decimalRatio(opening.revenue.plus(contraction.revenue).plus(churn.revenue), opening.revenue);
}
