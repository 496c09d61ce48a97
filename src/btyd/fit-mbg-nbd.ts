import { parseInput } from '../internal/reading/parse-input.ts';
import { fitContinuous } from './fit-continuous.ts';
import { type FitOptions, fitOptions } from './fit-options.ts';
import type { Fit } from './fit-types.ts';
import { geometricDropout } from './geometric-dropout.ts';
import type { PurchaseHistory } from './purchase-history.ts';
import type { GeometricDropoutParameters, MbgNbdModel } from './purchase-model.ts';

/** An MBG/NBD model as fitted. */
export type FittedMbgNbd = MbgNbdModel & Fit<GeometricDropoutParameters>;

export const fitMbgNbdOptionsSchema = fitOptions('week');

/**
 * Fits MBG/NBD: as {@link fitBgNbd}, but customers can leave after their first purchase too, so that one who never came back may have
 * left.
 *
 * - Formula: maximizes Σ log L over r, α, a and b, where a customer with x repeat purchases, the last at tₓ, observed until T has
 *   `L = Γ(r + x) αʳ / Γ(r) × (B(a, b + x + 1) / B(a, b) × (α + T)^−(r + x) + B(a + 1, b + x) / B(a, b) × (α + tₓ)^−(r + x))`
 * - Unit: α in the unit of time of the histories, r, a and b are numbers
 * - Convention: identical histories are grouped. A fit that does not converge says why, and has no standard errors
 * - Source: Batislam, Denizel & Filiztekin, “Empirical validation and comparison of models for customer base analysis”,
 *   International Journal of Research in Marketing 24 (2007)
 *
 * @param histories - Any iterable of histories, such as the rows of `calibrationSummary`, in any order.
 * @param options - The unit of their times (default `'week'`).
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first row that is no history, or when the histories cannot identify the model: of fewer
 *   than two customers, all alike, or without repeat purchases.
 * @example
 * const model = fitMbgNbd([
 *   { frequency: 0, recency: 0, T: 30, weight: 600 },
 *   { frequency: 1, recency: 4, T: 30, weight: 150 },
 *   { frequency: 1, recency: 20, T: 30, weight: 60 },
 *   { frequency: 2, recency: 9, T: 30, weight: 60 },
 *   { frequency: 2, recency: 25, T: 30, weight: 50 },
 *   { frequency: 4, recency: 12, T: 30, weight: 20 },
 *   { frequency: 4, recency: 28, T: 30, weight: 40 },
 *   { frequency: 9, recency: 29, T: 30, weight: 20 },
 * ]);
 * [model.converged, model.customers, model.parameters.r.toFixed(3), model.parameters.alpha.toFixed(2)]; // => [true, 1000, '3.031', '25.42']
 */
export function fitMbgNbd(histories: Iterable<PurchaseHistory>, options: FitOptions = {}): FittedMbgNbd {
  const { unit } = parseInput(fitMbgNbdOptionsSchema, options, ['options']);
  return { kind: 'mbg-nbd', unit, ...fitContinuous(histories, geometricDropout(1)) };
}
