import {
  AMOUNT_FROM_ZERO,
  type AmountDomain,
  amount,
  type Decimal,
  type MoneyInput,
  money,
  readAmount,
  sumOfAmounts,
} from '../internal/exact/index.ts';
import { anyOf, isIterable, iterable, parameters, parseInput } from '../internal/reading/index.ts';

/** The input of {@link expectedProfit}. */
export interface ExpectedProfitInput {
  /** The revenue expected of the customers, as an amount of at least 0. */
  readonly projectedRevenue: MoneyInput;
  /** What it cost to win them, in amounts of at least 0: one for each of the months before, or one for all. */
  readonly acquisitionCosts: Iterable<MoneyInput> | MoneyInput;
}

const COSTS: AmountDomain = {
  ...AMOUNT_FROM_ZERO,
  expected: 'an iterable of amounts, or an amount of at least 0 such as 12.5 or "12.50"',
};

export const expectedProfitInputSchema = parameters({
  projectedRevenue: amount(),
  acquisitionCosts: anyOf(amount(), iterable(amount())),
});

/**
 * Expected profit: the revenue projected less what it cost to win the customers in the months before.
 *
 * - Formula: `projectedRevenue − Σ acquisitionCosts`
 * - Unit: money; negative where the costs are higher
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @returns The profit.
 * @throws {@link MetricsInputError} when an amount is none or negative.
 * @example
 * expectedProfit({ projectedRevenue: 10000, acquisitionCosts: [3000, 2500.5] }).toString(); // => '4499.5'
 */
export function expectedProfit(input: ExpectedProfitInput): Decimal {
  const { projectedRevenue, acquisitionCosts } = parseInput(expectedProfitInputSchema, input);
  const spent = isIterable(acquisitionCosts)
    ? sumOfAmounts(acquisitionCosts, AMOUNT_FROM_ZERO, 'acquisitionCosts')
    : readAmount(acquisitionCosts, COSTS, ['acquisitionCosts']);
  return money(projectedRevenue.minus(spent));
}
