import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import { purchaseModelSchema } from './model-schema.ts';
import { finiteResult, mustFit, NEW_CUSTOMER, outlookOf } from './outlook-of.ts';
import { time } from './purchase-history.ts';
import type { PurchaseModel } from './purchase-model.ts';

/** What is chosen about {@link expectedPurchases}. */
export interface ExpectedPurchasesOptions {
  /** How long, in the unit of the model; for BG/BB a number of opportunities. */
  readonly duration: number;
}

export const expectedPurchasesOptionsSchema = parameters({ duration: time() });

/**
 * Expected repeat purchases of a new customer.
 *
 * - Formula: the mean of the number of purchases in `duration` after the first one, over the rates at which customers buy and leave; for
 *   Pareto/NBD `r β / (α (s − 1)) × (1 − (β / (β + t))^(s − 1))`
 * - Unit: purchases, without the first
 * - Convention: with MBG/NBD some customers leave at once, so that even their first moments count less than r / α
 * - Source: Fader, Hardie & Lee (2005); Batislam, Denizel & Filiztekin (2007); Schmittlein, Morrison & Colombo (1987); Fader,
 *   Hardie & Shang, “Customer-Base Analysis in a Discrete-Time Noncontractual Setting”, Marketing Science 29 (2010)
 *
 * @returns The expected number.
 * @throws {@link MetricsInputError} when the model is none or the duration no time.
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * expectedPurchases({ kind: 'bg-nbd', unit: 'week', parameters }, { duration: 32 }).toFixed(5); // => '1.04524'
 */
export function expectedPurchases(model: PurchaseModel, options: ExpectedPurchasesOptions): number {
  const known = parseInput(purchaseModelSchema, model, ['model']);
  const { duration } = parseOptions(expectedPurchasesOptionsSchema, options);
  mustFit(known, duration, ['options', 'duration']);
  const { alive, active } = outlookOf(known, NEW_CUSTOMER);
  return finiteResult(alive * active.moments(duration).purchases);
}
