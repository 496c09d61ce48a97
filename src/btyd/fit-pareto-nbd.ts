import { parseInput } from '../internal/reading/parse-input.ts';
import { exponentialDropoutLikelihood } from './exponential-dropout.ts';
import { fitContinuous } from './fit-continuous.ts';
import { type FitOptions, fitOptions } from './fit-options.ts';
import type { Fit } from './fit-types.ts';
import type { PurchaseHistory } from './purchase-history.ts';
import type { ExponentialDropoutParameters, ParetoNbdModel } from './purchase-model.ts';

/** A Pareto/NBD model as fitted. */
export type FittedParetoNbd = ParetoNbdModel & Fit<ExponentialDropoutParameters>;

export const fitParetoNbdOptionsSchema = fitOptions('week');

/**
 * Fits Pareto/NBD: how often customers buy and how soon they leave, each at rates of their own, at any time.
 *
 * - Formula: maximizes Σ log L over r, α, s and β, where a customer with x repeat purchases, the last at tₓ, observed until T has
 *   `L = Γ(r + x) αʳ βˢ / Γ(r) × ((α + T)^−(r + x) (β + T)^−s + ∫ s (α + u)^−(r + x) (β + u)^−(s + 1) du)`, the integral from
 *   tₓ to T
 * - Unit: α and β in the unit of time of the histories, r and s are numbers
 * - Convention: the published formula has a difference of two hypergeometric functions for the integral, which loses its
 *   digits for frequent buyers. Identical histories are grouped. A fit that does not converge says why, and has no standard errors
 * - Source: Schmittlein, Morrison & Colombo, “Counting Your Customers”, Management Science 33 (1987); Fader & Hardie,
 *   “A Note on Deriving the Pareto/NBD Model and Related Expressions” (2005)
 *
 * @param histories - Any iterable of histories, such as the rows of `calibrationSummary`, in any order.
 * @param options - The unit of their times (default `'week'`).
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first row that is no history, or when the histories cannot identify the model: of fewer
 *   than two customers, all alike, or without repeat purchases.
 * @example
 * const model = fitParetoNbd([
 *   { frequency: 0, recency: 0, T: 30, weight: 600 },
 *   { frequency: 1, recency: 4, T: 30, weight: 150 },
 *   { frequency: 1, recency: 20, T: 30, weight: 60 },
 *   { frequency: 2, recency: 9, T: 30, weight: 60 },
 *   { frequency: 2, recency: 25, T: 30, weight: 50 },
 *   { frequency: 4, recency: 12, T: 30, weight: 20 },
 *   { frequency: 4, recency: 28, T: 30, weight: 40 },
 *   { frequency: 9, recency: 29, T: 30, weight: 20 },
 * ]);
 * [model.converged, model.customers, model.parameters.r.toFixed(3), model.parameters.alpha.toFixed(2)]; // => [true, 1000, '1.025', '19.86']
 */
export function fitParetoNbd(histories: Iterable<PurchaseHistory>, options: FitOptions = {}): FittedParetoNbd {
  const { unit } = parseInput(fitParetoNbdOptionsSchema, options, ['options']);
  const dropout = {
    names: ['r', 'alpha', 's', 'beta'],
    likelihoodOf: exponentialDropoutLikelihood,
    lastIsTime: true,
    start: [0.6, 0.4],
  } as const;
  return { kind: 'pareto-nbd', unit, ...fitContinuous(histories, dropout) };
}
