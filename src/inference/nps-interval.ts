import { oneOf, parameters, parseInput, parseOptions, prefault, totalOf } from '../internal/reading/index.ts';
import { zeroBetween } from '../internal/statistics/index.ts';
import { type NpsCounts, npsScore } from '../nps/index.ts';
import { npsCountsSchema } from '../ratings/rating-counts.ts';
import { boundsAround, confidence, type Interval, normalReach } from './interval.ts';

/** How many respondents are in each of the three groups. */
interface NpsGroups {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** The score, the variance of one answer, and the squared standard error of the score, in points. */
interface NpsMoments {
  readonly score: number;
  readonly variance: number;
  readonly squaredError: number;
}

/** Respondents that the adjusted Wald interval adds: a quarter promoters, a half passives, a quarter detractors. */
export const ADJUSTMENT = 3;

/** The bounds of a method, which may lie outside −100 to 100, and the standard error. */
interface Reach {
  readonly lower: number;
  readonly upper: number;
  readonly standardError: number;
}

/** Options of {@link npsInterval}. */
export interface NpsIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** How to compute the interval (default `'adjusted-wald'`). */
  readonly method?: 'adjusted-wald' | 'wald' | 'score';
}

const METHODS = { 'adjusted-wald': adjustedWald, wald, score };

export const npsIntervalOptionsSchema = parameters({
  confidence: confidence(),
  method: prefault(oneOf('adjusted-wald', 'wald', 'score'), 'adjusted-wald'),
});

/**
 * Confidence interval of a Net Promoter Score: the scores that are plausible given the answers.
 *
 * - Formula: `s ± 100 z √((p + d − (p − d)²) / n)`, with p and d the shares of promoters and detractors, s = 100 (p −
 *   d) and z the normal quantile
 * - Unit: points; bounds are truncated to −100 and 100
 * - Convention: `'adjusted-wald'`, the default, applies this formula after adding 3 respondents (¾ promoters, 1½
 *   passives, ¾ detractors), so the interval is not centred on the score; `'wald'` applies it as it is, and gives a
 *   point if all respondents are in one group; `'score'` has the scores that Tango's test does not reject. At 95 % an
 *   adjusted interval covers the true score in 94 to 96 % of samples of 20 answers or more, a Wald interval in 86 to 95
 *   %, and in far fewer if nearly all answers are alike (see the table in docs/guide/inference.md)
 * - Source: Rocks, “Interval Estimation for the ‘Net Promoter Score’”, The American Statistician 70 (2016); Tango,
 *   Statistics in Medicine 17 (1998) (score); Sauro & Lewis, MeasuringU, “Confidence intervals for Net Promoter Scores”
 *   (adjusted)
 *
 * @returns The interval, or `null` when nobody answered. The standard error is that of the adjusted counts for
 *   `'adjusted-wald'`, else that of the counts.
 * @example
 * const { estimate, lower, upper } = npsInterval({ promoters: 70, passives: 10, detractors: 20 })!;
 * [estimate, lower.toFixed(2), upper.toFixed(2)]; // => [50, '32.94', '64.15']
 */
export function npsInterval(counts: NpsCounts, options?: NpsIntervalOptions): Interval | null {
  const read = parseInput(npsCountsSchema, counts, ['counts']);
  const { confidence, method } = parseOptions(npsIntervalOptionsSchema, options);
  const estimate = npsScore(read);
  if (estimate === null) return null;
  const { lower, upper, standardError } = METHODS[method](read, confidence);
  return {
    estimate,
    ...boundsAround(estimate, lower, upper, -100, 100),
    standardError,
    confidence,
    method,
    n: respondentsOf(read),
  };
}

function wald(counts: NpsGroups, confidence: number, added = 0): Reach {
  const { score, squaredError } = npsMoments(counts, added);
  const standardError = Math.sqrt(squaredError);
  const reach = normalReach(confidence) * standardError;
  return { lower: score - reach, upper: score + reach, standardError };
}

function adjustedWald(counts: NpsGroups, confidence: number): Reach {
  return wald(counts, confidence, ADJUSTMENT);
}

/** The scores that Tango's test does not reject. */
function score(counts: NpsGroups, confidence: number): Reach {
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
 * The lowest score, as a share, that is no more than the half-width in standard errors from the observed one. The
 * search runs over its distance from the nearer end, 1 or −1, where the score itself has too few digits.
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
 * Variance of one answer if the score were at a given distance below 1 from an end, with the maximum-likelihood share
 * of the group that is the smaller one there: the positive solution of `2 share² − linear share = constant`.
 */
function varianceNear(distance: number, smaller: number, passives: number, larger: number): number {
  const linear = distance * (smaller + larger) - 2 * (1 - distance) * (smaller + passives);
  const constant = smaller * distance * (1 - distance);
  const root = Math.sqrt(linear ** 2 + 8 * constant);
  const likeliest = linear > 0 ? (root + linear) / 4 : (2 * constant) / (root - linear);
  return 2 * likeliest + distance * (1 - distance);
}

/**
 * Moments of counts with a number of respondents added. The variance of one answer, promoters + detractors − (promoters
 * − detractors)² in shares, is computed as a sum, because the difference would cancel.
 */
export function npsMoments(counts: NpsGroups, added: number): NpsMoments {
  const respondents = respondentsOf(counts) + added;
  const promoters = (counts.promoters + added / 4) / respondents;
  const passives = (counts.passives + added / 2) / respondents;
  const detractors = (counts.detractors + added / 4) / respondents;
  const variance = 10_000 * (passives * (promoters + detractors) + 4 * promoters * detractors);
  return { score: 100 * (promoters - detractors), variance, squaredError: variance / respondents };
}

/** Number of respondents, to the nearest double. */
export function respondentsOf({ promoters, passives, detractors }: NpsGroups): number {
  return Number(totalOf([promoters, passives, detractors]));
}
