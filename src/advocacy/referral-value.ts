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
  /** What the customer buys per period, as an amount of at least 0. */
  readonly ownPurchases: MoneyInput;
  /** Customers whom the customer referred, at least 0; may be a mean. */
  readonly customersReferred: RateInput;
  /** What each of them buys per period on average, as an amount of at least 0. */
  readonly referredPurchases: MoneyInput;
  /** Number of periods to add up, from 1 to 1000 (default 1). */
  readonly periods?: number;
  /** Growth of purchases from one period to the next, at least −1 (default 0). */
  readonly growthRate?: RateInput;
  /** Discount rate per period, at least 0 (default 0). */
  readonly discountRate?: RateInput;
  /** When in its period a purchase comes in (default `'end'`). */
  readonly timing?: CashFlowTiming;
}

/** The value of a customer as a buyer and as an ambassador. */
export interface ReferralValue {
  /** Present value of what the customer buys, as money. */
  readonly own: Decimal;
  /** Present value of what the referred customers buy, as money. */
  readonly referred: Decimal;
  /** Sum of both, as money. */
  readonly total: Decimal;
  /** Share of the total that comes from referrals, from 0 to 1; `null` when the total is 0. */
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
 * Referral value: the lifetime value of a customer including the customers they referred.
 *
 * - Formula: `own = Σ ownPurchases × (1 + growthRate) ^ (t − 1) / (1 + discountRate) ^ t`, for t = 1, …, periods,
 *   discounted by one period less for `'start'` and half a period less for `'middle'`; `referred` is the same with
 *   `customersReferred × referredPurchases`
 * - Unit: money of today, in revenue or margin like the purchases; share from 0 to 1
 * - Convention: the referred customers buy from the first period on, and all purchases grow at the same rate. The value
 *   of a referred customer also counts as that customer's own, so values of several customers must not be added up
 * - Source: Kumar, Petersen & Leone, “How Valuable Is Word of Mouth?”, Harvard Business Review 85 (2007), for referral
 *   value; Customer Value Foundation, “Customers as Ambassadors”
 *
 * @returns The two values and their sum, each exact if its decimal expansion ends, else to the nearest 34 digits.
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
    // The value so far has one power of the growth's denominator less.
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
