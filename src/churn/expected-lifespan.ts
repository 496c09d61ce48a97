import { exact } from '../internal/exact/decimals.ts';
import { decimalRatio } from '../internal/exact/quotients.ts';
import { rate } from '../internal/reading/fields.ts';
import { parseInput } from '../internal/reading/parse-input.ts';

export const churnRateSchema = rate();

/**
 * Expected customer lifespan: for how many periods a customer stays on average, when each period loses the same share.
 *
 * - Formula: `1 / churnRate`
 * - Unit: periods of the churn rate
 * - Convention: the first period counts in full, so a churn rate of 1 gives one period. A rate means its shortest decimal
 *   form, so the rate 1/3, which no number holds, gives 3.0000000000000004
 * - Source: LIKE.TG glossary, “Customer lifetime value”
 *
 * @param churnRate - Churn rate of one period, from 0 to 1.
 * @returns The number of periods, or `null` when nobody leaves.
 * @throws {@link MetricsInputError} when the rate is not from 0 to 1, or so small that the lifespan fits no number.
 * @example
 * expectedLifespan(0.025); // => 40
 * expectedLifespan(0); // => null
 */
export function expectedLifespan(churnRate: number): number | null {
  const path = ['churnRate'];
  return decimalRatio(exact(1), parseInput(churnRateSchema, churnRate, path), path);
}
