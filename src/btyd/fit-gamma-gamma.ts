import { digamma, logBeta } from '../internal/statistics/gamma.ts';
import { type Likelihood, maximizeLikelihood } from './fit.ts';
import type { Fit } from './fit-types.ts';
import type { GammaGammaModel, GammaGammaParameters } from './gamma-gamma-model.ts';
import { customersIn, type Group } from './group-rows.ts';
import { mustDiffer } from './identifiable.ts';
import { readSpends, type SpendHistory } from './spend-history.ts';

/** A Gamma–Gamma model as fitted. */
export type FittedGammaGamma = GammaGammaModel & Fit<GammaGammaParameters>;

/** p, q and γ, this as a multiple of the mean spend. */
const STARTS = [
  [6, 4, 0.5],
  [2, 3, 1],
  [1, 1.5, 0.5],
];

/**
 * Fits Gamma–Gamma: what customers spend on a purchase, each around a mean of their own.
 *
 * - Formula: maximizes Σ log L over p, q and γ, where a customer with x repeat purchases of z on average has
 *   `L = γ^q z^(p x − 1) x^(p x) / (B(p x, q) (γ + x z)^(p x + q))`
 * - Unit: γ in the currency of the amounts, p and q are numbers
 * - Convention: rests on customers with repeat purchases; the others may be in the data, and say nothing. The model takes spend for independent of
 *   frequency: {@link spendIndependence} says whether it is. Identical customers are grouped. A fit that does not converge says why, and has no
 *   standard errors
 * - Source: Fader & Hardie, “The Gamma-Gamma Model of Monetary Value”, note 025 (2013)
 *
 * @param spends - Any iterable of what customers spent, such as the rows of `calibrationSummary`, in any order.
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first row that is none, or when the data cannot identify the model: of fewer than two customers
 *   with repeat purchases, or all alike.
 * @example
 * const model = fitGammaGamma([
 *   { frequency: 1, averageSpend: 12.5, weight: 9 },
 *   { frequency: 1, averageSpend: 30, weight: 14 },
 *   { frequency: 1, averageSpend: '85.00', weight: 4 },
 *   { frequency: 2, averageSpend: 22, weight: 10 },
 *   { frequency: 2, averageSpend: 48, weight: 6 },
 *   { frequency: 3, averageSpend: 35, weight: 8 },
 *   { frequency: 4, averageSpend: 19, weight: 5 },
 *   { frequency: 5, averageSpend: 64, weight: 3 },
 *   { frequency: 7, averageSpend: 41, weight: 4 },
 *   { frequency: 12, averageSpend: 28, weight: 2 },
 *   { frequency: 0, averageSpend: null, weight: 200 },
 * ]);
 * [model.converged, model.customers, model.parameters.p.toFixed(2), model.parameters.q.toFixed(2)]; // => [true, 65, '4.58', '10.17']
 */
export function fitGammaGamma(spends: Iterable<SpendHistory>): FittedGammaGamma {
  const groups = readSpends(spends);
  mustDiffer(groups, 'spends', 'repeat purchases');
  const customers = customersIn(groups);
  const spend = groups.reduce((sum, { key, weight }) => sum + (key[1] as number) * (weight / customers), 0);
  return {
    kind: 'gamma-gamma',
    ...maximizeLikelihood(['p', 'q', 'gamma'], likelihoodOf(groups), customers, [1, 1, spend], STARTS),
  };
}

function likelihoodOf(groups: readonly Group[]): Likelihood {
  return (parameters) => {
    const [p, q, gamma] = parameters as readonly [number, number, number];
    let value = 0;
    const gradient: [number, number, number] = [0, 0, 0];
    for (const { key, weight } of groups) {
      const [frequency, spend] = key as readonly [number, number];
      const shape = p * frequency;
      const spent = frequency * spend;
      const logSpent = -Math.log1p(gamma / spent);
      const logRest = -Math.log1p(spent / gamma);
      const both = digamma(shape + q);
      value += weight * (shape * logSpent + q * logRest - Math.log(spend) - logBeta(shape, q));
      gradient[0] += weight * frequency * (both - digamma(shape) + logSpent);
      gradient[1] += weight * (both - digamma(q) + logRest);
      gradient[2] += (weight * ((q * spent) / gamma - shape)) / (gamma + spent);
    }
    return { value, gradient };
  };
}
