import { parseInput, prefault, row, rule, whole, wholeBetween } from '../internal/reading/index.ts';
import { betaMean, digamma, logBeta } from '../internal/statistics/index.ts';
import {
  type Fit,
  type FitOptions,
  fitOptions,
  type Likelihood,
  maximizeLikelihood,
  mustDiffer,
  mustRepeat,
} from './fit.ts';
import { customersIn, type Group, groupRows, type OpportunityHistory } from './purchase-history.ts';
import type { BgBbModel, DiscreteDropoutParameters, Outlook } from './purchase-model.ts';

/** A limit, because the likelihood is a sum over opportunities. */
export const MOST_OPPORTUNITIES = 10_000;

type Known = Required<OpportunityHistory>;

export const opportunityHistorySchema = row(
  {
    frequency: whole(),
    recency: whole(),
    opportunities: wholeBetween(0, MOST_OPPORTUNITIES),
    weight: prefault(whole(), 1),
  },
  rule<Known>('recency', 'at most the opportunities', ({ recency, opportunities }) => recency <= opportunities),
  rule<Known>(
    'recency',
    'at least the frequency, and 0 where that is 0',
    ({ frequency, recency }) => recency >= frequency && frequency > 0 === recency > 0,
  ),
);

/** A fitted BG/BB model. */
export type FittedBgBb = BgBbModel & Fit<DiscreteDropoutParameters>;

export const fitBgBbOptionsSchema = fitOptions('year');

/** Starting values of α, β, γ and δ. */
const STARTS = [
  [1, 1, 0.5, 2],
  [0.5, 2, 1, 10],
  [2, 0.5, 1, 1],
];

/**
 * Fits BG/BB: how often customers buy at opportunities, such as yearly appeals or events, until each leaves unobserved.
 *
 * - Formula: maximizes Σ log L over α, β, γ and δ, where a customer who bought at x of n opportunities, last at tₓ, has
 *   `L = B(α + x, β + n − x) / B(α, β) × B(γ, δ + n) / B(γ, δ) + Σ B(α + x, β + tₓ − x + i) / B(α, β) × B(γ + 1, δ + tₓ
 *   + i) / B(γ, δ)`, summed over i from 0 to n − tₓ − 1
 * - Unit: numbers
 * - Convention: the unit is the time from one opportunity to the next. Identical histories are grouped. A fit that does
 *   not converge gives the reason, and no standard errors
 * - Source: Fader, Hardie & Shang, “Customer-Base Analysis in a Discrete-Time Noncontractual Setting”, Marketing Science 29 (2010)
 *
 * @param histories - Any iterable of histories, in any order.
 * @param options - The time from one opportunity to the next (default `'year'`).
 * @returns The model, as plain JSON.
 * @throws {@link MetricsInputError} at the first invalid history, or when the histories cannot identify the model:
 *   fewer than two customers, all alike, or no purchases.
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

/** What to expect of a customer who had not left by the last opportunity observed. */
export function discreteOutlook(
  parameters: DiscreteDropoutParameters,
  { frequency, recency, opportunities }: OpportunityHistory,
): Outlook {
  const alpha = parameters.alpha + frequency;
  const beta = parameters.beta + opportunities - frequency;
  const { gamma } = parameters;
  const delta = parameters.delta + opportunities;
  const share = alpha / (alpha + beta);
  /** Sums a term over future opportunities, given their number and the probability of being there. */
  const sum = (until: number, term: (opportunity: number, stays: number) => number) => {
    let total = 0;
    let stays = 1;
    for (let opportunity = 1; opportunity <= until; opportunity += 1) {
      stays *= (delta + opportunity - 1) / (gamma + delta + opportunity - 1);
      total += term(opportunity, stays);
    }
    return total;
  };
  return {
    alive: leavingOpportunities(parameters, frequency, recency, opportunities).alive,
    active: {
      moments: (until) => ({
        purchases: share * sum(until, (_, stays) => stays),
        pairs:
          ((share * (alpha + 1)) / (alpha + beta + 1)) *
          sum(until, (opportunity, stays) => 2 * (opportunity - 1) * stays),
      }),
      purchaseProbability: (until) => {
        let first = share;
        return sum(until, (opportunity, stays) => {
          const added = first * stays;
          first *= (beta + opportunity - 1) / (alpha + beta + opportunity);
          return added;
        });
      },
      discountedPurchases: (growth, horizon) => {
        if (horizon !== undefined) {
          return share * sum(horizon, (opportunity, stays) => stays * Math.exp(-growth * opportunity));
        }
        const [factor, discount] = [Math.exp(-growth), -Math.expm1(-growth)];
        return share * betaMean((leaves, rest) => (factor * rest) / (leaves + discount * rest), gamma, delta);
      },
    },
  };
}

/** Groups identical histories by frequency, recency and opportunities. */
export function readOpportunityHistories(histories: unknown): readonly Group[] {
  return groupRows({ histories }, opportunityHistorySchema, ({ frequency, recency, opportunities, weight }) => ({
    key: [frequency, recency, opportunities],
    weight,
  }));
}

/**
 * Likelihood of histories if each customer buys at an opportunity with a beta-distributed probability, and leaves
 * before one with another: the parameters are α, β, γ and δ.
 */
function discreteDropoutLikelihood(histories: readonly Group[]): Likelihood {
  return (parameters) => {
    const [alpha, beta, gamma, delta] = parameters as readonly [number, number, number, number];
    let value = 0;
    const gradient = [0, 0, 0, 0];
    for (const { key, weight } of histories) {
      const [frequency, recency, opportunities] = key as readonly [number, number, number];
      const { logLikelihood, slopes } = leavingOpportunities(
        { alpha, beta, gamma, delta },
        frequency,
        recency,
        opportunities,
      );
      value += weight * logLikelihood;
      slopes.forEach((slope, index) => {
        gradient[index] = (gradient[index] as number) + weight * slope;
      });
    }
    return { value, gradient };
  };
}

/** Likelihood of staying, and of leaving before each opportunity since the last purchase. */
function leavingOpportunities(
  { alpha, beta, gamma, delta }: DiscreteDropoutParameters,
  frequency: number,
  recency: number,
  opportunities: number,
) {
  const silent = recency - frequency;
  let ofBoth = digamma(alpha + beta + recency);
  let ofSilence = digamma(beta + silent);
  let ofStaying = digamma(delta + recency);
  let ofLeaving = digamma(gamma + delta + recency + 1);
  let part = 1;
  let gone = 0;
  const means: [number, number, number, number] = [0, 0, 0, 0];
  const addToMeans = (share: number) => {
    means[0] -= share * ofBoth;
    means[1] += share * (ofSilence - ofBoth);
    means[2] -= share * ofLeaving;
    means[3] += share * (ofStaying - ofLeaving);
  };
  for (let opportunity = recency; opportunity < opportunities; opportunity += 1) {
    gone += part;
    addToMeans(part);
    const misses = beta + opportunity - frequency;
    part *= misses / (alpha + beta + opportunity);
    part *= (delta + opportunity) / (gamma + delta + opportunity + 1);
    ofBoth += 1 / (alpha + beta + opportunity);
    ofSilence += 1 / misses;
    ofStaying += 1 / (delta + opportunity);
    ofLeaving += 1 / (gamma + delta + opportunity + 1);
  }
  const all = gamma + delta + opportunities;
  const there = (part * all) / gamma;
  addToMeans(there);
  const sum = gone + there;
  const logFirst =
    logBeta(alpha + frequency, beta + silent) -
    logBeta(alpha, beta) +
    logBeta(gamma + 1, delta + recency) -
    logBeta(gamma, delta);
  return {
    alive: there / sum,
    logLikelihood: logFirst + Math.log(sum),
    slopes: [
      means[0] / sum + digamma(alpha + frequency) - digamma(alpha) + digamma(alpha + beta),
      means[1] / sum - digamma(beta) + digamma(alpha + beta),
      means[2] / sum +
        digamma(gamma + 1) -
        digamma(gamma) +
        digamma(gamma + delta) +
        (there / sum) * (1 / all - 1 / gamma),
      means[3] / sum - digamma(delta) + digamma(gamma + delta) + there / sum / all,
    ],
  };
}
