import { type Comparison, compareProportions, type Interval, type ProportionCounts } from '../inference/index.ts';
import { boundsAround, confidence, normalReach } from '../inference/interval.ts';
import { proportionCountsSchema } from '../inference/proportion-interval.ts';
import { parameters, parseInput, parseOptions, ratio } from '../internal/reading/index.ts';

/** What is chosen about {@link holdoutLift}. */
export interface HoldoutLiftOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

/** What a programme changed. */
export interface HoldoutLift {
  /** Share of the treated who converted, from 0 to 1. */
  readonly treatedRate: number;
  /** Share of the holdout who converted, from 0 to 1. */
  readonly holdoutRate: number;
  /** The difference of the shares, with interval and p value. */
  readonly absolute: Comparison;
  /** The difference as a share of that of the holdout, at least −1, with interval; `null` when nobody of the holdout converted. */
  readonly relative: Interval | null;
}

export const holdoutLiftOptionsSchema = parameters({ confidence: confidence() });

/**
 * Holdout lift: what a programme changed, measured against customers who were kept out of it by chance.
 *
 * - Formula: with p₁ and p₂ the shares of treated and holdout who converted: absolute `p₁ − p₂`, relative
 *   `p₁ / p₂ − 1`; bounds of the relative lift `p₁ / p₂ × exp(± z √(1/x₁ − 1/n₁ + 1/x₂ − 1/n₂)) − 1` of x of n
 * - Unit: absolute in shares from −1 to 1, relative as a rate of at least −1
 * - Convention: the absolute lift is that of `compareProportions` (Newcombe's interval, pooled z test); the relative one
 *   has Katz's interval of the logarithm (`'katz'`). Where nobody of the treated converted, ½ is added to the x and n of
 *   both groups for the upper bound (`'walter'`). Where everybody converted in both, it is a point. The two intervals
 *   are made apart, so that near 0 only one may contain it
 * - Does not merge: groups of several holdouts may be added up only where each treats the same share of its customers
 * - Source: “Turn Delighted Customers into Scalable Growth”; Katz, Baptista, Azen & Pike, “Obtaining confidence intervals for
 *   the risk ratio in cohort studies”, Biometrics 34 (1978); Walter, “The distribution of Levin's measure of attributable
 *   risk”, Biometrika 62 (1975), for the ½
 *
 * @returns The lift, or `null` when one of the groups has no customers.
 * @throws {@link MetricsInputError} when a count is not a whole number, more converted than there were, or the confidence
 *   is out of range.
 * @example
 * const { absolute, relative } = holdoutLift({ successes: 150, trials: 1000 }, { successes: 100, trials: 1000 })!;
 * [absolute.difference, absolute.lower.toFixed(4), absolute.upper.toFixed(4)]; // => [0.05, '0.0210', '0.0790']
 * [relative!.estimate, relative!.lower.toFixed(4), relative!.upper.toFixed(4)]; // => [0.5, '0.1831', '0.9019']
 */
export function holdoutLift(
  treated: ProportionCounts,
  holdout: ProportionCounts,
  options?: HoldoutLiftOptions,
): HoldoutLift | null {
  const withProgramme = parseInput(proportionCountsSchema, treated, ['treated']);
  const without = parseInput(proportionCountsSchema, holdout, ['holdout']);
  const { confidence } = parseOptions(holdoutLiftOptionsSchema, options);
  const absolute = compareProportions(withProgramme, without, { confidence });
  if (absolute === null) return null;
  return {
    treatedRate: ratio(withProgramme.successes, withProgramme.trials) as number,
    holdoutRate: ratio(without.successes, without.trials) as number,
    absolute,
    relative: relativeLift(withProgramme, without, confidence),
  };
}

function relativeLift(treated: ProportionCounts, holdout: ProportionCounts, confidence: number): Interval | null {
  const bottom = BigInt(holdout.successes) * BigInt(treated.trials);
  const estimate = ratio(BigInt(treated.successes) * BigInt(holdout.trials) - bottom, bottom);
  if (estimate === null) return null;
  const isNone = treated.successes === 0;
  const [a, b] = isNone ? [withHalf(treated), withHalf(holdout)] : [treated, holdout];
  const ofLogarithm = Math.sqrt(squaredError(a) + squaredError(b));
  const logarithm = isNone ? Math.log((a.successes / b.successes) * (b.trials / a.trials)) : Math.log1p(estimate);
  const reach = normalReach(confidence) * ofLogarithm;
  const lower = isNone ? -1 : Math.expm1(logarithm - reach);
  return {
    estimate,
    ...boundsAround(estimate, lower, Math.expm1(logarithm + reach), -1, Number.MAX_VALUE),
    standardError: (1 + estimate) * ofLogarithm,
    confidence,
    method: isNone ? 'walter' : 'katz',
    n: treated.trials + holdout.trials,
  };
}

/** The squared standard error that a group adds to the logarithm of the ratio. */
function squaredError({ successes, trials }: ProportionCounts): number {
  return (trials - successes) / trials / successes;
}

function withHalf({ successes, trials }: ProportionCounts): ProportionCounts {
  return { successes: successes + 0.5, trials: trials + 0.5 };
}
