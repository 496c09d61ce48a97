import { parseInput } from '../internal/reading/parse-input.ts';
import { purchaseModelSchema } from './model-schema.ts';
import { outlookOf, readHistory } from './outlook-of.ts';
import type { HistoryOf, PurchaseModel } from './purchase-model.ts';

/**
 * Probability that a customer is alive: has not left for good, given what the customer did so far.
 *
 * - Formula: the part of the likelihood of the history in which the customer is still there; for BG/NBD with x > 0
 *   `1 / (1 + a / (b + x − 1) × ((α + T) / (α + tₓ))^(r + x))`
 * - Unit: probability, from 0 to 1
 * - Convention: with BG/NBD it is 1 for everybody who bought once, however long ago, because in that model customers leave only
 *   after a repeat purchase; MBG/NBD and Pareto/NBD have a probability for them. At the end of the observation; for BG/BB at the next opportunity
 * - Source: Fader, Hardie & Lee, “Computing P(alive) Using the BG/NBD Model” (2008); Batislam, Denizel & Filiztekin (2007);
 *   Schmittlein, Morrison & Colombo (1987); Fader, Hardie & Shang (2010)
 *
 * @returns The probability.
 * @throws {@link MetricsInputError} when the model is none or the history is none for it.
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const history = { frequency: 23, recency: 39, T: 39 };
 * probabilityAlive({ kind: 'bg-nbd', unit: 'week', parameters }, history).toFixed(5); // => '0.96856'
 * const once = { frequency: 0, recency: 0, T: 39 };
 * probabilityAlive({ kind: 'bg-nbd', unit: 'week', parameters }, once); // => 1
 */
export function probabilityAlive<Model extends PurchaseModel>(model: Model, history: HistoryOf<Model>): number {
  const read = parseInput(purchaseModelSchema, model, ['model']);
  const known = readHistory(read, history);
  const { alive } = outlookOf(read, known);
  if (read.kind !== 'bg-bb') return alive;
  const { gamma, delta } = read.parameters;
  return alive * ((delta + known.opportunities) / (gamma + delta + known.opportunities));
}
