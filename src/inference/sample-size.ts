import {
  insideUnit,
  mustBe,
  numberBetween,
  optional,
  parameters,
  parseInput,
  prefault,
  refuse,
} from '../internal/reading/index.ts';
import * as z from '../internal/zod.ts';
import type { NpsCounts } from '../nps/index.ts';
import { npsCountsSchema } from '../ratings/rating-counts.ts';
import { confidence, normalReach } from './interval.ts';
import { npsMoments } from './nps-interval.ts';

/** The input of {@link npsSampleSize}. */
export interface NpsSampleSizeInput {
  /** Margin of error: half-width of the interval in points, above 0 and at most 100. */
  readonly marginPoints: number;
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** Answers to an earlier survey, in at least two of the groups (default: the worst case). */
  readonly counts?: NpsCounts;
}

/** Variance of a single answer in points, if half come from promoters and half from detractors. */
const LARGEST_VARIANCE = 10_000;

export const npsSampleSizeInputSchema = parameters({
  marginPoints: numberBetween(Number.MIN_VALUE, 100, 'a number of points above 0 and at most 100'),
  confidence: confidence(),
  counts: optional(
    npsCountsSchema.check(
      z.refine((counts) => npsMoments(counts, 0).variance > 0, {
        error: 'must be the answers of two groups at least, got those of one or none',
      }),
    ),
  ),
});

/**
 * Sample size for a Net Promoter Score: how many answers it takes to estimate the score to within a margin of error.
 *
 * - Formula: `⌈z² × 100² (p + d − (p − d)²) / margin²⌉`, with p and d the shares of promoters and detractors in an
 *   earlier survey and z the normal quantile; without one `⌈z² × 100² / margin²⌉`
 * - Unit: respondents, at least 1
 * - Convention: counts answers, not invitations, for a large population (no finite population correction). The worst
 *   case is half promoters and half detractors
 * - Source: Sauro & Lewis, MeasuringU, “Sample sizes for Net Promoter Scores”
 *
 * @returns The number of respondents.
 * @throws {@link MetricsInputError} when the expected respondents are all of one group, or the size is not a safe
 *   integer.
 * @example
 * npsSampleSize({ marginPoints: 5 }); // => 1537
 * npsSampleSize({ marginPoints: 5, counts: { promoters: 32, passives: 36, detractors: 32 } }); // => 984
 */
export function npsSampleSize(input: NpsSampleSizeInput): number {
  const { marginPoints, confidence, counts } = parseInput(npsSampleSizeInputSchema, input);
  const variance = counts === undefined ? LARGEST_VARIANCE : npsMoments(counts, 0).variance;
  return sampleSize({ variance, margin: marginPoints, confidence }, ['marginPoints']);
}

/** The input of {@link proportionSampleSize}. */
export interface ProportionSampleSizeInput {
  /** Margin of error: half-width of the interval as a share, above 0 and below 1: 0.05 for ±5 percentage points. */
  readonly margin: number;
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** The expected share, above 0 and below 1 (default 0.5, which needs the most answers). */
  readonly expected?: number;
}

export const proportionSampleSizeInputSchema = parameters({
  margin: insideUnit('a share'),
  confidence: confidence(),
  expected: prefault(insideUnit('a share'), 0.5),
});

/**
 * Sample size for a proportion: how many answers it takes to estimate a share to within a margin of error.
 *
 * - Formula: `⌈z² p (1 − p) / margin²⌉`, with p the expected share and z the normal quantile
 * - Unit: respondents, at least 1
 * - Convention: counts answers, not invitations, for a large population (no finite population correction)
 * - Source: Cochran, “Sampling Techniques”, 3rd edition (1977), section 4.4
 *
 * @returns The number of respondents.
 * @throws {@link MetricsInputError} when the size is not a safe integer.
 * @example
 * proportionSampleSize({ margin: 0.05 }); // => 385
 * proportionSampleSize({ margin: 0.05, expected: 0.1 }); // => 139
 */
export function proportionSampleSize(input: ProportionSampleSizeInput): number {
  const { margin, confidence, expected } = parseInput(proportionSampleSizeInputSchema, input);
  return sampleSize({ variance: expected * (1 - expected), margin, confidence }, ['margin']);
}

/** Number of respondents for a margin of error, given the variance of single answers. */
function sampleSize(
  { variance, margin, confidence }: { readonly variance: number; readonly margin: number; readonly confidence: number },
  path: readonly PropertyKey[],
): number {
  const respondents = Math.ceil((normalReach(confidence) / margin) ** 2 * variance);
  return respondents <= Number.MAX_SAFE_INTEGER
    ? Math.max(respondents, 1)
    : refuse(path, mustBe(`large enough for a sample of at most ${Number.MAX_SAFE_INTEGER}`, margin));
}
