import { amount, type Decimal, type MoneyInput, quotient, sum } from '../internal/exact/index.ts';
import { parameters, parseInput, prefault, whole } from '../internal/reading/index.ts';

/** The input of {@link basicCac}. */
export interface BasicCacInput {
  /** What marketing cost in the period, as an amount of at least 0. */
  readonly marketingCost: MoneyInput;
  /** Customers won in the period. */
  readonly customersAcquired: number;
}

export const basicCacInputSchema = parameters({ marketingCost: amount(), customersAcquired: whole() });

/**
 * Basic customer acquisition cost: what marketing cost for each customer won.
 *
 * - Formula: `marketingCost / customersAcquired`
 * - Unit: money per customer
 * - Convention: marketing alone; {@link complexCac} adds wages, software, services and overheads
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @returns The cost of one customer, or `null` when none was won.
 * @throws {@link MetricsInputError} when the cost is no amount or negative, or the count is not a whole number.
 * @example
 * basicCac({ marketingCost: 3000, customersAcquired: 100 })?.toString(); // => '30'
 */
export function basicCac(input: BasicCacInput): Decimal | null {
  const { marketingCost, customersAcquired } = parseInput(basicCacInputSchema, input);
  return quotient(marketingCost, customersAcquired);
}

/** The input of {@link complexCac}; every cost is of the same period. */
export interface ComplexCacInput {
  /** What marketing cost, as an amount of at least 0. */
  readonly marketingCost: MoneyInput;
  /** Wages of marketing and sales, as an amount of at least 0 (default 0). */
  readonly wages?: MoneyInput;
  /** Software for marketing and sales, as an amount of at least 0 (default 0). */
  readonly software?: MoneyInput;
  /** Consultants, designers and other services, as an amount of at least 0 (default 0). */
  readonly professionalServices?: MoneyInput;
  /** Overheads of marketing and sales, as an amount of at least 0 (default 0). */
  readonly overheads?: MoneyInput;
  /** Customers won in the period. */
  readonly customersAcquired: number;
}

export const complexCacInputSchema = parameters({
  marketingCost: amount(),
  wages: prefault(amount(), 0),
  software: prefault(amount(), 0),
  professionalServices: prefault(amount(), 0),
  overheads: prefault(amount(), 0),
  customersAcquired: whole(),
});

/**
 * Complex customer acquisition cost: everything spent on winning customers, for each customer won.
 *
 * - Formula: `(marketingCost + wages + software + professionalServices + overheads) / customersAcquired`
 * - Unit: money per customer
 * - Convention: fully loaded; {@link basicCac} takes marketing alone
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @returns The cost of one customer, or `null` when none was won.
 * @throws {@link MetricsInputError} when a cost is no amount or negative, or the count is not a whole number.
 * @example
 * complexCac({
 *   marketingCost: 3000,
 *   wages: 200,
 *   software: 100,
 *   professionalServices: 300,
 *   overheads: 100,
 *   customersAcquired: 100,
 * })?.toString(); // => '37'
 */
export function complexCac(input: ComplexCacInput): Decimal | null {
  const { customersAcquired, ...costs } = parseInput(complexCacInputSchema, input);
  return quotient(sum(Object.values(costs)), customersAcquired);
}
