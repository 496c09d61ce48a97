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
import { npsCountsSchema } from '../ratings/nps.ts';
import { confidence, normalReach } from './interval.ts';
import { npsMoments } from './nps-interval.ts';

/** The input of {@link npsSampleSize}. */
export interface NpsSampleSizeInput {
  /** How far the interval may reach to each side, in points, above 0 and at most 100. */
  readonly marginPoints: number;
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** The answers to an earlier survey, which fall into two groups at least (default: the worst case). */
  readonly counts?: NpsCounts;
}

/** What a single answer varies by where half of them come from promoters and half from detractors, in points. */
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
 * Sample size for a Net Promoter Score: how many answers it takes to know the score to within a margin.
 *
 * - Formula: `⌈z² × 100² (p + d − (p − d)²) / margin²⌉`, with p and d the shares of promoters and detractors in an earlier
 *   survey and z the normal quantile; without one `⌈z² × 100² / margin²⌉`
 * - Unit: respondents, at least 1
 * - Convention: answers, not people asked; for a large population, without correction for a finite one. The worst case is
 *   that half are promoters and half detractors
 * - Source: Sauro & Lewis, MeasuringU, “Sample sizes for Net Promoter Scores”
 *
 * @returns The number of respondents.
 * @throws {@link MetricsInputError} when the margin or the confidence is out of range, the margin so small that the number is
 *   no safe integer, or the counts are no `NpsCounts` or all of one group.
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
  /** How far the interval may reach to each side, as a share above 0 and below 1: 0.05 for ±5 percentage points. */
  readonly margin: number;
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
  /** The share that is expected, above 0 and below 1 (default 0.5, which needs most). */
  readonly expected?: number;
}

export const proportionSampleSizeInputSchema = parameters({
  margin: insideUnit('a share'),
  confidence: confidence(),
  expected: prefault(insideUnit('a share'), 0.5),
});

/**
 * Sample size for a proportion: how many answers it takes to know a share to within a margin.
 *
 * - Formula: `⌈z² p (1 − p) / margin²⌉`, with p the expected share and z the normal quantile
 * - Unit: respondents, at least 1
 * - Convention: answers, not people asked; for a large population, without correction for a finite one
 * - Source: Cochran, “Sampling Techniques”, 3rd edition, section 4.4
 *
 * @returns The number of respondents.
 * @throws {@link MetricsInputError} when a share or the confidence is out of range, or the margin so small that the number
 *   is no safe integer.
 * @example
 * proportionSampleSize({ margin: 0.05 }); // => 385
 * proportionSampleSize({ margin: 0.05, expected: 0.1 }); // => 139
 */
export function proportionSampleSize(input: ProportionSampleSizeInput): number {
  const { margin, confidence, expected } = parseInput(proportionSampleSizeInputSchema, input);
  return sampleSize({ variance: expected * (1 - expected), margin, confidence }, ['margin']);
}

/** How many respondents make an interval reach no further than a margin, when single answers have a variance. */
function sampleSize(
  { variance, margin, confidence }: { readonly variance: number; readonly margin: number; readonly confidence: number },
  path: readonly PropertyKey[],
): number {
  const respondents = Math.ceil((normalReach(confidence) / margin) ** 2 * variance);
  return respondents <= Number.MAX_SAFE_INTEGER
    ? Math.max(respondents, 1)
    : refuse(path, mustBe(`large enough for a sample of at most ${Number.MAX_SAFE_INTEGER}`, margin));
}
