import * as z from 'zod/mini';
import type { NotNull } from '../inputs.ts';
import { money } from '../internal/exact/decimals.ts';
import { amount } from '../internal/reading/amounts.ts';
import { parameters, parseInput, unlessNull } from '../internal/reading/parse-input.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** The input of {@link orderMargin}. */
export interface OrderMarginInput {
  /** What the customer pays for the order, as an amount of at least 0. */
  readonly orderValue: MoneyInput | null;
  /** What the goods of the order cost the store, as an amount of at least 0. */
  readonly costPrice: MoneyInput | null;
}

export const orderMarginInputSchema = parameters({ orderValue: z.nullable(amount()), costPrice: z.nullable(amount()) });

/**
 * Order margin: what is left of an order after the cost of its goods.
 *
 * - Formula: `orderValue − costPrice`
 * - Unit: money per order; negative where goods are sold below cost
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @returns The margin.
 * @throws {@link MetricsInputError} when an amount is none or negative.
 * @example
 * orderMargin({ orderValue: 100, costPrice: 40 }).toString(); // => '60'
 */
export function orderMargin(input: NotNull<OrderMarginInput>): Decimal;
export function orderMargin(input: OrderMarginInput): Decimal | null;
export function orderMargin(input: OrderMarginInput): Decimal | null {
  return unlessNull(parseInput(orderMarginInputSchema, input), ({ orderValue, costPrice }) =>
    money(orderValue.minus(costPrice)),
  );
}
