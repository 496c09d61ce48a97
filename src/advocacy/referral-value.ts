import {
  accrue,
  amount,
  bounded,
  type Decimal,
  decimalRatio,
  discounted,
  exact,
  fractionFrom,
  growthAt,
  type MoneyInput,
  nothingAccrued,
  quantityInput,
  type RateInput,
  timing,
} from '../internal/exact/index.ts';
import { parameters, parseInput, prefault, wholeBetween } from '../internal/reading/index.ts';
import type { CashFlowTiming } from '../ltv/index.ts';

/** The input of {@link referralValue}. */
export interface ReferralValueInput {
  /** What the customer buys in a period, as an amount of at least 0. */
  readonly ownPurchases: MoneyInput;
  /** Customers whom the customer referred, at least 0; may be a mean. */
  readonly customersReferred: RateInput;
  /** What each of them buys in a period on average, as an amount of at least 0. */
  readonly referredPurchases: MoneyInput;
  /** For how many periods to add up, from 1 to 1000 (default 1). */
  readonly periods?: number;
  /** By which share buying grows from a period to the next, from −1 (default 0). */
  readonly growthRate?: RateInput;
  /** The discount of a period, at least 0 (default 0). */
  readonly discountRate?: RateInput;
  /** When in its period a purchase comes in (default `'end'`). */
  readonly timing?: CashFlowTiming;
}

/** What a customer is worth as a buyer and as an ambassador. */
export interface ReferralValue {
  /** Worth of what the customer buys, as money of today. */
  readonly own: Decimal;
  /** Worth of what the referred customers buy, as money of today. */
  readonly referred: Decimal;
  /** Both together, as money of today. */
  readonly total: Decimal;
  /** Share of the total that was referred, from 0 to 1; `null` when the total is 0. */
  readonly referredShare: number | null;
}

export const referralValueInputSchema = parameters({
  ownPurchases: amount(),
  customersReferred: quantityInput(),
  referredPurchases: amount(),
  periods: prefault(wholeBetween(1, 1000), 1),
  growthRate: prefault(fractionFrom(-1n, undefined, 'a finite number of at least -1'), 0),
  discountRate: prefault(quantityInput(), 0),
  timing: timing(),
});

/**
 * Referral value: the lifetime value of a customer with that of the customers whom the customer brought.
 *
 * - Formula: `own = Σ ownPurchases × (1 + growthRate) ^ (t − 1) / (1 + discountRate) ^ t`, for t = 1, …, periods; less one
 *   period of discount for `'start'`, half a one for `'middle'`; `referred` in the same way of `customersReferred ×
 *   referredPurchases`
 * - Unit: money of today, in revenue or margin as the purchases are; share from 0 to 1
 * - Convention: the referred customers buy from the first period on, and all purchases grow alike. A referred customer's
 *   value is counted here beside that customer's own, so values of several customers do not add up to the value of all
 * - Source: Customer Value Foundation, “Customers as Ambassadors”
 *
 * @returns The two values and their sum, each exact where their decimal expansion ends, else the nearest 34 digits.
 * @throws {@link MetricsInputError} when an amount is none or negative, or another input is out of its range.
 * @example
 * const { own, referred } = referralValue({ ownPurchases: 100, customersReferred: 10, referredPurchases: 60 });
 * [own, referred].map(String); // => ['100', '600']
 */
export function referralValue(input: ReferralValueInput): ReferralValue {
  const { ownPurchases, customersReferred, referredPurchases, periods, ...given } = parseInput(
    referralValueInputSchema,
    input,
  );
  const interest = growthAt(given.discountRate);
  const { top, bottom } = growthAt(given.growthRate);
  let accrued = nothingAccrued();
  let [purchases, divisor] = [bounded(1), bounded(1)];
  for (let period = 1; period <= periods; period += 1) {
    // What comes before was divided by one power less of the growth's denominator.
    accrued = accrue(period === 1 ? accrued : { ...accrued, value: accrued.value.times(bottom) }, purchases, interest);
    purchases = purchases.times(top);
    divisor = period === 1 ? divisor : divisor.times(bottom);
  }
  const { numerator, denominator } = customersReferred;
  const [referred, parts] = [exact(String(numerator)), exact(String(denominator))];
  const worthOf = (amount: Decimal) =>
    discounted({ ...accrued, value: accrued.value.times(amount) }, interest, given.timing, divisor.times(parts));
  const ownAmount = ownPurchases.times(parts);
  const referredAmount = referredPurchases.times(referred);
  const allPurchases = ownAmount.plus(referredAmount);
  return {
    own: worthOf(ownAmount),
    referred: worthOf(referredAmount),
    total: worthOf(allPurchases),
    referredShare: decimalRatio(referredAmount, allPurchases),
  };
}
