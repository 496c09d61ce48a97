import { money } from '../internal/exact/decimals.ts';
import { amount } from '../internal/reading/amounts.ts';
import { notNegative } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** The input of {@link simpleLtv}. */
export interface SimpleLtvInput {
  /** What a customer spends in one purchase on average, as an amount of at least 0. */
  readonly averagePurchaseValue: MoneyInput;
  /** Purchases of a customer in one period (usually a year), at least 0. */
  readonly purchaseFrequency: number;
  /** For how many such periods a customer goes on buying, at least 0. */
  readonly customerLifespan: number;
}

export const simpleLtvSchema = parameters({
  averagePurchaseValue: amount(),
  purchaseFrequency: notNegative(),
  customerLifespan: notNegative(),
});

/**
 * Simple lifetime value: what a customer spends over the whole relationship.
 *
 * - Formula: `averagePurchaseValue × purchaseFrequency × customerLifespan`
 * - Unit: money per customer
 * - Convention: revenue, not margin; not discounted; frequency and lifespan count the same periods
 * - Source: LIKE.TG glossary, “Customer lifetime value”
 *
 * @returns The lifetime value.
 * @throws {@link MetricsInputError} when the value is no amount, or an input is negative.
 * @example
 * simpleLtv({ averagePurchaseValue: 250, purchaseFrequency: 6, customerLifespan: 5 }).toString(); // => '7500'
 */
export function simpleLtv(input: SimpleLtvInput): Decimal {
  const { averagePurchaseValue, purchaseFrequency, customerLifespan } = parseInput(simpleLtvSchema, input);
  return money(averagePurchaseValue.times(purchaseFrequency).times(customerLifespan));
}
