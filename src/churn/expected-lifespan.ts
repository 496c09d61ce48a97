import * as z from 'zod/mini';
import type { RateInput } from '../inputs.ts';
import { ratio } from '../internal/exact/ratio.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import { rateInput } from '../internal/reading/rates.ts';

export const expectedLifespanChurnRateSchema = z.nullable(rateInput());

/**
 * Expected customer lifespan: for how many periods a customer stays on average, when each period loses the same share.
 *
 * - Formula: `1 / churnRate`
 * - Unit: periods of the churn rate
 * - Convention: the first period counts in full, so a churn rate of 1 gives one period
 * - Source: LIKE.TG glossary, “Customer lifetime value”
 *
 * @param churnRate - Churn rate of one period, from 0 to 1.
 * @returns The number of periods, or `null` when nobody leaves.
 * @throws {@link MetricsInputError} when the rate is not from 0 to 1, or so small that the lifespan fits no number.
 * @example
 * expectedLifespan(0.025); // => 40
 * expectedLifespan(0); // => null
 */
export function expectedLifespan(churnRate: RateInput | null): number | null {
  const path = ['churnRate'];
  const rate = parseInput(expectedLifespanChurnRateSchema, churnRate, path);
  return rate === null ? null : ratio(rate.denominator, rate.numerator, path);
}
