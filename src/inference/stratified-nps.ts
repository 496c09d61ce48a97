import { numbersInOneUnit, sumOfQuotients } from '../internal/exact/index.ts';
import {
  elements,
  numberBetween,
  parameters,
  parseInput,
  parseOptions,
  ratio,
  row,
  totalOf,
} from '../internal/reading/index.ts';
import type { NpsCounts } from '../nps/index.ts';
import { npsCountsSchema } from '../ratings/rating-counts.ts';
import { boundsAround, confidence, type Interval, normalReach } from './interval.ts';
import { ADJUSTMENT, npsMoments, respondentsOf } from './nps-interval.ts';

/** A stratum of the population, of which a sample was asked; rows may have other columns. */
export interface NpsStratum {
  /** Size of the stratum: its share, its population, or any other positive number in proportion to them. */
  readonly weight: number;
  /** How many of its respondents are in each of the three groups. */
  readonly counts: NpsCounts;
}

/** Options of {@link stratifiedNps}. */
export interface StratifiedNpsOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

/** The score of a population that was sampled by strata. */
export interface StratifiedNps extends Interval {
  /** The weighted score in points, from −100 to 100; the same as `estimate`. */
  readonly score: number;
}

export const stratifiedNpsOptionsSchema = parameters({ confidence: confidence() });

export const npsStratumSchema = row({
  weight: numberBetween(Number.MIN_VALUE, Number.MAX_VALUE, 'a finite number above 0'),
  counts: npsCountsSchema,
});

/**
 * Stratified Net Promoter Score: the score of a population whose strata were sampled at different rates, with its
 * interval.
 *
 * - Formula: `Σ w s`, with w the weight of a stratum divided by all weights and s its score; standard error
 *   `√(Σ w² e²)`, with e² the squared standard error of its score
 * - Unit: points; bounds are truncated to −100 and 100
 * - Convention: the 3 respondents that the adjusted Wald interval adds are divided among the strata by weight, so a
 *   single stratum has the interval of {@link npsInterval} (`'stratified-adjusted-wald'`). Every stratum needs
 *   respondents
 * - Source: Cochran, “Sampling Techniques”, 3rd edition (1977), section 5.3, with the adjustment of {@link npsInterval}
 *
 * @returns The score and its interval, or `null` if a stratum has no respondents or there are no strata.
 * @throws {@link MetricsInputError} at the first invalid stratum.
 * @example
 * const strata = [
 *   { weight: 0.8, counts: { promoters: 20, passives: 20, detractors: 10 } },
 *   { weight: 0.2, counts: { promoters: 40, passives: 5, detractors: 5 } },
 * ];
 * const { score, lower, upper } = stratifiedNps(strata)!;
 * [score, lower.toFixed(1), upper.toFixed(1)]; // => [30, '12.5', '45.7']
 */
export function stratifiedNps(strata: Iterable<NpsStratum>, options?: StratifiedNpsOptions): StratifiedNps | null {
  const { confidence } = parseOptions(stratifiedNpsOptionsSchema, options);
  const rows: NpsStratum[] = [];
  for (const element of elements(strata, 'strata'))
    rows.push(parseInput(npsStratumSchema, element, ['strata', rows.length]));
  const estimate = weightedScore(rows);
  if (estimate === null) return null;
  let [centre, squaredError] = [0, 0];
  for (const { counts, share } of withShares(rows)) {
    const adjusted = npsMoments(counts, ADJUSTMENT * share);
    centre += share * adjusted.score;
    squaredError += share ** 2 * adjusted.squaredError;
  }
  const standardError = Math.sqrt(squaredError);
  const reach = normalReach(confidence) * standardError;
  return {
    score: estimate,
    estimate,
    ...boundsAround(estimate, centre - reach, centre + reach, -100, 100),
    standardError,
    confidence,
    method: 'stratified-adjusted-wald',
    n: rows.reduce((sum, { counts }) => sum + respondentsOf(counts), 0),
  };
}

/** The strata with their shares of all weights, which are scaled below 1 first because their sum could overflow. */
function withShares(rows: readonly NpsStratum[]) {
  const heaviest = rows.reduce((most, { weight }) => Math.max(most, weight), 0);
  const all = rows.reduce((sum, { weight }) => sum + weight / heaviest, 0);
  return rows.map(({ weight, counts }) => ({ counts, share: weight / heaviest / all }));
}

/** Weighted mean of the scores, to the nearest double; `null` if a stratum is empty or there are none. */
function weightedScore(parts: readonly { readonly weight: number; readonly counts: NpsCounts }[]): number | null {
  const units = numbersInOneUnit(parts.map(({ weight }) => weight));
  const terms = parts.map(({ counts: { promoters, passives, detractors } }, index) => ({
    top: 100n * (units[index] as bigint) * (BigInt(promoters) - BigInt(detractors)),
    bottom: totalOf([promoters, passives, detractors]),
  }));
  const { top, bottom } = sumOfQuotients(terms);
  return ratio(top, bottom * units.reduce((sum, unit) => sum + unit, 0n));
}
