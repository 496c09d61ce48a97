import { decimalRatio } from '../internal/exact/quotients.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import type { MoneyInput } from '../money.ts';
import { revenueMovementsSchema } from './movement-schema.ts';
import type { RevenueMovements } from './revenue-movements.ts';

/**
 * Net revenue retention (NRR): what the customers of the opening revenue pay after, as a share of it.
 *
 * - Formula: `(opening + expansion + contraction + churn) / opening`
 * - Unit: rate, at least 0; above 1 where expansion is more than what was lost
 * - Convention: the start cohort alone, so neither new nor reactivated customers count: those who came back paid nothing before
 * - Source: the definition of NRR; 1 less the net rate of `netRevenueChurnRate` without reactivation
 *
 * @returns The rate, or `null` when there was no opening revenue.
 * @throws {@link MetricsInputError} when the input is no `RevenueMovements`, or the rate fits no number.
 * @example
 * const before = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 40 }];
 * const after = [{ customerId: 'ann', revenue: 90 }, { customerId: 'bob', revenue: 20 }];
 * netRevenueRetention(revenueMovements(before, after)); // => 1.1
 */
export function netRevenueRetention(movements: RevenueMovements<MoneyInput>): number | null {
  const { opening, expansion, contraction, churn } = parseInput(revenueMovementsSchema, movements, ['movements']);
  const kept = opening.revenue.plus(expansion.revenue).plus(contraction.revenue).plus(churn.revenue);
  return decimalRatio(kept, opening.revenue);
}
