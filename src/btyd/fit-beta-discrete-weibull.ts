import { parseInput } from '../internal/reading/parse-input.ts';
import { maximizeLikelihood } from './fit.ts';
import { type FitOptions, fitOptions } from './fit-options.ts';
import type { Fit } from './fit-types.ts';
import { type RenewalCohort, readRenewals } from './renewal-cohorts.ts';
import type { BetaDiscreteWeibullModel, BetaDiscreteWeibullParameters } from './renewal-model.ts';
import { renewalLikelihood } from './renewal-survival.ts';

/** A beta-discrete-Weibull model as fitted. */
export type FittedBetaDiscreteWeibull = BetaDiscreteWeibullModel & Fit<BetaDiscreteWeibullParameters>;

export const fitBetaDiscreteWeibullOptionsSchema = fitOptions('year');

/** γ, δ and c. */
const STARTS = [
  [1, 1, 1],
  [0.5, 3, 1.5],
  [2, 10, 0.7],
];

/**
 * Fits the beta-discrete-Weibull model of contracts: as {@link fitShiftedBetaGeometric}, but the probability with which a customer does not
 * renew may also change from renewal to renewal.
 *
 * - Formula: maximizes `Σ left × log(S(t − 1) − S(t)) + Σ remained × log S(t)` over γ, δ and c, where
 *   `S(t) = B(γ, δ + tᶜ) / B(γ, δ)` is the probability of at least t renewals
 * - Unit: numbers
 * - Convention: with c = 1 it is the shifted beta-geometric model. A fit that does not converge says why, and has no standard errors
 * - Source: Fader, Hardie, Liu, Davin & Steenburgh, “How to Project Customer Retention” Revisited, Journal of Interactive
 *   Marketing 43 (2018)
 *
 * @param cohorts - Any iterable of cohorts, each with its survivors from the first day on.
 * @param options - The time from one renewal to the next (default `'year'`).
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first cohort that is none, with fewer than three renewals, or when nobody left.
 * @example
 * const model = fitBetaDiscreteWeibull([{ survivors: [1000, 869, 743, 653, 593] }]);
 * const { gamma, delta, c } = model.parameters;
 * [gamma.toFixed(3), delta.toFixed(3), c.toFixed(3)]; // => ['0.259', '1.723', '1.584']
 */
export function fitBetaDiscreteWeibull(
  cohorts: Iterable<RenewalCohort>,
  options: FitOptions = {},
): FittedBetaDiscreteWeibull {
  const { unit } = parseInput(fitBetaDiscreteWeibullOptionsSchema, options, ['options']);
  const renewals = readRenewals(cohorts, 3);
  const fitted = maximizeLikelihood(
    ['gamma', 'delta', 'c'],
    renewalLikelihood(renewals),
    renewals.customers,
    [1, 1, 1],
    STARTS,
  );
  return { kind: 'beta-discrete-weibull', unit, ...fitted };
}
