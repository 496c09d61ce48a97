import { decimalRatio, type MoneyInput } from '../internal/exact/index.ts';
import { parseInput } from '../internal/reading/index.ts';
import { type RevenueMovements, revenueMovementsSchema } from './revenue-movements.ts';

/**
 * Gross revenue retention (GRR): the share of the opening revenue that its customers still pay, ignoring expansion.
 *
 * - Formula: `(opening + contraction + churn) / opening`, which is `Σ min(after, before) / Σ before` over the
 *   customers; 1 less the gross rate of `revenueChurnRate`
 * - Unit: rate, from 0 to 1
 * - Convention: each customer is capped at what they paid before, so expansion never offsets losses. For a year, use
 *   the movements between snapshots of its two ends: monthly movements are capped month by month
 *
 * @returns The rate, or `null` when there was no opening revenue.
 * @example
 * const before = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 40 }];
 * const after = [{ customerId: 'ann', revenue: 90 }, { customerId: 'bob', revenue: 20 }];
 * grossRevenueRetention(revenueMovements(before, after)); // => 0.8
 */
export function grossRevenueRetention(movements: RevenueMovements<MoneyInput>): number | null {
  const { opening, contraction, churn } = parseInput(revenueMovementsSchema, movements, ['movements']);
  return decimalRatio(opening.revenue.plus(contraction.revenue).plus(churn.revenue), opening.revenue);
}

/**
 * Net revenue retention (NRR): what the customers of the opening revenue pay at the end, as a share of it.
 *
 * - Formula: `(opening + expansion + contraction + churn) / opening`; 1 less the net rate of `netRevenueChurnRate`
 *   without reactivation
 * - Unit: rate, at least 0; above 1 if expansion exceeds losses
 * - Convention: start cohort only, so neither new nor reactivated customers count: the latter paid nothing at the start
 *
 * @returns The rate, or `null` when there was no opening revenue.
 * @throws {@link MetricsInputError} when the rate is too large for a number.
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

/**
 * Quick ratio: recurring revenue gained per unit lost.
 *
 * - Formula: `(new + reactivation + expansion) / −(contraction + churn)`
 * - Unit: ratio, at least 0; below 1 if revenue shrank
 * - Convention: reactivation counts as a gain
 * - Source: Mamoon Hamid's SaaS quick ratio
 *
 * @returns The ratio, or `null` when nothing was lost.
 * @throws {@link MetricsInputError} when the ratio is too large for a number.
 * @example
 * const before = [{ customerId: 'ann', revenue: 60 }, { customerId: 'bob', revenue: 40 }];
 * const after = [{ customerId: 'ann', revenue: 90 }, { customerId: 'bob', revenue: 20 }, { customerId: 'eve', revenue: 50 }];
 * quickRatio(revenueMovements(before, after)); // => 4
 */
export function quickRatio(movements: RevenueMovements<MoneyInput>): number | null {
  const moved = parseInput(revenueMovementsSchema, movements, ['movements']);
  const gained = moved.new.revenue.plus(moved.reactivation.revenue).plus(moved.expansion.revenue);
  const lost = moved.contraction.revenue.plus(moved.churn.revenue).negated();
  return decimalRatio(gained, lost);
}
