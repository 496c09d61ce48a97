import {
  amount,
  type Decimal,
  decimalRatio,
  type MoneyInput,
  money,
  quotient,
  signedAmount,
} from '../internal/exact/index.ts';
import { nullish, parameters, parseInput, prefault, whole } from '../internal/reading/index.ts';

/** The input of {@link referralCost}. */
export interface ReferralCostInput {
  /** What the referrer gets for each friend who becomes a customer, as an amount of at least 0. */
  readonly referrerReward: MoneyInput;
  /** What the friend gets, as a gift or a discount, as an amount of at least 0. */
  readonly friendReward: MoneyInput;
  /** Friends who became customers. */
  readonly customersAcquired: number;
  /** Other costs of the programme, such as software, as an amount of at least 0 (default 0). */
  readonly programmeCost?: MoneyInput;
  /** Lifetime value of a referred customer, as an amount; may be negative. */
  readonly lifetimeValue?: MoneyInput | null;
}

/** What customers acquired by referral cost. */
export interface ReferralCost {
  /** Both rewards for one customer, as money. */
  readonly rewards: Decimal;
  /** Cost of the whole programme including rewards, as money. */
  readonly cost: Decimal;
  /** Cost per customer, as money; `null` when none was acquired. */
  readonly cac: Decimal | null;
  /** Lifetime value divided by that cost; `null` with no lifetime value, no customers, or no cost. */
  readonly ltvToCac: number | null;
}

export const referralCostInputSchema = parameters({
  referrerReward: amount(),
  friendReward: amount(),
  customersAcquired: whole(),
  programmeCost: prefault(amount(), 0),
  lifetimeValue: nullish(signedAmount()),
});

/**
 * Referral cost: what it costs to acquire customers by rewarding both the referrer and the friend.
 *
 * - Formula: `rewards = referrerReward + friendReward`, `cost = rewards × customersAcquired + programmeCost`,
 *   `cac = cost / customersAcquired`, `ltvToCac = lifetimeValue / cac`
 * - Unit: money, per customer or in total; ratio
 * - Convention: rewards are paid per customer acquired, not per invitation. `ltvToCacBand` interprets the ratio
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @returns The cost; `cac` and `ltvToCac` are `null` when no customer was acquired.
 * @example
 * const { cac, ltvToCac } = referralCost({
 *   referrerReward: 10,
 *   friendReward: 10,
 *   customersAcquired: 50,
 *   lifetimeValue: 120,
 * });
 * cac?.toString(); // => '20'
 * ltvToCac; // => 6
 */
export function referralCost(input: ReferralCostInput): ReferralCost {
  const { referrerReward, friendReward, customersAcquired, programmeCost, lifetimeValue } = parseInput(
    referralCostInputSchema,
    input,
  );
  const rewards = referrerReward.plus(friendReward);
  const cost = rewards.times(customersAcquired).plus(programmeCost);
  const isRatio = lifetimeValue !== undefined && lifetimeValue !== null && customersAcquired > 0;
  return {
    rewards: money(rewards),
    cost: money(cost),
    cac: quotient(cost, customersAcquired),
    ltvToCac: isRatio ? decimalRatio(lifetimeValue.times(customersAcquired), cost) : null,
  };
}
