import { amount, decimalRatio, type MoneyInput } from '../internal/exact/index.ts';
import { parameters, parseInput, prefault } from '../internal/reading/index.ts';

/** The input of {@link revenueChurnRate}. */
export interface RevenueChurnInput {
  /** Recurring revenue at the start of the period, as an amount of at least 0. */
  readonly revenueAtStart: MoneyInput;
  /** Recurring revenue of the customers who left during it, as an amount of at least 0. */
  readonly churnedRevenue: MoneyInput;
  /** Recurring revenue lost with customers who stayed and pay less, as an amount of at least 0 (default 0). */
  readonly contractionRevenue?: MoneyInput;
}

export const revenueChurnInputSchema = parameters({
  revenueAtStart: amount(),
  churnedRevenue: amount(),
  contractionRevenue: prefault(amount(), 0),
});

/**
 * Revenue churn rate (gross): the recurring revenue lost during a period, as a share of that at its start.
 *
 * - Formula: `(churnedRevenue + contractionRevenue) / revenueAtStart`
 * - Unit: rate, at least 0
 * - Convention: gross, so expansion does not make up for losses; {@link netRevenueChurnRate} is the net rate
 * - Source: LIKE.TG glossary, “Customer loyalty”
 *
 * @returns The rate, or `null` when there was no revenue at the start.
 * @throws {@link MetricsInputError} when an amount is none or negative, or the rate fits no number.
 * @example
 * revenueChurnRate({ revenueAtStart: 100, churnedRevenue: 10, contractionRevenue: 10 }); // => 0.2
 */
export function revenueChurnRate(input: RevenueChurnInput): number | null {
  const { revenueAtStart, churnedRevenue, contractionRevenue } = parseInput(revenueChurnInputSchema, input);
  return decimalRatio(churnedRevenue.plus(contractionRevenue), revenueAtStart);
}

/** The input of {@link netRevenueChurnRate}. */
export interface NetRevenueChurnInput {
  /** Recurring revenue at the start of the period, as an amount of at least 0. */
  readonly revenueAtStart: MoneyInput;
  /** Recurring revenue of the customers who left during it, as an amount of at least 0. */
  readonly churnedRevenue: MoneyInput;
  /** Recurring revenue lost with customers who stayed and pay less, as an amount of at least 0 (default 0). */
  readonly contractionRevenue?: MoneyInput;
  /** Recurring revenue gained with customers who stayed and pay more, as an amount of at least 0. */
  readonly expansionRevenue: MoneyInput;
  /** Recurring revenue of former customers who came back, as an amount of at least 0 (default 0). */
  readonly reactivationRevenue?: MoneyInput;
}

export const netRevenueChurnInputSchema = parameters({
  revenueAtStart: amount(),
  churnedRevenue: amount(),
  contractionRevenue: prefault(amount(), 0),
  expansionRevenue: amount(),
  reactivationRevenue: prefault(amount(), 0),
});

/**
 * Net revenue churn rate: the recurring revenue lost during a period less that gained from known customers, as a share
 * of that at its start.
 *
 * - Formula: `(churned + contraction − expansion − reactivation) / revenueAtStart`
 * - Unit: rate; negative where known customers brought more than was lost
 * - Convention: revenue of new customers is never part of it; reactivation counts as a gain where it is given
 * - Source: LIKE.TG glossary, “Customer loyalty”, net of expansion
 *
 * @returns The rate, or `null` when there was no revenue at the start.
 * @throws {@link MetricsInputError} when an amount is none or negative, or the rate fits no number.
 * @example
 * netRevenueChurnRate({ revenueAtStart: 100, churnedRevenue: 10, contractionRevenue: 10, expansionRevenue: 10 }); // => 0.1
 */
export function netRevenueChurnRate(input: NetRevenueChurnInput): number | null {
  const revenue = parseInput(netRevenueChurnInputSchema, input);
  const lost = revenue.churnedRevenue.plus(revenue.contractionRevenue);
  const gained = revenue.expansionRevenue.plus(revenue.reactivationRevenue);
  return decimalRatio(lost.minus(gained), revenue.revenueAtStart);
}
