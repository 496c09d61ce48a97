import { type CustomerChurnInput, customerChurnInputSchema } from '../churn/customer-churn-rate.ts';
import {
  oneOf,
  parameters,
  parseInput,
  parseOptions,
  prefault,
  ratio,
  rule,
  totalOf,
  whole,
} from '../internal/reading/index.ts';
import { betaQuantile } from '../internal/statistics/index.ts';
import type { RatingCounts } from '../ratings/index.ts';
import { fromAboveMiddle, fromTopTwo, ratingCountsSchema } from '../ratings/rating-counts.ts';
import { boundsAround, confidence, type Interval, normalReach, tailOf } from './interval.ts';

/** The bounds of a method, which may lie outside 0 to 1. */
type Bounds = readonly [lower: number, upper: number];

/** How many trials of a group were successes. */
export interface ProportionCounts {
  /** Trials with the outcome. */
  readonly successes: number;
  /** All trials. */
  readonly trials: number;
}

export const proportionCountsSchema = parameters(
  { successes: whole(), trials: whole() },
  rule<{ successes: number; trials: number }>(
    'successes',
    'at most trials',
    (counts) => counts.successes <= counts.trials,
  ),
);

/** Options of {@link proportionInterval}. */
export interface ProportionIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** How to compute the interval (default `'wilson'`). */
  readonly method?: 'wilson' | 'agresti-coull' | 'jeffreys' | 'clopper-pearson';
}

const METHODS = { wilson, 'agresti-coull': agrestiCoull, jeffreys, 'clopper-pearson': clopperPearson };

export const proportionIntervalOptionsSchema = parameters({
  confidence: confidence(),
  method: prefault(oneOf('wilson', 'agresti-coull', 'jeffreys', 'clopper-pearson'), 'wilson'),
});

/**
 * Confidence interval of a proportion: the shares of successes that are plausible given the trials.
 *
 * - Formula: Wilson, with p = successes / trials, n = trials and z the normal quantile:
 *   `(p + z² / 2n ± z √(p (1 − p) / n + z² / 4n²)) / (1 + z² / n)`
 * - Unit: share; bounds are truncated to 0 and 1
 * - Convention: `'wilson'` is the default; `'agresti-coull'` is close to it and wider; `'jeffreys'` is the central
 *   interval of the beta distribution with ½ added to successes and failures, extended to 0 or 1 if there are no
 *   successes or no failures; `'clopper-pearson'` has at least the stated coverage, usually more. The standard error is
 *   `√(p (1 − p) / n)` for all of them
 * - Source: Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927); Clopper &
 *   Pearson, “The use of confidence or fiducial limits illustrated in the case of the binomial”, Biometrika 26 (1934);
 *   Agresti & Coull, “Approximate is better than ‘exact’ for interval estimation of binomial proportions”, The American
 *   Statistician 52 (1998); Brown, Cai & DasGupta, “Interval Estimation for a Binomial Proportion”, Statistical Science
 *   16 (2001)
 *
 * @returns The interval, or `null` when there are no trials.
 * @throws {@link MetricsInputError} when there are more successes than trials.
 * @example
 * const { estimate, lower, upper } = proportionInterval({ successes: 0, trials: 20 })!;
 * [estimate, lower, upper.toFixed(5)]; // => [0, 0, '0.16113']
 */
export function proportionInterval(counts: ProportionCounts, options?: ProportionIntervalOptions): Interval | null {
  const { successes, trials } = parseInput(proportionCountsSchema, counts, ['counts']);
  const { confidence, method } = parseOptions(proportionIntervalOptionsSchema, options);
  const estimate = ratio(successes, trials);
  if (estimate === null) return null;
  const [lower, upper] = METHODS[method](successes, trials, confidence);
  return {
    estimate,
    ...boundsAround(estimate, lower, upper, 0, 1),
    standardError: errorOfShare(successes, trials),
    confidence,
    method,
    n: trials,
  };
}

/** Options of {@link csatInterval}. */
export interface CsatIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

export const csatIntervalOptionsSchema = parameters({ confidence: confidence() });

/**
 * Confidence interval of CSAT as a percentage: the shares of satisfied customers that are plausible given the answers.
 *
 * - Formula: Wilson's interval ({@link proportionInterval}) of the respondents in the top two points, times 100
 * - Unit: percent, from 0 to 100
 * - Convention: satisfied means the top two points of the scale, as in `csatPercent`. For CSAT as a mean use {@link
 *   ratingMeanInterval}
 * - Source: Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927)
 *
 * @returns The interval, or `null` when nobody answered.
 * @example
 * const { estimate, lower, upper } = csatInterval(countRatings([5, 4, 4, 3, 1], CSAT_SCALE))!;
 * [estimate, lower.toFixed(2), upper.toFixed(2)]; // => [60, '23.07', '88.24']
 */
export function csatInterval(counts: RatingCounts, options?: CsatIntervalOptions): Interval | null {
  const read = parseInput(ratingCountsSchema, counts, ['counts']);
  const { confidence } = parseOptions(csatIntervalOptionsSchema, options);
  const chosen = read.counts.slice(fromTopTwo(read) - read.lowest);
  return wilsonInterval(totalOf(chosen), totalOf(read.counts), 100, confidence);
}

/** Options of {@link cesInterval}. */
export interface CesIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

export const cesIntervalOptionsSchema = parameters({ confidence: confidence() });

/**
 * Confidence interval of a customer effort score as a percentage: the shares above the middle that are plausible given
 * the answers.
 *
 * - Formula: Wilson's interval ({@link proportionInterval}) of the respondents above the middle of the scale, times 100
 * - Unit: percent, from 0 to 100
 * - Convention: above the middle as in `cesPercent`; the direction depends on the survey. For the effort score as a
 *   mean use {@link ratingMeanInterval}
 * - Source: Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927)
 *
 * @returns The interval, or `null` when nobody answered.
 * @example
 * const { estimate, lower, upper } = cesInterval(countRatings([7, 6, 5, 4, 2], CES_SCALE))!;
 * [estimate, lower.toFixed(2), upper.toFixed(2)]; // => [60, '23.07', '88.24']
 */
export function cesInterval(counts: RatingCounts, options?: CesIntervalOptions): Interval | null {
  const read = parseInput(ratingCountsSchema, counts, ['counts']);
  const { confidence } = parseOptions(cesIntervalOptionsSchema, options);
  const chosen = read.counts.slice(fromAboveMiddle(read) - read.lowest);
  return wilsonInterval(totalOf(chosen), totalOf(read.counts), 100, confidence);
}

/** Options of {@link churnInterval}. */
export interface ChurnIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

export const churnIntervalOptionsSchema = parameters({ confidence: confidence() });

/**
 * Confidence interval of a customer churn rate: the rates that are plausible given the customers who left.
 *
 * - Formula: Wilson's interval ({@link proportionInterval}) of `customersLost / customersAtStart`
 * - Unit: rate, from 0 to 1
 * - Convention: start cohort, as in `customerChurnRate`; the interval is for the long-run rate of customers like these
 * - Source: Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927)
 *
 * @returns The interval, or `null` when there were no customers at the start.
 * @throws {@link MetricsInputError} when more customers left than there were.
 * @example
 * const { estimate, lower, upper } = churnInterval({ customersAtStart: 200, customersLost: 5 })!;
 * [estimate, lower.toFixed(4), upper.toFixed(4)]; // => [0.025, '0.0107', '0.0572']
 */
export function churnInterval(counts: CustomerChurnInput, options?: ChurnIntervalOptions): Interval | null {
  const { customersAtStart, customersLost } = parseInput(customerChurnInputSchema, counts, ['counts']);
  const { confidence } = parseOptions(churnIntervalOptionsSchema, options);
  return wilsonInterval(BigInt(customersLost), BigInt(customersAtStart), 1, confidence);
}

/** Wilson's interval of a share, or of a percentage if `whole` is 100; `null` with no trials. */
function wilsonInterval(successes: bigint, trials: bigint, whole: 1 | 100, confidence: number) {
  const estimate = ratio(BigInt(whole) * successes, trials);
  if (estimate === null) return null;
  const [count, n] = [Number(successes), Number(trials)];
  const [lower, upper] = wilson(count, n, confidence);
  return {
    estimate,
    ...boundsAround(estimate, whole * lower, whole * upper, 0, whole),
    standardError: whole * errorOfShare(count, n),
    confidence,
    method: 'wilson',
    n,
  };
}

/** Estimated standard error of a share. */
function errorOfShare(successes: number, trials: number): number {
  return Math.sqrt(((successes / trials) * ((trials - successes) / trials)) / trials);
}

/** The shares that the score test does not reject. The lower bound is a quotient, because a difference would cancel. */
export function wilson(successes: number, trials: number, confidence: number): Bounds {
  const reach = normalReach(confidence);
  const spread = reach * Math.sqrt((successes / trials) * (trials - successes) + reach ** 2 / 4);
  const highest = successes + reach ** 2 / 2 + spread;
  const lower = successes === 0 ? 0 : (successes / trials) * (successes / highest);
  return [lower, highest / (trials + reach ** 2)];
}

/** Wald's interval after adding z² trials, half of them successes. */
export function agrestiCoull(successes: number, trials: number, confidence: number): Bounds {
  const reach = normalReach(confidence);
  const all = trials + reach ** 2;
  const share = (successes + reach ** 2 / 2) / all;
  const spread = reach * Math.sqrt((share * (1 - share)) / all);
  return [share - spread, share + spread];
}

/** Central interval of the posterior with Jeffreys' prior; it misses the end if all trials are alike. */
function jeffreys(successes: number, trials: number, confidence: number): Bounds {
  const [a, b] = [successes + 0.5, trials - successes + 0.5];
  return [betaQuantile(tailOf(confidence), a, b, 'lower'), betaQuantile(tailOf(confidence), a, b, 'upper')];
}

/** The shares that neither one-sided exact binomial test rejects. */
function clopperPearson(successes: number, trials: number, confidence: number): Bounds {
  const failures = trials - successes;
  const tail = tailOf(confidence);
  return [
    successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1, 'lower'),
    failures === 0 ? 1 : betaQuantile(tail, successes + 1, failures, 'upper'),
  ];
}
