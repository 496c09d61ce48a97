import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import { purchaseModelSchema } from './model-schema.ts';
import { finiteResult, mustFit, outlookOf, readHistory } from './outlook-of.ts';
import { time } from './purchase-history.ts';
import type { HistoryOf, PurchaseModel } from './purchase-model.ts';

/** What is chosen about {@link expectedFuturePurchases}. */
export interface ExpectedFuturePurchasesOptions {
  /** How long from now on, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
}

export const expectedFuturePurchasesOptionsSchema = parameters({ duration: time() });

/**
 * Expected future purchases of a customer, given what the customer did so far.
 *
 * - Formula: the probability of being alive, times the mean number of purchases of one who is, over the rates at which such
 *   customers buy and leave
 * - Unit: purchases
 * - Convention: the mean of many customers with this history. It is computed as sums and integrals without a negative term, so
 *   that it keeps its digits where the published formulas divide by a − 1 or s − 1
 * - Source: Fader, Hardie & Lee (2005); Batislam, Denizel & Filiztekin (2007); Fader & Hardie (2005), Pareto/NBD; Fader, Hardie
 *   & Shang (2010), BG/BB
 *
 * @returns The expected number.
 * @throws {@link MetricsInputError} when the model is none, the history is none for it, or the duration no time.
 * @example
 * const model = { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } } as const;
 * const history = { frequency: 2, recency: 30.43, T: 38.86 };
 * expectedFuturePurchases(model, history, { duration: 39 }).toFixed(5); // => '1.22603'
 */
export function expectedFuturePurchases<Model extends PurchaseModel>(
  model: Model,
  history: HistoryOf<Model>,
  options: ExpectedFuturePurchasesOptions,
): number {
  const known = parseInput(purchaseModelSchema, model, ['model']);
  const { duration } = parseOptions(expectedFuturePurchasesOptionsSchema, options);
  mustFit(known, duration, ['options', 'duration']);
  const { alive, active } = outlookOf(known, readHistory(known, history));
  return finiteResult(alive * active.moments(duration).purchases);
}
