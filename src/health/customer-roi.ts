import { amount, decimalRatio, type MoneyInput } from '../internal/exact/index.ts';
import { parameters, parseInput } from '../internal/reading/index.ts';

/** The input of {@link customerRoi}. */
export interface CustomerRoiInput {
  /** What the customer spends on the product, as an amount of at least 0. */
  readonly spent: MoneyInput;
  /** What the customer earns or saves with it, as an amount of at least 0. */
  readonly earned: MoneyInput;
}

export const customerRoiInputSchema = parameters({ spent: amount(), earned: amount() });

/**
 * Customer ROI: what the customer gains from the product, per unit of money spent on it.
 *
 * - Formula: `(earned − spent) / spent`
 * - Unit: ratio of at least −1; 1 means a gain of 100 %
 * - Convention: the customer's own return on what they pay, a dimension of the health score
 * - Source: LIKE.TG glossary, “Customer health score”
 *
 * @returns The ratio, or `null` when nothing was spent.
 * @throws {@link MetricsInputError} when the ratio is too large for a number.
 * @example
 * customerRoi({ spent: 3, earned: 20 }); // => 5.666666666666667
 */
export function customerRoi(input: CustomerRoiInput): number | null {
  const { spent, earned } = parseInput(customerRoiInputSchema, input);
  return decimalRatio(earned.minus(spent), spent);
}
