import {
  minus,
  nearestTo,
  ONE,
  over,
  quantityInput,
  type RateInput,
  rateInput,
  times,
} from '../internal/exact/index.ts';
import { parameters, parseInput } from '../internal/reading/index.ts';

/** The input of {@link viralCoefficient}. */
export interface ViralCoefficientInput {
  /** Invitations per new customer, at least 0; usually a mean. */
  readonly invitationsPerCustomer: RateInput;
  /** Share of the invitations that lead to a new customer, from 0 to 1. */
  readonly conversionRate: RateInput;
}

/** How customers spread by invitation. */
export interface ViralCoefficient {
  /** New customers whom one customer brings in. */
  readonly coefficient: number;
  /** Growth of new customers from one cycle to the next, at least −1; negative when they become fewer. */
  readonly growthRatePerCycle: number;
  /** All customers who go back to one customer in the end, including that one; `null` when they grow without limit. */
  readonly customersInTheLimit: number | null;
}

export const viralCoefficientInputSchema = parameters({
  invitationsPerCustomer: quantityInput(),
  conversionRate: rateInput(),
});

/**
 * Viral coefficient: how many customers one customer brings in, and where that leads.
 *
 * - Formula: `k = invitationsPerCustomer × conversionRate`; growth per cycle `k − 1`; in the limit
 *   `1 + k + k² + … = 1 / (1 − k)`
 * - Unit: customers per customer; rate per cycle, the time from joining until the invited friends join
 * - Convention: each customer invites once, in the cycle after joining, and nobody leaves; invitations to people who
 *   were already invited lower the conversion rate
 *
 * @returns The coefficient and the growth that follows from it.
 * @throws {@link MetricsInputError} when a result is too large for a number.
 * @example
 * viralCoefficient({ invitationsPerCustomer: 5, conversionRate: 0.1 }); // => { coefficient: 0.5, growthRatePerCycle: -0.5, customersInTheLimit: 2 }
 */
export function viralCoefficient(input: ViralCoefficientInput): ViralCoefficient {
  const { invitationsPerCustomer, conversionRate } = parseInput(viralCoefficientInputSchema, input);
  const coefficient = times(invitationsPerCustomer, conversionRate);
  const rest = minus(ONE, coefficient);
  return {
    coefficient: nearestTo(coefficient),
    growthRatePerCycle: nearestTo(minus(coefficient, ONE)),
    customersInTheLimit: rest.numerator > 0n ? nearestTo(over(ONE, rest)) : null,
  };
}
