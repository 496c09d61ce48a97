import { quotient } from '../internal/exact/quotients.ts';
import { amount } from '../internal/reading/amounts.ts';
import { whole } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** The input of {@link basicCac}. */
export interface BasicCacInput {
  /** What marketing cost in the period, as an amount of at least 0. */
  readonly marketingCost: MoneyInput;
  /** Customers won in the period. */
  readonly customersAcquired: number;
}

export const basicCacInputSchema = parameters({ marketingCost: amount(), customersAcquired: whole() });

/**
 * Basic customer acquisition cost: what marketing cost for each customer won.
 *
 * - Formula: `marketingCost / customersAcquired`
 * - Unit: money per customer
 * - Convention: marketing alone; {@link complexCac} adds wages, software, services and overheads
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @returns The cost of one customer, or `null` when none was won.
 * @throws {@link MetricsInputError} when the cost is no amount or negative, or the count is not a whole number.
 * @example
 * basicCac({ marketingCost: 3000, customersAcquired: 100 })?.toString(); // => '30'
 */
export function basicCac(input: BasicCacInput): Decimal | null {
  const { marketingCost, customersAcquired } = parseInput(basicCacInputSchema, input);
  return quotient(marketingCost, customersAcquired);
}
