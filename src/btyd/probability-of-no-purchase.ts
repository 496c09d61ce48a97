import * as z from 'zod/mini';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import type { CustomerOfModel } from './expected-future-purchases.ts';
import { purchaseModelSchema } from './model-schema.ts';
import { mustFit, outlookOf, readHistory } from './outlook-of.ts';
import { time } from './purchase-history.ts';

/** The input of {@link probabilityOfNoPurchase}. */
export type ProbabilityOfNoPurchaseInput = CustomerOfModel & {
  /** How long from now on, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
};

export const probabilityOfNoPurchaseSchema = parameters({
  model: purchaseModelSchema,
  history: z.optional(z.unknown()),
  duration: time(),
});

/**
 * Probability of no purchase: that a customer buys nothing in the time to come, whether having left or by chance.
 *
 * - Formula: `1 − P(alive) × P(a purchase within the duration | alive)`, for BG/NBD and MBG/NBD
 *   `1 − P(alive) × (1 − ((α + T) / (α + T + t))^(r + x))`
 * - Unit: probability, from 0 to 1
 * - Convention: this is what an operation asks who calls a customer churned after so long without a purchase; it can be checked
 *   against what happened, which P(alive) cannot
 * - Source: follows from the models; Fader & Hardie, “Deriving an Expression for P(X(t) = x) Under the Pareto/NBD Model” (2006)
 *
 * @returns The probability.
 * @throws {@link MetricsInputError} when the model is none, the history is none for it, or the duration no time.
 * @example
 * const model = { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } } as const;
 * const history = { frequency: 2, recency: 30.43, age: 38.86 };
 * probabilityOfNoPurchase({ model, history, duration: 13 }).toFixed(4); // => '0.6765'
 */
export function probabilityOfNoPurchase(input: ProbabilityOfNoPurchaseInput): number {
  const { model, history, duration } = parseInput(probabilityOfNoPurchaseSchema, input);
  mustFit(model, duration, 'duration');
  const { alive, active } = outlookOf(model, readHistory(model, history));
  return Math.max(0, 1 - alive * active.purchaseProbability(duration));
}
