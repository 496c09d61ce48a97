import * as z from 'zod/mini';
import type { NotNull, RateInput } from '../inputs.ts';
import { exact } from '../internal/exact/decimals.ts';
import { divide } from '../internal/exact/quotients.ts';
import { amount, signedAmount } from '../internal/reading/amounts.ts';
import { parameters, parseInput, unlessNull } from '../internal/reading/parse-input.ts';
import { quantityInput } from '../internal/reading/rates.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** The input of {@link netLtv}. */
export interface NetLtvInput {
  /** What one order leaves, as an amount; may be negative, as {@link orderMargin} may be. */
  readonly orderMargin: MoneyInput | null;
  /** Orders of a customer over the whole relationship, at least 0. */
  readonly ordersPerCustomer: RateInput | null;
  /** What it cost to win the customer, as an amount of at least 0. */
  readonly acquisitionCost: MoneyInput | null;
}

export const netLtvInputSchema = parameters({
  orderMargin: z.nullable(signedAmount()),
  ordersPerCustomer: z.nullable(quantityInput()),
  acquisitionCost: z.nullable(amount()),
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
export function netLtv(input: NotNull<NetLtvInput>): Decimal;
export function netLtv(input: NetLtvInput): Decimal | null;
export function netLtv(input: NetLtvInput): Decimal | null {
  return unlessNull(parseInput(netLtvInputSchema, input), ({ orderMargin, ordersPerCustomer, acquisitionCost }) => {
    const { numerator, denominator } = ordersPerCustomer;
    const [orders, divisor] = [exact(String(numerator)), exact(String(denominator))];
    return divide(orderMargin.times(orders).minus(acquisitionCost.times(divisor)), divisor);
  });
}
