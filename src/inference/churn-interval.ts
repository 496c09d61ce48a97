import { type CustomerChurnInput, customerChurnInputSchema } from '../churn/customer-churn-rate.ts';
import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import { confidence } from './confidence.ts';
import type { Interval } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** What is chosen about {@link churnInterval}. */
export interface ChurnIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

export const churnIntervalOptionsSchema = parameters({ confidence: confidence() });

/**
 * Confidence interval of a customer churn rate: which rates the customers who left leave plausible.
 *
 * - Formula: Wilson’s interval ({@link proportionInterval}) of `customersLost / customersAtStart`
 * - Unit: rate, from 0 to 1
 * - Convention: start cohort, as `customerChurnRate`; the rate that customers like these would have in the long run
 * - Source: Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927)
 *
 * @returns The interval, or `null` when there were no customers at the start.
 * @throws {@link MetricsInputError} when a count is not a whole number, more customers left than there were, or the
 *   confidence is out of range.
 * @example
 * const { estimate, lower, upper } = churnInterval({ customersAtStart: 200, customersLost: 5 })!;
 * [estimate, lower.toFixed(4), upper.toFixed(4)]; // => [0.025, '0.0107', '0.0572']
 */
export function churnInterval(counts: CustomerChurnInput, options?: ChurnIntervalOptions): Interval | null {
  const { customersAtStart, customersLost } = parseInput(customerChurnInputSchema, counts, ['counts']);
  const { confidence } = parseOptions(churnIntervalOptionsSchema, options);
  return wilsonInterval(BigInt(customersLost), BigInt(customersAtStart), 1, confidence);
}
