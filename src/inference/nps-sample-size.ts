import * as z from 'zod/mini';
import { numberBetween } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import type { NpsCounts } from '../nps/index.ts';
import { npsCountsSchema } from '../ratings/nps.ts';
import { confidence } from './confidence.ts';
import { npsMoments } from './nps-moments.ts';
import { sampleSize } from './sample-size.ts';

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
  counts: z.optional(
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
