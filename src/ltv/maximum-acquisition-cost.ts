import { money } from '../internal/exact/decimals.ts';
import { signedAmount } from '../internal/reading/amounts.ts';
import { notNegative } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** The input of {@link maximumAcquisitionCost}. */
export interface MaximumAcquisitionCostInput {
  /** What one order leaves, as an amount; may be negative, as {@link orderMargin} may be. */
  readonly orderMargin: MoneyInput;
  /** Orders of a customer over the whole relationship, at least 0. */
  readonly ordersPerCustomer: number;
}

export const maximumAcquisitionCostSchema = parameters({
  orderMargin: signedAmount(),
  ordersPerCustomer: notNegative(),
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
export function maximumAcquisitionCost(input: MaximumAcquisitionCostInput): Decimal {
  const { orderMargin, ordersPerCustomer } = parseInput(maximumAcquisitionCostSchema, input);
  return money(orderMargin.times(ordersPerCustomer));
}
