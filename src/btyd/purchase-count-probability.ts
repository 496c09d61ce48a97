import { whole } from '../internal/reading/fields.ts';
import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import { discreteCount, exponentialCount, geometricCount } from './count-probability.ts';
import { purchaseModelSchema } from './model-schema.ts';
import { mustFit } from './outlook-of.ts';
import { time } from './purchase-history.ts';
import type { PurchaseModel } from './purchase-model.ts';

/** What is asked of {@link purchaseCountProbability}. */
export interface PurchaseCountProbabilityOptions {
  /** How many repeat purchases. */
  readonly count: number;
  /** In what time after the first purchase, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
}

export const purchaseCountProbabilityOptionsSchema = parameters({
  count: whole(),
  duration: time(),
});

/**
 * Probability that a new customer makes so many repeat purchases.
 *
 * - Formula: `P(X(t) = x)` of the model: that a customer stays and buys x times, or leaves after the x-th
 * - Unit: probability, from 0 to 1
 * - Convention: over all counts they add up to 1
 * - Source: Fader, Hardie & Lee (2005), equation 8; Batislam, Denizel & Filiztekin (2007); Fader & Hardie (2006), Pareto/NBD;
 *   Fader, Hardie & Shang (2010), BG/BB
 *
 * @returns The probability.
 * @throws {@link MetricsInputError} when the model is none, the count no whole number or the duration no time.
 * @example
 * const model = { kind: 'bg-nbd', unit: 'week', parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } } as const;
 * [0, 1, 2].map((count) => purchaseCountProbability(model, { count, duration: 39 }).toFixed(4)); // => ['0.5738', '0.1994', '0.0854']
 */
export function purchaseCountProbability(model: PurchaseModel, options: PurchaseCountProbabilityOptions): number {
  const known = parseInput(purchaseModelSchema, model, ['model']);
  const { count, duration } = parseOptions(purchaseCountProbabilityOptionsSchema, options);
  mustFit(known, duration, ['options', 'duration']);
  switch (known.kind) {
    case 'bg-nbd':
      return geometricCount(known.parameters, count, duration, 0);
    case 'mbg-nbd':
      return geometricCount(known.parameters, count, duration, 1);
    case 'pareto-nbd':
      return exponentialCount(known.parameters, count, duration);
    case 'bg-bb':
      return discreteCount(known.parameters, count, duration);
  }
}
