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
  /** Invitations that a new customer sends, at least 0; usually a mean. */
  readonly invitationsPerCustomer: RateInput;
  /** Share of the invitations that make a customer, from 0 to 1. */
  readonly conversionRate: RateInput;
}

/** How far customers spread by invitation. */
export interface ViralCoefficient {
  /** New customers whom one customer brings. */
  readonly coefficient: number;
  /** By which share the new customers of a cycle are more than those of the cycle before; from −1, negative where they are fewer. */
  readonly growthRatePerCycle: number;
  /** All customers who come of one in the end, that one included; `null` where they grow without limit. */
  readonly customersInTheLimit: number | null;
}

export const viralCoefficientInputSchema = parameters({
  invitationsPerCustomer: quantityInput(),
  conversionRate: rateInput(),
});

/**
 * Viral coefficient: how many customers one customer brings, and where that leads to.
 *
 * - Formula: `k = invitationsPerCustomer × conversionRate`; growth of a cycle `k − 1`; in the limit
 *   `1 + k + k² + … = 1 / (1 − k)`
 * - Unit: customers per customer; rate of a cycle, which is the time from joining to the friends' joining
 * - Convention: each customer invites once, in the cycle after joining, and nobody leaves; whom a friend has already
 *   invited counts in the conversion rate
 * - Source: the definition of the viral coefficient as the ratio of a geometric series
 *
 * @returns The coefficient and the growth that it implies.
 * @throws {@link MetricsInputError} when the invitations are negative, the rate is not from 0 to 1, or a result fits no number.
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
