import { type Comparison, compareProportions, type Interval, type ProportionCounts } from '../inference/index.ts';
import { boundsAround, confidence, normalReach } from '../inference/interval.ts';
import { proportionCountsSchema } from '../inference/proportion-interval.ts';
import { parameters, parseInput, parseOptions, ratio } from '../internal/reading/index.ts';

/** Options of {@link holdoutLift}. */
export interface HoldoutLiftOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

/** The effect of a programme. */
export interface HoldoutLift {
  /** Share of the treated customers who converted, from 0 to 1. */
  readonly treatedRate: number;
  /** Share of the holdout who converted, from 0 to 1. */
  readonly holdoutRate: number;
  /** Difference of the two shares, with interval and p-value. */
  readonly absolute: Comparison;
  /** Difference relative to the holdout's share, at least −1, with interval; `null` when nobody in the holdout converted. */
  readonly relative: Interval | null;
}

export const holdoutLiftOptionsSchema = parameters({ confidence: confidence() });

/**
 * Holdout lift: the effect of a programme, measured against customers who were held out at random.
 *
 * - Formula: with p₁ and p₂ the shares of treated and holdout who converted: absolute `p₁ − p₂`, relative `p₁ / p₂ − 1`;
 *   bounds of the relative lift `p₁ / p₂ × exp(± z √(1/x₁ − 1/n₁ + 1/x₂ − 1/n₂)) − 1`, where x of n customers converted
 * - Unit: absolute in shares from −1 to 1, relative as a rate of at least −1
 * - Convention: the absolute lift is that of `compareProportions` (Newcombe's interval, pooled z test); the relative
 *   lift has Katz's log interval (`'katz'`). If none of the treated converted, ½ is added to x and n of both groups for
 *   the upper bound (`'walter'`). If everybody converted in both groups, the interval is a point. The two intervals are
 *   computed independently, so near 0 only one of them may contain it
 * - Does not merge: add up groups of several holdouts only if each treats the same share of its customers
 * - Source: Katz, Baptista, Azen & Pike, “Obtaining confidence intervals for the risk ratio in cohort studies”,
 *   Biometrics 34 (1978); Walter, “The distribution of Levin's measure of attributable risk”, Biometrika 62 (1975), for
 *   the ½; “Turn Delighted Customers into Scalable Growth”
 *
 * @returns The lift, or `null` when one of the groups is empty.
 * @throws {@link MetricsInputError} when more customers converted than a group has.
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

/** Squared standard error that a group contributes to the log ratio. */
function squaredError({ successes, trials }: ProportionCounts): number {
  return (trials - successes) / trials / successes;
}

function withHalf({ successes, trials }: ProportionCounts): ProportionCounts {
  return { successes: successes + 0.5, trials: trials + 0.5 };
}
