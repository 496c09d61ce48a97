import {
  amount,
  type Decimal,
  decimalRatio,
  type MoneyInput,
  money,
  quotient,
  signedAmount,
} from '../internal/exact/index.ts';
import { optional, parameters, parseInput, prefault, whole } from '../internal/reading/index.ts';

/** The input of {@link referralCost}. */
export interface ReferralCostInput {
  /** What the referrer gets for a friend who becomes a customer, as an amount of at least 0. */
  readonly referrerReward: MoneyInput;
  /** What the friend gets or pays less, as an amount of at least 0. */
  readonly friendReward: MoneyInput;
  /** Friends who became customers. */
  readonly customersAcquired: number;
  /** What the programme cost besides rewards, such as its software, as an amount of at least 0 (default 0). */
  readonly programmeCost?: MoneyInput;
  /** What a referred customer is worth over the whole relationship, as an amount; may be negative. */
  readonly lifetimeValue?: MoneyInput;
}

/** What the customers of a referral programme cost. */
export interface ReferralCost {
  /** Both rewards for one customer, as money. */
  readonly rewards: Decimal;
  /** The whole programme with all rewards, as money. */
  readonly cost: Decimal;
  /** Cost of one customer, as money; `null` when none was acquired. */
  readonly cac: Decimal | null;
  /** How many times a customer is worth that; `null` without a lifetime value, without customers and when they cost nothing. */
  readonly ltvToCac: number | null;
}

export const referralCostInputSchema = parameters({
  referrerReward: amount(),
  friendReward: amount(),
  customersAcquired: whole(),
  programmeCost: prefault(amount(), 0),
  lifetimeValue: optional(signedAmount()),
});

/**
 * Referral cost: what it costs to win customers by rewards for their friends and for them.
 *
 * - Formula: `rewards = referrerReward + friendReward`, `cost = rewards × customersAcquired + programmeCost`,
 *   `cac = cost / customersAcquired`, `ltvToCac = lifetimeValue / cac`
 * - Unit: money, for one customer or for all; ratio
 * - Convention: a reward is paid for each customer acquired, not for an invitation. `ltvToCacBand` puts the ratio into words
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @returns The cost; `cac` and `ltvToCac` are `null` when no customer was acquired.
 * @throws {@link MetricsInputError} when an amount is none, a cost is negative, or the customers are no whole number.
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
  const isRatio = lifetimeValue !== undefined && customersAcquired > 0;
  return {
    rewards: money(rewards),
    cost: money(cost),
    cac: quotient(cost, customersAcquired),
    ltvToCac: isRatio ? decimalRatio(lifetimeValue.times(customersAcquired), cost) : null,
  };
}
