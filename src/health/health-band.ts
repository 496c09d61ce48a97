import * as z from 'zod/mini';
import { iterable } from '../internal/reading/fields.ts';
import { parameters, parseInput, parseOptions } from '../internal/reading/parse-input.ts';
import { bandOf, type HealthBand, healthBandSchema, points, readBands } from './read-bands.ts';

/** What is chosen about {@link healthBand}. */
export interface HealthBandOptions {
  /** The bands, the lowest first: the first from 0. */
  readonly bands: Iterable<HealthBand>;
}

export const healthBandScoreSchema = z.nullable(points());

export const healthBandOptionsSchema = parameters({ bands: iterable(healthBandSchema) });

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
 * healthBand(40, { bands }); // => 'neutral'
 */
export function healthBand(score: number | null, options: HealthBandOptions): string | null {
  const points = parseInput(healthBandScoreSchema, score, ['score']);
  const bands = readBands(parseOptions(healthBandOptionsSchema, options).bands);
  return points === null ? null : (bands[bandOf(points, bands)] as HealthBand).band;
}
