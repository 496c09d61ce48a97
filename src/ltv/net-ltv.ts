import { money } from '../internal/exact/decimals.ts';
import { amount, signedAmount } from '../internal/reading/amounts.ts';
import { notNegative } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** The input of {@link netLtv}. */
export interface NetLtvInput {
  /** What one order leaves, as an amount; may be negative, as {@link orderMargin} may be. */
  readonly orderMargin: MoneyInput;
  /** Orders of a customer over the whole relationship, at least 0. */
  readonly ordersPerCustomer: number;
  /** What it cost to win the customer, as an amount of at least 0. */
  readonly acquisitionCost: MoneyInput;
}

export const netLtvSchema = parameters({
  orderMargin: signedAmount(),
  ordersPerCustomer: notNegative(),
  acquisitionCost: amount(),
});

/**
 * Net lifetime value: the margin of all orders of a customer less what it cost to win them.
 *
 * - Formula: `orderMargin × ordersPerCustomer − acquisitionCost`
 * - Unit: money per customer; may be negative
 * - Convention: not discounted
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @returns The lifetime value.
 * @throws {@link MetricsInputError} when an amount is none, the cost is negative, or the number of orders is.
 * @example
 * netLtv({ orderMargin: 60, ordersPerCustomer: 2, acquisitionCost: 10 }).toString(); // => '110'
 */
export function netLtv(input: NetLtvInput): Decimal {
  const { orderMargin, ordersPerCustomer, acquisitionCost } = parseInput(netLtvSchema, input);
  return money(orderMargin.times(ordersPerCustomer).minus(acquisitionCost));
}
