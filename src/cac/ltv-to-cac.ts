import * as z from 'zod/mini';
import { decimalRatio } from '../internal/exact/quotients.ts';
import { amount, signedAmount } from '../internal/reading/amounts.ts';
import { parameters, parseInput, unlessNull } from '../internal/reading/parse-input.ts';
import type { MoneyInput } from '../money.ts';

/** The input of {@link ltvToCac}. */
export interface LtvToCacInput {
  /** What a customer is worth over the whole relationship, as an amount; may be negative. */
  readonly lifetimeValue: MoneyInput | null;
  /** What it cost to win the customer, as an amount of at least 0. */
  readonly cac: MoneyInput | null;
}

export const ltvToCacInputSchema = parameters({ lifetimeValue: z.nullable(signedAmount()), cac: z.nullable(amount()) });

/**
 * LTV/CAC: how many times a customer is worth what it cost to win them.
 *
 * - Formula: `lifetimeValue / cac`
 * - Unit: ratio; negative where the customer costs more than they bring
 * - Convention: {@link ltvToCacBand} puts the ratio into words
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @returns The ratio, or `null` when the acquisition cost is 0.
 * @throws {@link MetricsInputError} when an amount is none, the cost is negative, or the ratio fits no number.
 * @example
 * ltvToCac({ lifetimeValue: 500, cac: 250 }); // => 2
 */
export function ltvToCac(input: LtvToCacInput): number | null {
  return unlessNull(parseInput(ltvToCacInputSchema, input), ({ lifetimeValue, cac }) =>
    decimalRatio(lifetimeValue, cac),
  );
}
