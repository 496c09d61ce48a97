import {
  amount,
  bounded,
  type Decimal,
  decimalRatio,
  discounted,
  divide,
  exact,
  type Fraction,
  growthAt,
  type MoneyInput,
  type NotNull,
  nothingAccrued,
  quantityInput,
  type RateInput,
  rateInput,
  timing,
} from '../internal/exact/index.ts';
import { nullable, parameters, parseInput, prefault, unlessNull, wholeBetween } from '../internal/reading/index.ts';
import type * as z from '../internal/zod.ts';
import type { CashFlowTiming } from '../ltv/index.ts';

/** The input of {@link projectCashFlows}; every amount is per customer acquired. */
export interface CashFlowInput {
  /** Purchases of a customer in a year, at least 0. */
  readonly purchasesPerYear: RateInput | null;
  /** What a customer spends in one purchase, as an amount of at least 0. */
  readonly purchaseValue: MoneyInput | null;
  /** The part of revenue that is profit, from 0 to 1. */
  readonly grossMargin: RateInput | null;
  /** For how many years to project, from 1 to 1000. */
  readonly years: number;
  /** The discount of a year, at least 0. */
  readonly discountRate: RateInput;
  /** What it costs in a year to keep a customer, as an amount of at least 0 (default 0). */
  readonly retentionCost?: MoneyInput;
  /** The share of customers who stay from one year to the next, from 0 to 1 (default 1: nobody leaves). */
  readonly retentionRate?: RateInput | null;
  /** When in its year the cash flow comes in (default `'end'`). */
  readonly timing?: CashFlowTiming;
}

/** One year of a projection; every amount is per customer acquired. */
export interface CashFlowYear {
  /** The year, 1 for the first. */
  readonly year: number;
  /** The share of customers acquired who are still there, from 0 to 1; 1 in the first year. */
  readonly survivingShare: number;
  /** What they spend, as money. */
  readonly revenue: Decimal;
  /** The profit on it, as money. */
  readonly profit: Decimal;
  /** What it costs to keep them, as money. */
  readonly retentionCost: Decimal;
  /** Profit less retention cost, as money; may be negative. */
  readonly cashFlow: Decimal;
  /** What the cash flow is worth today, as money; may be negative. */
  readonly presentValue: Decimal;
}

export const cashFlowInputSchema = parameters({
  purchasesPerYear: nullable(quantityInput()),
  purchaseValue: nullable(amount()),
  grossMargin: nullable(rateInput()),
  years: wholeBetween(1, 1000),
  discountRate: quantityInput(),
  retentionCost: prefault(amount(), 0),
  retentionRate: prefault(nullable(rateInput()), 1),
  timing: timing(),
});

type GivenCashFlows = NotNull<z.output<typeof cashFlowInputSchema>>;

/**
 * Projected cash flows: what a customer brings year by year, and what that is worth today.
 *
 * - Formula: of year t, `survivingShare = retentionRate ^ (t − 1)`, `revenue = purchasesPerYear × purchaseValue ×
 *   survivingShare`, `profit = revenue × grossMargin`, `cashFlow = profit − retentionCost × survivingShare`,
 *   `presentValue = cashFlow / (1 + discountRate) ^ t`
 * - Unit: money per customer acquired; shares from 0 to 1
 * - Convention: the first year is certain; cash comes in at the end of each year unless `timing` says otherwise
 * - Source: LIKE.TG glossary, “Customer equity”
 *
 * @returns One row for each year; {@link cashFlowLtv} adds them up.
 * @throws {@link MetricsInputError} when an input is out of its range.
 * @example
 * const [first, second] = projectCashFlows({
 *   purchasesPerYear: 10,
 *   purchaseValue: 10,
 *   grossMargin: 0.6,
 *   years: 5,
 *   discountRate: 0.25,
 *   retentionRate: 0.8,
 * });
 * first?.presentValue.toString(); // => '48'
 * second?.cashFlow.toString(); // => '48'
 */
export function projectCashFlows(input: NotNull<CashFlowInput>): readonly CashFlowYear[];
export function projectCashFlows(input: CashFlowInput): readonly CashFlowYear[] | null;
export function projectCashFlows(input: CashFlowInput): readonly CashFlowYear[] | null {
  return unlessNull(parseInput(cashFlowInputSchema, input), yearsOf);
}

function yearsOf(given: GivenCashFlows): readonly CashFlowYear[] {
  const { purchasesPerYear, grossMargin, retentionRate, discountRate, years, timing } = given;
  const growth = growthAt(discountRate);
  const [stay, all] = partsOf(retentionRate);
  const [purchases, perPurchase] = partsOf(purchasesPerYear);
  const [margin, perMargin] = partsOf(grossMargin);
  const yearlyRevenue = given.purchaseValue.times(purchases);
  const rows: CashFlowYear[] = [];
  // Numerators and denominators stay apart, as whole numbers, so that nothing is rounded before the last division.
  let [surviving, acquired] = [bounded(1), bounded(1)];
  let { topToTheEnd, bottomToTheEnd } = nothingAccrued();
  for (let year = 1; year <= years; year += 1) {
    topToTheEnd = topToTheEnd.times(growth.top);
    bottomToTheEnd = bottomToTheEnd.times(growth.bottom);
    const revenue = yearlyRevenue.times(surviving);
    const profit = revenue.times(margin);
    const retentionCost = given.retentionCost.times(surviving);
    const cashFlow = profit.minus(retentionCost.times(perPurchase).times(perMargin));
    const divisor = acquired.times(perPurchase).times(perMargin);
    const accrued = { value: cashFlow.times(bottomToTheEnd), topToTheEnd };
    rows.push({
      year,
      survivingShare: decimalRatio(surviving, acquired) as number,
      revenue: divide(revenue, acquired.times(perPurchase)),
      profit: divide(profit, divisor),
      retentionCost: divide(retentionCost, acquired),
      cashFlow: divide(cashFlow, divisor),
      presentValue: discounted(accrued, growth, timing, divisor),
    });
    surviving = surviving.times(stay);
    acquired = acquired.times(all);
  }
  return rows;
}

function partsOf({ numerator, denominator }: Fraction): readonly [Decimal, Decimal] {
  return [exact(String(numerator)), exact(String(denominator))];
}
