import {
  amount,
  type Decimal,
  type MoneyInput,
  money,
  type NotNull,
  signedAmount,
  sum,
} from '../internal/exact/index.ts';
import { elements, nullable, parameters, parseInput, parseOptions, prefault, row } from '../internal/reading/index.ts';
import type { CashFlowYear } from './project-cash-flows.ts';

export const cashFlowLtvCashFlowsSchema = row({ presentValue: signedAmount() });

/** Options of {@link cashFlowLtv}. */
export interface CashFlowLtvOptions {
  /** What it cost to acquire the customer, as an amount of at least 0 (default 0). */
  readonly acquisitionCost?: MoneyInput | null;
}

export const cashFlowLtvOptionsSchema = parameters({ acquisitionCost: prefault(nullable(amount()), 0) });

/**
 * Lifetime value of projected cash flows: their present value, less the cost of acquiring the customer.
 *
 * - Formula: `Σ presentValue − acquisitionCost`
 * - Unit: money per customer acquired; may be negative
 * - Convention: adds up the present values as they are, each with up to 34 digits; `presentValue` of the cash flows
 *   rounds only once
 * - Source: Berger & Nasr, “Customer lifetime value: Marketing models and applications”, Journal of Interactive
 *   Marketing 12 (1998); LIKE.TG glossary, “Customer equity”
 *
 * @param cashFlows - The rows of {@link projectCashFlows}, parsed from JSON too; only `presentValue` is read.
 * @returns The lifetime value.
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
  options?: NotNull<CashFlowLtvOptions>,
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
  return cashFlows === null || acquisitionCost === null
    ? null
    : money(sum(presentValues(cashFlows)).minus(acquisitionCost));
}

function* presentValues(cashFlows: Iterable<unknown>): Iterable<Decimal> {
  let index = 0;
  for (const year of elements(cashFlows, 'cashFlows')) {
    yield parseInput(cashFlowLtvCashFlowsSchema, year, ['cashFlows', index]).presentValue;
    index += 1;
  }
}
