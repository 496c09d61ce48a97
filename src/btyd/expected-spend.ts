import { parseInput } from '../internal/reading/parse-input.ts';
import { type GammaGammaModel, gammaGammaModelSchema, meanSpend } from './gamma-gamma-model.ts';
import { finiteResult } from './outlook-of.ts';
import { checkedSpend, type SpendHistory, spendHistorySchema } from './spend-history.ts';

/**
 * Expected spend of a customer on a purchase, given what the customer spent so far.
 *
 * - Formula: `p (γ + x z) / (p x + q − 1)`, between the mean of all customers, `p γ / (q − 1)`, and the customer’s own
 * - Unit: the currency of the model, per purchase, as a number: an estimate, not an amount of money
 * - Convention: with frequency 0 it is the mean of all customers
 * - Source: Fader & Hardie, “The Gamma-Gamma Model of Monetary Value”, note 025 (2013)
 *
 * @returns The expected amount, or `null` where the distribution has no mean, for all customers where q is at most 1.
 * @throws {@link MetricsInputError} when the model is none, the frequency no whole number, or the mean amount does not go with it.
 * @example
 * const model = { kind: 'gamma-gamma', parameters: { p: 6.25, q: 3.74, gamma: 15.44 } } as const;
 * expectedSpend(model, { frequency: 2, averageSpend: '22.35' })?.toFixed(4); // => '24.6637'
 * expectedSpend(model, { frequency: 0, averageSpend: null })?.toFixed(4); // => '35.2190'
 * expectedSpend({ ...model, parameters: { p: 6.25, q: 0.9, gamma: 15.44 } }, { frequency: 0, averageSpend: null }); // => null
 */
export function expectedSpend(model: GammaGammaModel, history: SpendHistory): number | null {
  const { parameters } = parseInput(gammaGammaModelSchema, model, ['model']);
  const { frequency, averageSpend } = parseInput(spendHistorySchema, history, ['history']);
  const spend = checkedSpend(frequency, Number(averageSpend ?? 0), ['history', 'averageSpend']);
  const mean = meanSpend(parameters, frequency, spend);
  return mean === null ? null : finiteResult(mean);
}
