import * as z from 'zod/mini';
import { iterable } from '../internal/reading/fields.ts';
import { parameters, parseInput } from '../internal/reading/parse-input.ts';
import { bandOf, type HealthBand, points, readBands } from './read-bands.ts';

/** The input of {@link healthBand}. */
export interface HealthBandInput {
  /** The score in points, from 0 to 100; `null` where there is none. */
  readonly score: number | null;
  /** The bands, the lowest first: the first from 0. */
  readonly bands: Iterable<HealthBand>;
}

export const healthBandSchema = parameters({
  score: z.nullable(points()),
  bands: iterable(),
});

/**
 * Health band: the band to which a health score belongs.
 *
 * - Formula: the last band that begins at or below the score
 * - Unit: one of the names given
 * - Convention: a score on a threshold belongs to the better band; there are no thresholds that fit every business
 * - Source: LIKE.TG glossary, “Customer health score”
 *
 * @returns The name of the band, or `null` when there is no score.
 * @throws {@link MetricsInputError} when the score is not from 0 to 100, or the bands do not ascend from 0.
 * @example
 * const bands = [{ band: 'at risk', from: 0 }, { band: 'neutral', from: 40 }, { band: 'healthy', from: 70 }];
 * healthBand({ score: 40, bands }); // => 'neutral'
 */
export function healthBand(input: HealthBandInput): string | null {
  const { score, bands } = parseInput(healthBandSchema, input);
  const read = readBands(bands);
  return score === null ? null : (read[bandOf(score, read)] as HealthBand).band;
}
