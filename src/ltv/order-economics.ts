import {
  amount,
  type Decimal,
  divide,
  exact,
  type MoneyInput,
  money,
  type NotNull,
  quantityInput,
  type RateInput,
  signedAmount,
  timesAmount,
} from '../internal/exact/index.ts';
import { nullable, parameters, parseInput, unlessNull } from '../internal/reading/index.ts';

/** The input of {@link orderMargin}. */
export interface OrderMarginInput {
  /** What the customer pays for the order, as an amount of at least 0. */
  readonly orderValue: MoneyInput | null;
  /** What the goods of the order cost the store, as an amount of at least 0. */
  readonly costPrice: MoneyInput | null;
}

export const orderMarginInputSchema = parameters({ orderValue: nullable(amount()), costPrice: nullable(amount()) });

/**
 * Order margin: what is left of an order after the cost of its goods.
 *
 * - Formula: `orderValue − costPrice`
 * - Unit: money per order; negative where goods are sold below cost
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @returns The margin.
 * @throws {@link MetricsInputError} when an amount is none or negative.
 * @example
 * orderMargin({ orderValue: 100, costPrice: 40 }).toString(); // => '60'
 */
export function orderMargin(input: NotNull<OrderMarginInput>): Decimal;

export function orderMargin(input: OrderMarginInput): Decimal | null;

export function orderMargin(input: OrderMarginInput): Decimal | null {
  return unlessNull(parseInput(orderMarginInputSchema, input), ({ orderValue, costPrice }) =>
    money(orderValue.minus(costPrice)),
  );
}

/** The input of {@link netLtv}. */
export interface NetLtvInput {
  /** What one order leaves, as an amount; may be negative, as {@link orderMargin} may be. */
  readonly orderMargin: MoneyInput | null;
  /** Orders of a customer over the whole relationship, at least 0. */
  readonly ordersPerCustomer: RateInput | null;
  /** What it cost to win the customer, as an amount of at least 0. */
  readonly acquisitionCost: MoneyInput | null;
}

export const netLtvInputSchema = parameters({
  orderMargin: nullable(signedAmount()),
  ordersPerCustomer: nullable(quantityInput()),
  acquisitionCost: nullable(amount()),
});

/**
 * Net lifetime value: the margin of all orders of a customer less what it cost to win them.
 *
 * - Formula: `orderMargin × ordersPerCustomer − acquisitionCost`
 * - Unit: money per customer; may be negative
 * - Convention: not discounted
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @returns The lifetime value.
 * @throws {@link MetricsInputError} when an amount is none, the cost is negative, or the number of orders is.
 * @example
 * netLtv({ orderMargin: 60, ordersPerCustomer: 2, acquisitionCost: 10 }).toString(); // => '110'
 */
export function netLtv(input: NotNull<NetLtvInput>): Decimal;

export function netLtv(input: NetLtvInput): Decimal | null;

export function netLtv(input: NetLtvInput): Decimal | null {
  return unlessNull(parseInput(netLtvInputSchema, input), ({ orderMargin, ordersPerCustomer, acquisitionCost }) => {
    const { numerator, denominator } = ordersPerCustomer;
    const [orders, divisor] = [exact(String(numerator)), exact(String(denominator))];
    return divide(orderMargin.times(orders).minus(acquisitionCost.times(divisor)), divisor);
  });
}

/** The input of {@link maximumAcquisitionCost}. */
export interface MaximumAcquisitionCostInput {
  /** What one order leaves, as an amount; may be negative, as {@link orderMargin} may be. */
  readonly orderMargin: MoneyInput | null;
  /** Orders of a customer over the whole relationship, at least 0. */
  readonly ordersPerCustomer: RateInput | null;
}

export const maximumAcquisitionCostInputSchema = parameters({
  orderMargin: nullable(signedAmount()),
  ordersPerCustomer: nullable(quantityInput()),
});

/**
 * Maximum acquisition cost: what a customer may cost at most, so that their orders pay it back.
 *
 * - Formula: `orderMargin × ordersPerCustomer`
 * - Unit: money per customer; negative where each order loses money
 * - Convention: the break-even, at which {@link netLtv} is 0
 * - Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”
 *
 * @returns The cost at which nothing is left.
 * @throws {@link MetricsInputError} when the margin is no amount or the number of orders is negative.
 * @example
 * maximumAcquisitionCost({ orderMargin: 60, ordersPerCustomer: 2 }).toString(); // => '120'
 */
export function maximumAcquisitionCost(input: NotNull<MaximumAcquisitionCostInput>): Decimal;

export function maximumAcquisitionCost(input: MaximumAcquisitionCostInput): Decimal | null;

export function maximumAcquisitionCost(input: MaximumAcquisitionCostInput): Decimal | null {
  return unlessNull(parseInput(maximumAcquisitionCostInputSchema, input), ({ orderMargin, ordersPerCustomer }) =>
    timesAmount(orderMargin, ordersPerCustomer),
  );
}
