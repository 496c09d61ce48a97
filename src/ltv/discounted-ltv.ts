import {
  amount,
  type Decimal,
  divide,
  divideRounded,
  exact,
  type Fraction,
  isExactPower,
  isZero,
  type MoneyInput,
  minus,
  type NotNull,
  ONE,
  over,
  plus,
  power,
  quantityInput,
  type RateInput,
  rateInput,
  times,
  timesAmount,
} from '../internal/exact/index.ts';
import {
  nullable,
  oneOf,
  optional,
  parameters,
  parseInput,
  rule,
  unlessNull,
  wholeBetween,
} from '../internal/reading/index.ts';

/** When the first margin comes in, and whether it is certain. */
export type FirstMargin = 'now' | 'period-end' | 'first-renewal';

/** The input of {@link discountedLtv}. */
export interface DiscountedLtvInput {
  /** What a customer leaves in one period, as an amount of at least 0. */
  readonly marginPerPeriod: MoneyInput | null;
  /** The share of customers who stay from one period to the next, from 0 to 1. */
  readonly retentionRate: RateInput | null;
  /** The discount of one period, at least 0; {@link periodRate} turns a yearly rate into it. */
  readonly discountRate: RateInput | null;
  /**
   * `'now'`: at once and from everybody; `'period-end'`: at the end of the first period and from everybody;
   * `'first-renewal'`: at the end of the first period and from those who renewed.
   */
  readonly firstMargin: FirstMargin;
  /** How many margins there are at most, from 1 to 1,000,000; for ever when left out. */
  readonly periods?: number;
}

interface Rates {
  readonly retentionRate: Fraction | null;
  readonly discountRate: Fraction | null;
  readonly periods?: number | undefined;
}

export const discountedLtvInputSchema = parameters(
  {
    marginPerPeriod: nullable(amount()),
    retentionRate: nullable(rateInput()),
    discountRate: nullable(quantityInput()),
    firstMargin: oneOf('now', 'period-end', 'first-renewal'),
    periods: optional(wholeBetween(1, 1_000_000)),
  },
  rule<Rates>(
    'retentionRate',
    'below 1 + discountRate where periods is left out',
    ({ retentionRate, discountRate, periods }) =>
      periods !== undefined ||
      retentionRate === null ||
      discountRate === null ||
      retentionRate.numerator < retentionRate.denominator ||
      !isZero(discountRate),
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
export function discountedLtv(input: NotNull<DiscountedLtvInput>): Decimal;
export function discountedLtv(input: DiscountedLtvInput): Decimal | null;
export function discountedLtv(input: DiscountedLtvInput): Decimal | null {
  return unlessNull(
    parseInput(discountedLtvInputSchema, input),
    ({ marginPerPeriod, retentionRate, discountRate, firstMargin, periods }) => {
      const growth = plus(discountRate, ONE);
      const first = { now: growth, 'period-end': ONE, 'first-renewal': retentionRate }[firstMargin];
      const loss = minus(growth, retentionRate);
      if (periods === undefined) return timesAmount(marginPerPeriod, first, over(ONE, loss));
      if (isZero(loss)) return timesAmount(marginPerPeriod.times(periods), first);
      return discountedSum(marginPerPeriod, times(first, over(ONE, loss)), over(retentionRate, growth), periods);
    },
  );
}

/** `amount × factor × (1 − share ** periods)`. */
function discountedSum(amount: Decimal, factor: Fraction, share: Fraction, periods: number): Decimal {
  const counted = isZero(share) ? 1 : periods;
  const [kept, all] = [exact(String(share.numerator)), exact(String(share.denominator))];
  const isExact = isExactPower(all, counted) && isExactPower(kept, counted);
  const powerOfAll = power(all, counted);
  const lost = powerOfAll.minus(power(kept, counted));
  const divisor = powerOfAll.times(exact(String(factor.denominator)));
  return (isExact ? divide : divideRounded)(amount.times(exact(String(factor.numerator))).times(lost), divisor);
}
