import { decimalRatio } from '../internal/exact/quotients.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import type { MoneyInput } from '../money.ts';
import { revenueMovementsSchema } from './movement-schema.ts';
import type { RevenueMovements } from './revenue-movements.ts';

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
