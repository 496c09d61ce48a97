import { zeroBetween } from '../internal/statistics/zero-between.ts';
import { normalReach } from './confidence.ts';
import { ADJUSTMENT, type NpsGroups, npsMoments, respondentsOf } from './nps-moments.ts';

/** Bounds as the method gives them, which may lie outside −100 to 100, and the standard error. */
interface Reach {
  readonly lower: number;
  readonly upper: number;
  readonly standardError: number;
}

export function wald(counts: NpsGroups, confidence: number, added = 0): Reach {
  const { score, squaredError } = npsMoments(counts, added);
  const standardError = Math.sqrt(squaredError);
  const reach = normalReach(confidence) * standardError;
  return { lower: score - reach, upper: score + reach, standardError };
}

export function adjustedWald(counts: NpsGroups, confidence: number): Reach {
  return wald(counts, confidence, ADJUSTMENT);
}

/** The scores that Tango's test does not refuse. */
export function score(counts: NpsGroups, confidence: number): Reach {
  const respondents = respondentsOf(counts);
  const [promoters, passives, detractors] = [counts.promoters, counts.passives, counts.detractors].map(
    (count) => count / respondents,
  ) as [number, number, number];
  const reach = normalReach(confidence) / Math.sqrt(respondents);
  return {
    lower: 100 * lowestScore(promoters, passives, detractors, reach),
    upper: -100 * lowestScore(detractors, passives, promoters, reach),
    standardError: Math.sqrt(npsMoments(counts, 0).squaredError),
  };
}

/**
 * The lowest score, as a share, from which the observed one is no more standard errors away than the reach has. It is
 * searched as its distance from the nearer end, 1 or −1, as near to the ends the score itself has too few digits.
 */
function lowestScore(promoters: number, passives: number, detractors: number, reach: number): number {
  const isPositive = promoters > detractors;
  const observed = 2 * Math.min(promoters, detractors) + passives;
  const varianceAt = (distance: number) =>
    isPositive && distance < 1
      ? varianceNear(distance, detractors, passives, promoters)
      : varianceNear(isPositive ? 2 - distance : distance, promoters, passives, detractors);
  const excess = (distance: number) => {
    const gap = Math.abs(distance - observed);
    const allowed = reach * Math.sqrt(varianceAt(distance));
    return gap === 0 ? -1 : (gap - allowed) / (gap + allowed);
  };
  if (isPositive) return 1 - zeroBetween(excess, 2, observed, 1e-15);
  return observed === 0 ? -1 : zeroBetween(excess, 0, observed, 1e-15) - 1;
}

/**
 * The variance of one answer if the score were at a distance below 1 from an end: with the share of the group that would be
 * the smaller one there which is likeliest then, the positive solution of `2 share² − linear share = constant`.
 */
function varianceNear(distance: number, smaller: number, passives: number, larger: number): number {
  const linear = distance * (smaller + larger) - 2 * (1 - distance) * (smaller + passives);
  const constant = smaller * distance * (1 - distance);
  const root = Math.sqrt(linear ** 2 + 8 * constant);
  const likeliest = linear > 0 ? (root + linear) / 4 : (2 * constant) / (root - linear);
  return 2 * likeliest + distance * (1 - distance);
}
