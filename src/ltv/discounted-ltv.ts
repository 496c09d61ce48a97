import * as z from 'zod/mini';
import { exact, money } from '../internal/exact/decimals.ts';
import { isExactPower, power } from '../internal/exact/powers.ts';
import { divide, divideRounded } from '../internal/exact/quotients.ts';
import { amount } from '../internal/reading/amounts.ts';
import { notNegative, oneOf, rate, wholeBetween } from '../internal/reading/fields.ts';
import { parameters, parseInput, rule } from '../internal/reading/parse-input.ts';
import type { Decimal, MoneyInput } from '../money.ts';

/** When the first margin comes in, and whether it is certain. */
export type FirstMargin = 'now' | 'period-end' | 'first-renewal';

/** The input of {@link discountedLtv}. */
export interface DiscountedLtvInput {
  /** What a customer leaves in one period, as an amount of at least 0. */
  readonly marginPerPeriod: MoneyInput;
  /** The share of customers who stay from one period to the next, from 0 to 1. */
  readonly retentionRate: number;
  /** The discount of one period, at least 0; {@link periodRate} turns a yearly rate into it. */
  readonly discountRate: number;
  /**
   * `'now'`: at once and from everybody; `'period-end'`: at the end of the first period and from everybody;
   * `'first-renewal'`: at the end of the first period and from those who renewed.
   */
  readonly firstMargin: FirstMargin;
  /** How many margins there are at most, from 1 to 1,000,000; for ever when left out. */
  readonly periods?: number;
}

export const discountedLtvSchema = parameters(
  {
    marginPerPeriod: amount(),
    retentionRate: rate(),
    discountRate: notNegative(),
    firstMargin: oneOf('now', 'period-end', 'first-renewal'),
    periods: z.optional(wholeBetween(1, 1_000_000)),
  },
  rule<{ retentionRate: number; discountRate: number; periods?: number | undefined }>(
    'retentionRate',
    'below 1 + discountRate where periods is left out',
    (input) => input.periods !== undefined || input.retentionRate < 1 || input.discountRate > 0,
  ),
);

/**
 * Discounted lifetime value: the present value of the margins of a customer who stays from period to period with the
 * same probability.
 *
 * - Formula: with m margin, r retention, d discount and N periods
 *   - `'now'`: Σ m rᵗ/(1+d)ᵗ for t = 0…N−1; for ever m(1+d)/(1+d−r)
 *   - `'period-end'`: Σ m rᵗ⁻¹/(1+d)ᵗ for t = 1…N; for ever m/(1+d−r)
 *   - `'first-renewal'`: Σ m rᵗ/(1+d)ᵗ for t = 1…N; for ever m r/(1+d−r)
 * - Unit: money per customer
 * - Convention: `firstMargin` has no default, as textbooks use all three and they differ by the factor r or 1 + d
 * - Source: Fader and Hardie, note 024, “Reconciling and Clarifying CLV Formulas”
 *
 * @returns The lifetime value: exact where its decimal expansion ends, else the nearest 34 digits.
 * @throws {@link MetricsInputError} when an input is out of its range, or the value for ever is not finite.
 * @example
 * const customer = { marginPerPeriod: 100, retentionRate: 0.8, discountRate: 0.05 };
 * discountedLtv({ ...customer, firstMargin: 'period-end' }).toString(); // => '400'
 * discountedLtv({ ...customer, firstMargin: 'now' }).toString(); // => '420'
 * discountedLtv({ ...customer, firstMargin: 'first-renewal' }).toString(); // => '320'
 */
export function discountedLtv(input: DiscountedLtvInput): Decimal {
  const { marginPerPeriod, retentionRate, discountRate, firstMargin, periods } = parseInput(discountedLtvSchema, input);
  const retained = exact(retentionRate);
  const growth = exact(discountRate).plus(1);
  const first = marginPerPeriod.times({ now: growth, 'period-end': 1, 'first-renewal': retained }[firstMargin]);
  const loss = growth.minus(retained);
  if (periods === undefined) return divide(first, loss);
  if (loss.isZero()) return money(first.times(periods));
  const counted = retained.isZero() ? 1 : periods;
  const growthToTheEnd = power(growth, counted);
  const isExact = isExactPower(growth, counted) && isExactPower(retained, counted);
  const gained = first.times(growthToTheEnd.minus(power(retained, counted)));
  return (isExact ? divide : divideRounded)(gained, loss.times(growthToTheEnd));
}
