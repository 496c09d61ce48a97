import { parseInput } from '../internal/reading/parse-input.ts';
import { discreteDropoutLikelihood } from './discrete-dropout.ts';
import { maximizeLikelihood } from './fit.ts';
import { type FitOptions, fitOptions } from './fit-options.ts';
import type { Fit } from './fit-types.ts';
import { customersIn } from './group-rows.ts';
import { mustDiffer, mustRepeat } from './identifiable.ts';
import { type OpportunityHistory, readOpportunityHistories } from './opportunity-history.ts';
import type { BgBbModel, DiscreteDropoutParameters } from './purchase-model.ts';

/** A BG/BB model as fitted. */
export type FittedBgBb = BgBbModel & Fit<DiscreteDropoutParameters>;

export const fitBgBbOptionsSchema = fitOptions('year');

/** α, β, γ and δ. */
const STARTS = [
  [1, 1, 0.5, 2],
  [0.5, 2, 1, 10],
  [2, 0.5, 1, 1],
];

/**
 * Fits BG/BB: at how many opportunities, such as yearly appeals or events, customers buy, until each leaves unseen before one.
 *
 * - Formula: maximizes Σ log L over α, β, γ and δ, where a customer who bought at x of n opportunities, last at tₓ, has
 *   `L = B(α + x, β + n − x) / B(α, β) × B(γ, δ + n) / B(γ, δ) + Σ B(α + x, β + tₓ − x + i) / B(α, β) × B(γ + 1, δ + tₓ + i) / B(γ, δ)`, the
 *   sum over i from 0 to n − tₓ − 1
 * - Unit: numbers
 * - Convention: the unit is the time from one opportunity to the next. Identical histories are grouped. A fit that does not
 *   converge says why, and has no standard errors
 * - Source: Fader, Hardie & Shang, “Customer-Base Analysis in a Discrete-Time Noncontractual Setting”, Marketing Science 29 (2010)
 *
 * @param histories - Any iterable of histories, in any order.
 * @param options - The time from one opportunity to the next (default `'year'`).
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first row that is no history, or when the histories cannot identify the model: of fewer
 *   than two customers, all alike, or without purchases.
 * @example
 * const model = fitBgBb([
 *   { frequency: 0, recency: 0, opportunities: 6, weight: 60 },
 *   { frequency: 1, recency: 1, opportunities: 6, weight: 20 },
 *   { frequency: 1, recency: 4, opportunities: 6, weight: 8 },
 *   { frequency: 2, recency: 3, opportunities: 6, weight: 10 },
 *   { frequency: 2, recency: 6, opportunities: 6, weight: 5 },
 *   { frequency: 3, recency: 5, opportunities: 6, weight: 8 },
 *   { frequency: 4, recency: 6, opportunities: 6, weight: 8 },
 *   { frequency: 6, recency: 6, opportunities: 6, weight: 9 },
 * ]);
 * [model.converged, model.customers, model.parameters.alpha.toFixed(2), model.parameters.beta.toFixed(2)]; // => [true, 128, '1.00', '1.25']
 */
export function fitBgBb(histories: Iterable<OpportunityHistory>, options: FitOptions = {}): FittedBgBb {
  const { unit } = parseInput(fitBgBbOptionsSchema, options, ['options']);
  const groups = readOpportunityHistories(histories);
  mustDiffer(groups, 'histories', 'histories');
  mustRepeat(groups, 'histories');
  const likelihood = discreteDropoutLikelihood(groups);
  const fitted = maximizeLikelihood(
    ['alpha', 'beta', 'gamma', 'delta'],
    likelihood,
    customersIn(groups),
    [1, 1, 1, 1],
    STARTS,
  );
  return { kind: 'bg-bb', unit, ...fitted };
}
