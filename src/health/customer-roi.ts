import { amount, decimalRatio, type MoneyInput } from '../internal/exact/index.ts';
import { parameters, parseInput } from '../internal/reading/index.ts';

/** The input of {@link customerRoi}. */
export interface CustomerRoiInput {
  /** What the customer spends on the product, as an amount of at least 0. */
  readonly spent: MoneyInput;
  /** What the customer earns or saves by it, as an amount of at least 0. */
  readonly earned: MoneyInput;
}

export const customerRoiInputSchema = parameters({ spent: amount(), earned: amount() });

/**
 * Customer ROI: what the customer gains by the product, for each unit of money spent on it.
 *
 * - Formula: `(earned − spent) / spent`
 * - Unit: ratio of at least −1; 1 is a gain of 100 %
 * - Convention: seen by the customer: the return on what the customer pays, a dimension of the health score
 * - Source: LIKE.TG glossary, “Customer health score”
 *
 * @returns The ratio, or `null` when nothing was spent.
 * @throws {@link MetricsInputError} when an amount is none or negative, or the ratio fits no number.
 * @example
 * customerRoi({ spent: 3, earned: 20 }); // => 5.666666666666667
 */
export function customerRoi(input: CustomerRoiInput): number | null {
  const { spent, earned } = parseInput(customerRoiInputSchema, input);
  return decimalRatio(earned.minus(spent), spent);
}
