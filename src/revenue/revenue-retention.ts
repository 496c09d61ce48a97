import { decimalRatio, type MoneyInput } from '../internal/exact/index.ts';
import { parseInput } from '../internal/reading/index.ts';
import { type RevenueMovements, revenueMovementsSchema } from './revenue-movements.ts';

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

/**
 * Quick ratio: how much recurring revenue was gained for each unit that was lost.
 *
 * - Formula: `(new + reactivation + expansion) / −(contraction + churn)`
 * - Unit: ratio, at least 0; below 1 where revenue shrank
 * - Convention: reactivation is a gain
 * - Source: Mamoon Hamid's SaaS quick ratio
 *
 * @returns The ratio, or `null` when nothing was lost.
 * @throws {@link MetricsInputError} when the input is no `RevenueMovements`, or the ratio fits no number.
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
