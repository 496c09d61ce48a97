import { parseInput } from '../internal/reading/parse-input.ts';
import { maximizeLikelihood } from './fit.ts';
import { type FitOptions, fitOptions } from './fit-options.ts';
import type { Fit } from './fit-types.ts';
import { type RenewalCohort, readRenewals } from './renewal-cohorts.ts';
import type { ShiftedBetaGeometricModel, ShiftedBetaGeometricParameters } from './renewal-model.ts';
import { renewalLikelihood } from './renewal-survival.ts';

/** A shifted beta-geometric model as fitted. */
export type FittedShiftedBetaGeometric = ShiftedBetaGeometricModel & Fit<ShiftedBetaGeometricParameters>;

export const fitShiftedBetaGeometricOptionsSchema = fitOptions('year');

/** α and β. */
const STARTS = [
  [1, 1],
  [0.5, 3],
  [2, 10],
];

/**
 * Fits the shifted beta-geometric model of contracts: customers do not renew with a probability that stays the same for each but
 * differs between them, so that those who remain renew ever more surely.
 *
 * - Formula: maximizes `Σ left × log(S(t − 1) − S(t)) + Σ remained × log S(t)` over α and β, where
 *   `S(t) = B(α, β + t) / B(α, β)` is the probability of at least t renewals
 * - Unit: numbers
 * - Convention: cohorts of several lengths are added up. A fit that does not converge says why, and has no standard errors
 * - Source: Fader & Hardie, “How to Project Customer Retention”, Journal of Interactive Marketing 21 (2007)
 *
 * @param cohorts - Any iterable of cohorts, each with its survivors from the first day on.
 * @param options - The time from one renewal to the next (default `'year'`).
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first cohort that is none, with fewer than two renewals, or when nobody left.
 * @example
 * const model = fitShiftedBetaGeometric([{ survivors: [1000, 869, 743, 653, 593, 551, 517, 491] }]);
 * [model.parameters.alpha.toFixed(3), model.parameters.beta.toFixed(3), model.logLikelihood.toFixed(1)]; // => ['0.668', '3.806', '-1611.2']
 */
export function fitShiftedBetaGeometric(
  cohorts: Iterable<RenewalCohort>,
  options: FitOptions = {},
): FittedShiftedBetaGeometric {
  const { unit } = parseInput(fitShiftedBetaGeometricOptionsSchema, options, ['options']);
  const renewals = readRenewals(cohorts, 2);
  const fitted = maximizeLikelihood(['alpha', 'beta'], renewalLikelihood(renewals), renewals.customers, [1, 1], STARTS);
  return { kind: 'shifted-beta-geometric', unit, ...fitted };
}
