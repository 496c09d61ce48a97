import { whole } from '../internal/reading/fields.ts';
import { parameters, parseInput, rule } from '../internal/reading/parse-input.ts';
import { confidence } from './confidence.ts';
import type { Interval } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** The input of {@link churnInterval}. */
export interface ChurnIntervalInput {
  /** Customers at the start of the period. */
  readonly customersAtStart: number;
  /** Those of them who left during it. */
  readonly customersLost: number;
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

export const churnIntervalSchema = parameters(
  { customersAtStart: whole(), customersLost: whole(), confidence: confidence() },
  rule<ChurnIntervalInput>(
    'customersLost',
    'at most customersAtStart',
    (input) => input.customersLost <= input.customersAtStart,
  ),
);

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
export function churnInterval(input: ChurnIntervalInput): Interval | null {
  const { customersAtStart, customersLost, confidence } = parseInput(churnIntervalSchema, input);
  return wilsonInterval(BigInt(customersLost), BigInt(customersAtStart), 1, confidence);
}
