import { normalReach } from './confidence.ts';
import { ADJUSTMENT, type NpsGroups, npsMoments, respondentsOf } from './nps-moments.ts';
import { zeroBetween } from './zero-between.ts';

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
  const { promoters, detractors } = counts;
  const respondents = respondentsOf(counts);
  const reach = normalReach(confidence) / Math.sqrt(respondents);
  return {
    lower: 100 * lowestScore(promoters / respondents, detractors / respondents, reach),
    upper: -100 * lowestScore(detractors / respondents, promoters / respondents, reach),
    standardError: Math.sqrt(npsMoments(counts, 0).squaredError),
  };
}

/** The lowest score, as a share, from which the observed one is no more standard errors away than the reach has. */
function lowestScore(promoters: number, detractors: number, reach: number): number {
  const observed = promoters - detractors;
  const excess = (score: number) => {
    const allowed = reach * Math.sqrt(varianceAt(score, promoters, detractors));
    return score === observed ? -1 : (observed - score - allowed) / (observed - score + allowed);
  };
  return observed === -1 ? -1 : zeroBetween(excess, -1, observed, 1e-15);
}

/** The variance of one answer if the score were the given one: with the share of detractors that is likeliest then. */
function varianceAt(score: number, promoters: number, detractors: number): number {
  const linear = (2 - promoters + detractors) * score - promoters - detractors;
  const constant = -detractors * score * (1 - score);
  const root = Math.sqrt(Math.max(0, linear ** 2 - 8 * constant));
  const likeliest = linear > 0 ? (-2 * constant) / (linear + root) : (root - linear) / 4;
  return Math.max(0, 2 * likeliest + score * (1 - score));
}
