import type { RateInput } from '../inputs.ts';
import { accrue, discounted, growthAt, nothingAccrued, timing } from '../internal/exact/discount.ts';
import { ANY_AMOUNT, readAmounts, signedAmount } from '../internal/reading/amounts.ts';
import { parameters, parseOptions } from '../internal/reading/parse-input.ts';
import { quantityInput } from '../internal/reading/rates.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** When in its period a cash flow comes in. */
export type CashFlowTiming = 'start' | 'middle' | 'end';

/** What is chosen about {@link presentValue}. */
export interface PresentValueOptions {
  /** The discount of one period, at least 0. */
  readonly discountRate: RateInput;
  /** When in its period a cash flow comes in (default `'end'`). */
  readonly timing?: CashFlowTiming;
}

export const presentValueOptionsSchema = parameters({
  discountRate: quantityInput(),
  timing: timing(),
});

export const presentValueCashFlowsSchema = signedAmount();

/**
 * Present value: what cash flows of coming periods are worth today.
 *
 * - Formula: `Σ cashFlow / (1 + discountRate) ^ t`, for t = 1, 2, …; less one period for `'start'`, half a one for `'middle'`
 * - Unit: money of today; may be negative
 * - Convention: at the end of each period unless `timing` says otherwise
 * - Source: LIKE.TG glossary, “Customer equity”
 *
 * @returns The present value, 0 without cash flows: exact where its decimal expansion ends, else the nearest 34 digits.
 * @throws {@link MetricsInputError} when a cash flow is no amount or the rate is negative.
 * @example
 * presentValue([110, 121], { discountRate: 0.1 }).toString(); // => '200'
 * presentValue([110, 121], { discountRate: 0.1, timing: 'start' }).toString(); // => '220'
 */
export function presentValue(cashFlows: Iterable<MoneyInput>, options: PresentValueOptions): Decimal {
  const { discountRate, timing } = parseOptions(presentValueOptionsSchema, options);
  const growth = growthAt(discountRate);
  let accrued = nothingAccrued();
  for (const cashFlow of readAmounts(cashFlows, ANY_AMOUNT, 'cashFlows')) accrued = accrue(accrued, cashFlow, growth);
  return discounted(accrued, growth, timing);
}
