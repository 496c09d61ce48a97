import * as z from 'zod/mini';
import { money, sum } from '../internal/exact/decimals.ts';
import { amount, signedAmount } from '../internal/reading/amounts.ts';
import { elements } from '../internal/reading/elements.ts';
import { parseInput, row } from '../internal/reading/parse-input.ts';
import type { Decimal, MoneyInput } from '../money.ts';
import type { CashFlowYear } from './project-cash-flows.ts';

export const cashFlowYearSchema = row({ presentValue: signedAmount() });

export const acquisitionCostSchema = z.prefault(amount(), 0);

/**
 * Lifetime value of projected cash flows: what all years are worth today, less what it cost to win the customer.
 *
 * - Formula: `Σ presentValue − acquisitionCost`
 * - Unit: money per customer acquired; may be negative
 * - Source: LIKE.TG glossary, “Customer equity”
 *
 * @param cashFlows - The rows of {@link projectCashFlows}, also after a way through JSON; only `presentValue` is read.
 * @param acquisitionCost - What it cost to win the customer, as an amount of at least 0.
 * @returns The lifetime value.
 * @throws {@link MetricsInputError} when a present value is no amount, or the cost is none or negative.
 * @example
 * const cashFlows = projectCashFlows({
 *   purchasesPerYear: 10,
 *   purchaseValue: 10,
 *   profitMargin: 0.6,
 *   years: 5,
 *   discountRate: 0.1,
 * });
 * cashFlowLtv(cashFlows, { acquisitionCost: 100 }).toFixed(2); // => '127.45'
 */
export function cashFlowLtv(
  cashFlows: Iterable<Pick<CashFlowYear, 'presentValue'>>,
  acquisitionCost?: MoneyInput,
): Decimal {
  const cost = parseInput(acquisitionCostSchema, acquisitionCost, ['acquisitionCost']);
  return money(sum(presentValues(cashFlows)).minus(cost));
}

function* presentValues(cashFlows: Iterable<unknown>): Iterable<Decimal> {
  let index = 0;
  for (const year of elements(cashFlows, 'cashFlows')) {
    yield parseInput(cashFlowYearSchema, year, ['cashFlows', index]).presentValue;
    index += 1;
  }
}
