import * as z from 'zod/mini';
import type { NotNull, RateInput } from '../inputs.ts';
import { timesAmount } from '../internal/exact/fractions.ts';
import { signedAmount } from '../internal/reading/amounts.ts';
import { parameters, parseInput, unlessNull } from '../internal/reading/parse-input.ts';
import { quantityInput } from '../internal/reading/rates.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** The input of {@link maximumAcquisitionCost}. */
export interface MaximumAcquisitionCostInput {
  /** What one order leaves, as an amount; may be negative, as {@link orderMargin} may be. */
  readonly orderMargin: MoneyInput | null;
  /** Orders of a customer over the whole relationship, at least 0. */
  readonly ordersPerCustomer: RateInput | null;
}

export const maximumAcquisitionCostInputSchema = parameters({
  orderMargin: z.nullable(signedAmount()),
  ordersPerCustomer: z.nullable(quantityInput()),
});

/**
 * Maximum acquisition cost: what a customer may cost at most, so that their orders pay it back.
 *
 * - Formula: `orderMargin × ordersPerCustomer`
 * - Unit: money per customer; negative where each order loses money
 * - Convention: the break-even, at which {@link netLtv} is 0
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @returns The cost at which nothing is left.
 * @throws {@link MetricsInputError} when the margin is no amount or the number of orders is negative.
 * @example
 * maximumAcquisitionCost({ orderMargin: 60, ordersPerCustomer: 2 }).toString(); // => '120'
 */
export function maximumAcquisitionCost(input: NotNull<MaximumAcquisitionCostInput>): Decimal;
export function maximumAcquisitionCost(input: MaximumAcquisitionCostInput): Decimal | null;
export function maximumAcquisitionCost(input: MaximumAcquisitionCostInput): Decimal | null {
  return unlessNull(parseInput(maximumAcquisitionCostInputSchema, input), ({ orderMargin, ordersPerCustomer }) =>
    timesAmount(orderMargin, ordersPerCustomer),
  );
}
