import { elements, iterable, mustBe, notNegative, parseInput, refuse, row } from '../internal/reading/index.ts';
import { type Fit, type FitOptions, fitOptions, maximizeLikelihood } from './fit.ts';
import {
  type BetaDiscreteWeibullModel,
  type BetaDiscreteWeibullParameters,
  type Renewals,
  renewalLikelihood,
  type ShiftedBetaGeometricModel,
  type ShiftedBetaGeometricParameters,
} from './renewal-model.ts';

/** Customers who began together; rows may have other columns. */
export interface RenewalCohort {
  /**
   * Customers at first, and after each renewal: `[1000, 869, 743]` means 1,000, of whom 743 renewed twice. Shares or
   * percentages give the same parameters, but the standard errors of a very small cohort.
   */
  readonly survivors: Iterable<number>;
}

export const renewalCohortSchema = row({ survivors: iterable(notNegative()) });

const survivorCount = notNegative();

/** Far more than any customer makes, and few enough to sum over. */
const MOST_RENEWALS = 10_000;

/** A fitted shifted beta-geometric model. */
export type FittedShiftedBetaGeometric = ShiftedBetaGeometricModel & Fit<ShiftedBetaGeometricParameters>;

export const fitShiftedBetaGeometricOptionsSchema = fitOptions('year');

/** Starting values of α and β. */
const GEOMETRIC_STARTS = [
  [1, 1],
  [0.5, 3],
  [2, 10],
];

/**
 * Fits the shifted beta-geometric model of contracts: each customer fails to renew with a constant probability, which
 * differs between customers, so retention rises over time as the least loyal leave.
 *
 * - Formula: maximizes `Σ left × log(S(t − 1) − S(t)) + Σ remained × log S(t)` over α and β, where
 *   `S(t) = B(α, β + t) / B(α, β)` is the probability of at least t renewals
 * - Unit: numbers
 * - Convention: cohorts of different lengths may be combined. A fit that does not converge gives the reason, and no
 *   standard errors
 * - Source: Fader & Hardie, “How to Project Customer Retention”, Journal of Interactive Marketing 21 (2007)
 *
 * @param cohorts - Any iterable of cohorts, each with its survivors from the start.
 * @param options - The time from one renewal to the next (default `'year'`).
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first invalid cohort, with fewer than two renewals, or when no customer
 *   left.
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
  const fitted = maximizeLikelihood(
    ['alpha', 'beta'],
    renewalLikelihood(renewals),
    renewals.customers,
    [1, 1],
    GEOMETRIC_STARTS,
  );
  return { kind: 'shifted-beta-geometric', unit, ...fitted };
}

/** A fitted beta-discrete-Weibull model. */
export type FittedBetaDiscreteWeibull = BetaDiscreteWeibullModel & Fit<BetaDiscreteWeibullParameters>;

export const fitBetaDiscreteWeibullOptionsSchema = fitOptions('year');

/** Starting values of γ, δ and c. */
const WEIBULL_STARTS = [
  [1, 1, 1],
  [0.5, 3, 1.5],
  [2, 10, 0.7],
];

/**
 * Fits the beta-discrete-Weibull model of contracts: like {@link fitShiftedBetaGeometric}, but a customer's probability
 * of not renewing may also change from one renewal to the next.
 *
 * - Formula: maximizes `Σ left × log(S(t − 1) − S(t)) + Σ remained × log S(t)` over γ, δ and c, where
 *   `S(t) = B(γ, δ + tᶜ) / B(γ, δ)` is the probability of at least t renewals
 * - Unit: numbers
 * - Convention: with c = 1 it is the shifted beta-geometric model. A fit that does not converge gives the reason, and
 *   no standard errors
 * - Source: Fader, Hardie, Liu, Davin & Steenburgh, “How to Project Customer Retention” Revisited, Journal of Interactive
 *   Marketing 43 (2018)
 *
 * @param cohorts - Any iterable of cohorts, each with its survivors from the start.
 * @param options - The time from one renewal to the next (default `'year'`).
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first invalid cohort, with fewer than three renewals, or when no customer
 *   left.
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
    WEIBULL_STARTS,
  );
  return { kind: 'beta-discrete-weibull', unit, ...fitted };
}

/** Adds up cohorts of any lengths, which need at least as many renewals as the model has parameters. */
function readRenewals(cohorts: unknown, parameters: number): Renewals {
  const left: number[] = [];
  const remained: number[] = [];
  let index = 0;
  let customers = 0;
  for (const element of elements(cohorts, 'cohorts')) {
    const path = ['cohorts', index, 'survivors'];
    const survivors = readSurvivors(parseInput(renewalCohortSchema, element, ['cohorts', index]).survivors, path);
    survivors.slice(1).forEach((after, renewal) => {
      left[renewal] = (left[renewal] ?? 0) + (survivors[renewal] as number) - after;
    });
    const last = survivors.length - 1;
    remained[last] = (remained[last] ?? 0) + (survivors[last] as number);
    customers += survivors[0] as number;
    index += 1;
  }
  if (!(customers <= Number.MAX_SAFE_INTEGER)) refuse(['cohorts'], mustBe('of at most 2⁵³ − 1 customers', customers));
  if (left.length < parameters) {
    refuse(
      ['cohorts'],
      mustBe(`observed over at least ${parameters} renewals, as many as the model has parameters`, left.length),
    );
  }
  const lost = left.reduce((sum, count) => sum + count, 0);
  if (lost === 0)
    refuse(['cohorts'], 'must hold customers who left, got none, so that nothing is known of how soon they do');
  return { customers, left, remained: Array.from(remained, (count = 0) => count) };
}

function readSurvivors(data: Iterable<unknown>, path: readonly PropertyKey[]): readonly number[] {
  const survivors: number[] = [];
  for (const element of elements(data, ...path)) {
    const place = [...path, survivors.length];
    const count = parseInput(survivorCount, element, place);
    const before = survivors.at(-1);
    if (before !== undefined && count > before) refuse(place, mustBe(`at most ${before}, as many as before`, count));
    if (survivors.length > MOST_RENEWALS) refuse(path, `must be of at most ${MOST_RENEWALS} renewals, got more`);
    survivors.push(count);
  }
  return survivors.length > 0 ? survivors : refuse(path, 'must begin with the size of the cohort, got no number');
}
