import * as z from 'zod/mini';
import { bounded, exact, money } from '../internal/exact/decimals.ts';
import { discounted, timing } from '../internal/exact/discount.ts';
import { nearestNumber } from '../internal/exact/quotients.ts';
import { amount } from '../internal/reading/amounts.ts';
import { notNegative, rate, wholeBetween } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import type { CashFlowTiming } from '../ltv/index.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** The input of {@link projectCashFlows}; every amount is per customer acquired. */
export interface CashFlowInput {
  /** Purchases of a customer in a year, at least 0. */
  readonly purchasesPerYear: number;
  /** What a customer spends in one purchase, as an amount of at least 0. */
  readonly purchaseValue: MoneyInput;
  /** The part of revenue that is profit, from 0 to 1. */
  readonly profitMargin: number;
  /** For how many years to project, from 1 to 1000. */
  readonly years: number;
  /** The discount of a year, at least 0. */
  readonly discountRate: number;
  /** What it costs in a year to keep a customer, as an amount of at least 0 (default 0). */
  readonly retentionCost?: MoneyInput;
  /** The share of customers who stay from one year to the next, from 0 to 1 (default 1: nobody leaves). */
  readonly retentionRate?: number;
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

export const projectCashFlowsSchema = parameters({
  purchasesPerYear: notNegative(),
  purchaseValue: amount(),
  profitMargin: rate(),
  years: wholeBetween(1, 1000),
  discountRate: notNegative(),
  retentionCost: z.prefault(amount(), 0),
  retentionRate: z.prefault(rate(), 1),
  timing: timing(),
});

/**
 * Projected cash flows: what a customer brings year by year, and what that is worth today.
 *
 * - Formula: of year t, `survivingShare = retentionRate ^ (t − 1)`, `revenue = purchasesPerYear × purchaseValue ×
 *   survivingShare`, `profit = revenue × profitMargin`, `cashFlow = profit − retentionCost × survivingShare`,
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
 *   profitMargin: 0.6,
 *   years: 5,
 *   discountRate: 0.25,
 *   retentionRate: 0.8,
 * });
 * first?.presentValue.toString(); // => '48'
 * second?.cashFlow.toString(); // => '48'
 */
export function projectCashFlows(input: CashFlowInput): readonly CashFlowYear[] {
  const { purchasesPerYear, purchaseValue, profitMargin, years, timing, ...given } = parseInput(
    projectCashFlowsSchema,
    input,
  );
  const growth = exact(given.discountRate).plus(1);
  const yearlyRevenue = purchaseValue.times(purchasesPerYear);
  const rows: CashFlowYear[] = [];
  let survivingShare = bounded(1);
  let growthToTheEnd = bounded(1);
  for (let year = 1; year <= years; year += 1) {
    growthToTheEnd = growthToTheEnd.times(growth);
    const revenue = yearlyRevenue.times(survivingShare);
    const profit = revenue.times(profitMargin);
    const retentionCost = given.retentionCost.times(survivingShare);
    const cashFlow = profit.minus(retentionCost);
    rows.push({
      year,
      survivingShare: nearestNumber(survivingShare),
      revenue: money(revenue),
      profit: money(profit),
      retentionCost: money(retentionCost),
      cashFlow: money(cashFlow),
      presentValue: discounted(cashFlow, growth, growthToTheEnd, timing),
    });
    survivingShare = survivingShare.times(given.retentionRate);
  }
  return rows;
}
