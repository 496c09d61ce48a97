import * as z from 'zod/mini';
import { insideUnit } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import { confidence } from './confidence.ts';
import { sampleSize } from './sample-size.ts';

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
  expected: z.prefault(insideUnit('a share'), 0.5),
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
