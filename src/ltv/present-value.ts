import {
  ANY_AMOUNT,
  accrue,
  type Decimal,
  decimalOfFraction,
  discounted,
  growthAt,
  type MoneyInput,
  nearestNumber,
  nothingAccrued,
  ONE,
  plus,
  power,
  quantityInput,
  type RateInput,
  readAmounts,
  signedAmount,
  timing,
} from '../internal/exact/index.ts';
import { parameters, parseInput, parseOptions, periodsPerYear } from '../internal/reading/index.ts';

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

/** The input of {@link periodRate}. */
export interface PeriodRateInput {
  /** The rate of a year, at least 0: 0.1 is 10 %. */
  readonly annualRate: RateInput;
  /** Periods in a year, from 0.01 to 1,000,000: 12 for months, 52.1775 for weeks. */
  readonly periodsPerYear: number;
}

export const periodRateInputSchema = parameters({
  annualRate: quantityInput(),
  periodsPerYear: periodsPerYear(),
});

/**
 * Period rate: the rate of a period that compounds to a yearly rate.
 *
 * - Formula: `(1 + annualRate) ^ (1 / periodsPerYear) − 1`
 * - Unit: rate of one period
 * - Convention: compounded (effective), not divided by the number of periods (nominal)
 * - Source: the definition of the effective rate
 *
 * @returns The rate of one period.
 * @throws {@link MetricsInputError} when the rate is negative, the number of periods is out of range, or the result fits no number.
 * @example
 * periodRate({ annualRate: 0.21, periodsPerYear: 2 }); // => 0.1
 */
export function periodRate(input: PeriodRateInput): number {
  const { annualRate, periodsPerYear } = parseInput(periodRateInputSchema, input);
  const growth = decimalOfFraction(plus(annualRate, ONE));
  return nearestNumber(power(growth, 1, periodsPerYear).minus(1));
}
