import { amount, type Decimal, type MoneyInput, money, signedAmount, sum } from '../internal/exact/index.ts';
import { elements, parameters, parseInput, parseOptions, prefault, row } from '../internal/reading/index.ts';
import type { CashFlowYear } from './project-cash-flows.ts';

export const cashFlowLtvCashFlowsSchema = row({ presentValue: signedAmount() });

/** What is chosen about {@link cashFlowLtv}. */
export interface CashFlowLtvOptions {
  /** What it cost to win the customer, as an amount of at least 0 (default 0). */
  readonly acquisitionCost?: MoneyInput;
}

export const cashFlowLtvOptionsSchema = parameters({ acquisitionCost: prefault(amount(), 0) });

/**
 * Lifetime value of projected cash flows: what all years are worth today, less what it cost to win the customer.
 *
 * - Formula: `Σ presentValue − acquisitionCost`
 * - Unit: money per customer acquired; may be negative
 * - Convention: adds the present values as they are, each of which has up to 34 digits; `presentValue` of the cash flows rounds once
 * - Source: LIKE.TG glossary, “Customer equity”
 *
 * @param cashFlows - The rows of {@link projectCashFlows}, also after a way through JSON; only `presentValue` is read.
 * @returns The lifetime value.
 * @throws {@link MetricsInputError} when a present value is no amount, or the cost is none or negative.
 * @example
 * const cashFlows = projectCashFlows({
 *   purchasesPerYear: 10,
 *   purchaseValue: 10,
 *   grossMargin: 0.6,
 *   years: 5,
 *   discountRate: 0.1,
 * });
 * cashFlowLtv(cashFlows, { acquisitionCost: 100 }).toFixed(2); // => '127.45'
 */
export function cashFlowLtv(
  cashFlows: Iterable<Pick<CashFlowYear, 'presentValue'>>,
  options?: CashFlowLtvOptions,
): Decimal;
export function cashFlowLtv(
  cashFlows: Iterable<Pick<CashFlowYear, 'presentValue'>> | null,
  options?: CashFlowLtvOptions,
): Decimal | null;
export function cashFlowLtv(
  cashFlows: Iterable<Pick<CashFlowYear, 'presentValue'>> | null,
  options?: CashFlowLtvOptions,
): Decimal | null {
  const { acquisitionCost } = parseOptions(cashFlowLtvOptionsSchema, options);
  return cashFlows === null ? null : money(sum(presentValues(cashFlows)).minus(acquisitionCost));
}

function* presentValues(cashFlows: Iterable<unknown>): Iterable<Decimal> {
  let index = 0;
  for (const year of elements(cashFlows, 'cashFlows')) {
    yield parseInput(cashFlowLtvCashFlowsSchema, year, ['cashFlows', index]).presentValue;
    index += 1;
  }
}
