import { betaMean } from '../internal/statistics/beta-mean.ts';
import { leavingOpportunities } from './discrete-dropout.ts';
import type { OpportunityHistory } from './opportunity-history.ts';
import type { Outlook } from './outlook.ts';
import type { DiscreteDropoutParameters } from './purchase-model.ts';

/** The outlook of a customer who has not left before the last opportunity observed. */
export function discreteOutlook(
  parameters: DiscreteDropoutParameters,
  { frequency, recency, opportunities }: OpportunityHistory,
): Outlook {
  const alpha = parameters.alpha + frequency;
  const beta = parameters.beta + opportunities - frequency;
  const { gamma } = parameters;
  const delta = parameters.delta + opportunities;
  const share = alpha / (alpha + beta);
  /** Sums what each opportunity to come adds, of which it is told the number and the probability of being there. */
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
