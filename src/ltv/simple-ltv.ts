import {
  amount,
  type Decimal,
  type MoneyInput,
  type NotNull,
  quantityInput,
  type RateInput,
  timesAmount,
} from '../internal/exact/index.ts';
import { nullable, parameters, parseInput, unlessNull } from '../internal/reading/index.ts';

/** The input of {@link simpleLtv}. */
export interface SimpleLtvInput {
  /** What a customer spends in one purchase on average, as an amount of at least 0. */
  readonly averagePurchaseValue: MoneyInput | null;
  /** Purchases of a customer in one period (usually a year), at least 0. */
  readonly purchaseFrequency: RateInput | null;
  /** For how many such periods a customer goes on buying, at least 0. */
  readonly customerLifespan: RateInput | null;
}

export const simpleLtvInputSchema = parameters({
  averagePurchaseValue: nullable(amount()),
  purchaseFrequency: nullable(quantityInput()),
  customerLifespan: nullable(quantityInput()),
});

/**
 * Simple lifetime value: what a customer spends over the whole relationship.
 *
 * - Formula: `averagePurchaseValue × purchaseFrequency × customerLifespan`
 * - Unit: money per customer
 * - Convention: revenue, not margin; not discounted; frequency and lifespan count the same periods
 * - Source: LIKE.TG glossary, “Customer lifetime value”
 *
 * @returns The lifetime value, or `null` if an input is `null`.
 * @throws {@link MetricsInputError} when the value is no amount, or an input is negative.
 * @example
 * simpleLtv({ averagePurchaseValue: 250, purchaseFrequency: 6, customerLifespan: 5 }).toString(); // => '7500'
 */
export function simpleLtv(input: NotNull<SimpleLtvInput>): Decimal;
export function simpleLtv(input: SimpleLtvInput): Decimal | null;
export function simpleLtv(input: SimpleLtvInput): Decimal | null {
  return unlessNull(
    parseInput(simpleLtvInputSchema, input),
    ({ averagePurchaseValue, purchaseFrequency, customerLifespan }) =>
      timesAmount(averagePurchaseValue, purchaseFrequency, customerLifespan),
  );
}
