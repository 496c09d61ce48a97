import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import { purchaseModelSchema } from './model-schema.ts';
import { mustFit, outlookOf, readHistory } from './outlook-of.ts';
import { time } from './purchase-history.ts';
import type { HistoryOf, PurchaseModel } from './purchase-model.ts';

/** What is chosen about {@link probabilityOfNoPurchase}. */
export interface ProbabilityOfNoPurchaseOptions {
  /** How long from now on, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
}

export const probabilityOfNoPurchaseOptionsSchema = parameters({ duration: time() });

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
 * const history = { frequency: 2, recency: 30.43, T: 38.86 };
 * probabilityOfNoPurchase(model, history, { duration: 13 }).toFixed(4); // => '0.6765'
 */
export function probabilityOfNoPurchase<Model extends PurchaseModel>(
  model: Model,
  history: HistoryOf<Model>,
  options: ProbabilityOfNoPurchaseOptions,
): number {
  const known = parseInput(purchaseModelSchema, model, ['model']);
  const { duration } = parseOptions(probabilityOfNoPurchaseOptionsSchema, options);
  mustFit(known, duration, ['options', 'duration']);
  const { alive, active } = outlookOf(known, readHistory(known, history));
  return Math.max(0, 1 - alive * active.purchaseProbability(duration));
}
