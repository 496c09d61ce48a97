import { parseInput } from '../internal/reading/parse-input.ts';
import { fitContinuous } from './fit-continuous.ts';
import { type FitOptions, fitOptions } from './fit-options.ts';
import type { Fit } from './fit-types.ts';
import { geometricDropout } from './geometric-dropout.ts';
import type { PurchaseHistory } from './purchase-history.ts';
import type { BgNbdModel, GeometricDropoutParameters } from './purchase-model.ts';

/** A BG/NBD model as fitted. */
export type FittedBgNbd = BgNbdModel & Fit<GeometricDropoutParameters>;

export const fitBgNbdOptionsSchema = fitOptions('week');

/**
 * Fits BG/NBD: how often customers buy, each at a rate of their own, until each leaves unseen after some repeat purchase.
 *
 * - Formula: maximizes Σ log L over r, α, a and b, where a customer with x repeat purchases, the last at tₓ, observed until T has
 *   `L = Γ(r + x) αʳ / Γ(r) × (B(a, b + x) / B(a, b) × (α + T)^−(r + x) + [x > 0] B(a + 1, b + x − 1) / B(a, b) × (α + tₓ)^−(r + x))`
 * - Unit: α in the unit of time of the histories, r, a and b are numbers
 * - Convention: who has not bought again cannot have left, so their probability of being alive is 1; {@link fitMbgNbd} lets
 *   customers leave after the first purchase too, and is to be preferred where that matters. Identical histories are grouped.
 *   A fit that does not converge says why, and has no standard errors
 * - Source: Fader, Hardie & Lee, “Counting Your Customers” the Easy Way, Marketing Science 24 (2005)
 *
 * @param histories - Any iterable of histories, such as the rows of `calibrationSummary`, in any order.
 * @param options - The unit of their times (default `'week'`).
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first row that is no history, or when the histories cannot identify the model: of fewer
 *   than two customers, all alike, or without repeat purchases.
 * @example
 * const model = fitBgNbd([
 *   { frequency: 0, recency: 0, T: 30, weight: 600 },
 *   { frequency: 1, recency: 4, T: 30, weight: 150 },
 *   { frequency: 1, recency: 20, T: 30, weight: 60 },
 *   { frequency: 2, recency: 9, T: 30, weight: 60 },
 *   { frequency: 2, recency: 25, T: 30, weight: 50 },
 *   { frequency: 4, recency: 12, T: 30, weight: 20 },
 *   { frequency: 4, recency: 28, T: 30, weight: 40 },
 *   { frequency: 9, recency: 29, T: 30, weight: 20 },
 * ]);
 * [model.converged, model.customers, model.parameters.r.toFixed(3), model.parameters.alpha.toFixed(2)]; // => [true, 1000, '0.302', '6.37']
 */
export function fitBgNbd(histories: Iterable<PurchaseHistory>, options: FitOptions = {}): FittedBgNbd {
  const { unit } = parseInput(fitBgNbdOptionsSchema, options, ['options']);
  return { kind: 'bg-nbd', unit, ...fitContinuous(histories, geometricDropout(0)) };
}
