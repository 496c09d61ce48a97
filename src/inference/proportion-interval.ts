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

/** Bounds as the method gives them, which may lie outside 0 to 1. */
type Bounds = readonly [lower: number, upper: number];

/** How many of a group's trials had the outcome. */
export interface ProportionCounts {
  /** Trials that had the outcome. */
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

/** What is chosen about {@link proportionInterval}. */
export interface ProportionIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** How the interval is made (default `'wilson'`). */
  readonly method?: 'wilson' | 'agresti-coull' | 'jeffreys' | 'clopper-pearson';
}

const METHODS = { wilson, 'agresti-coull': agrestiCoull, jeffreys, 'clopper-pearson': clopperPearson };

export const proportionIntervalOptionsSchema = parameters({
  confidence: confidence(),
  method: prefault(oneOf('wilson', 'agresti-coull', 'jeffreys', 'clopper-pearson'), 'wilson'),
});

/**
 * Confidence interval of a proportion: which shares of successes the trials leave plausible.
 *
 * - Formula: Wilson, with p = successes / trials, n = trials and z the normal quantile:
 *   `(p + z² / 2n ± z √(p (1 − p) / n + z² / 4n²)) / (1 + z² / n)`
 * - Unit: share, from 0 to 1; bounds beyond are cut off
 * - Convention: `'wilson'` by default; `'agresti-coull'` is close to it and wider; `'jeffreys'` is the middle of the beta
 *   distribution with ½ added to successes and failures, up to the end where there are none; `'clopper-pearson'` contains
 *   the truth at least as often as asked, mostly more often. The standard error is `√(p (1 − p) / n)` for all of them
 * - Source: Brown, Cai & DasGupta, “Interval Estimation for a Binomial Proportion”, Statistical Science 16 (2001)
 *
 * @returns The interval, or `null` without trials.
 * @throws {@link MetricsInputError} when a count is not a whole number, there are more successes than trials, or the
 *   confidence is out of range.
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

/** What is chosen about {@link csatInterval}. */
export interface CsatIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

export const csatIntervalOptionsSchema = parameters({ confidence: confidence() });

/**
 * Confidence interval of CSAT as a percentage: which shares of satisfied customers the answers leave plausible.
 *
 * - Formula: Wilson’s interval ({@link proportionInterval}) of the respondents of the top two points, times 100
 * - Unit: percent, from 0 to 100
 * - Convention: satisfied = the top two points of the scale, as in `csatPercent`. {@link ratingMeanInterval} is for
 *   CSAT as a mean
 * - Source: Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927)
 *
 * @returns The interval, or `null` when nobody answered.
 * @throws {@link MetricsInputError} when the counts are no `RatingCounts`, or the confidence is out of range.
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

/** What is chosen about {@link cesInterval}. */
export interface CesIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

export const cesIntervalOptionsSchema = parameters({ confidence: confidence() });

/**
 * Confidence interval of a customer effort score as a percentage: which shares above the middle the answers leave plausible.
 *
 * - Formula: Wilson’s interval ({@link proportionInterval}) of the respondents above the middle of the scale, times 100
 * - Unit: percent, from 0 to 100
 * - Convention: above the middle as in `cesPercent`; the direction is the survey’s own. {@link ratingMeanInterval} is
 *   for the effort score as a mean
 * - Source: Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927)
 *
 * @returns The interval, or `null` when nobody answered.
 * @throws {@link MetricsInputError} when the counts are no `RatingCounts`, or the confidence is out of range.
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

/** What is chosen about {@link churnInterval}. */
export interface ChurnIntervalOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

export const churnIntervalOptionsSchema = parameters({ confidence: confidence() });

/**
 * Confidence interval of a customer churn rate: which rates the customers who left leave plausible.
 *
 * - Formula: Wilson’s interval ({@link proportionInterval}) of `customersLost / customersAtStart`
 * - Unit: rate, from 0 to 1
 * - Convention: start cohort, as `customerChurnRate`; the rate that customers like these would have in the long run
 * - Source: Wilson, “Probable inference, the law of succession, and statistical inference”, JASA 22 (1927)
 *
 * @returns The interval, or `null` when there were no customers at the start.
 * @throws {@link MetricsInputError} when a count is not a whole number, more customers left than there were, or the
 *   confidence is out of range.
 * @example
 * const { estimate, lower, upper } = churnInterval({ customersAtStart: 200, customersLost: 5 })!;
 * [estimate, lower.toFixed(4), upper.toFixed(4)]; // => [0.025, '0.0107', '0.0572']
 */
export function churnInterval(counts: CustomerChurnInput, options?: ChurnIntervalOptions): Interval | null {
  const { customersAtStart, customersLost } = parseInput(customerChurnInputSchema, counts, ['counts']);
  const { confidence } = parseOptions(churnIntervalOptionsSchema, options);
  return wilsonInterval(BigInt(customersLost), BigInt(customersAtStart), 1, confidence);
}

/** Wilson's interval of a share, or of a percentage where the whole is 100; `null` without trials. */
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

/** The standard error of a share, as the trials estimate it. */
function errorOfShare(successes: number, trials: number): number {
  return Math.sqrt(((successes / trials) * ((trials - successes) / trials)) / trials);
}

/** The shares that the score test does not refuse. The lower bound is a quotient, as a difference would cancel. */
export function wilson(successes: number, trials: number, confidence: number): Bounds {
  const reach = normalReach(confidence);
  const spread = reach * Math.sqrt((successes / trials) * (trials - successes) + reach ** 2 / 4);
  const highest = successes + reach ** 2 / 2 + spread;
  const lower = successes === 0 ? 0 : (successes / trials) * (successes / highest);
  return [lower, highest / (trials + reach ** 2)];
}

/** Wald's interval after as many further trials as the square of its reach, half of them successes. */
export function agrestiCoull(successes: number, trials: number, confidence: number): Bounds {
  const reach = normalReach(confidence);
  const all = trials + reach ** 2;
  const share = (successes + reach ** 2 / 2) / all;
  const spread = reach * Math.sqrt((share * (1 - share)) / all);
  return [share - spread, share + spread];
}

/** The middle of what Bayes' rule makes of Jeffreys' prior; where all trials were alike it misses their end. */
function jeffreys(successes: number, trials: number, confidence: number): Bounds {
  const [a, b] = [successes + 0.5, trials - successes + 0.5];
  return [betaQuantile(tailOf(confidence), a, b, 'lower'), betaQuantile(tailOf(confidence), a, b, 'upper')];
}

/** The shares that neither exact binomial test of one side refuses. */
function clopperPearson(successes: number, trials: number, confidence: number): Bounds {
  const failures = trials - successes;
  const tail = tailOf(confidence);
  return [
    successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1, 'lower'),
    failures === 0 ? 1 : betaQuantile(tail, successes + 1, failures, 'upper'),
  ];
}
