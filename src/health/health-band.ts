import {
  elements,
  iterable,
  label,
  mustBe,
  nullable,
  numberBetween,
  parameters,
  parseInput,
  parseOptions,
  refuse,
  row,
} from '../internal/reading/index.ts';

/** A band of health scores; it ends where the next one begins. */
export interface HealthBand {
  /** Name of the band. */
  readonly band: string;
  /** The lowest score in it, from 0 to 100; 0 in the first band. */
  readonly from: number;
}

/** The schema of a {@link HealthBand}. */
export const healthBandSchema = row({ band: label(), from: points() });

/** What is chosen about {@link healthBand}. */
export interface HealthBandOptions {
  /** The bands, the lowest first: the first from 0. */
  readonly bands: Iterable<HealthBand>;
}

export const healthBandScoreSchema = nullable(points());

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

/** The schema of a health score. */
export function points() {
  return numberBetween(0, 100);
}

/** The bands in the caller's data: the first from 0, and each from a higher score than the one before. */
export function readBands(data: unknown): readonly HealthBand[] {
  const bands: HealthBand[] = [];
  for (const element of elements(data, 'options', 'bands')) {
    const path = ['options', 'bands', bands.length];
    const band = parseInput(healthBandSchema, element, path);
    const before = bands.at(-1);
    const isInOrder = before === undefined ? band.from === 0 : band.from > before.from;
    const expected =
      before === undefined ? '0 in the first band' : `above ${before.from}, where the band before begins`;
    if (!isInOrder) refuse([...path, 'from'], mustBe(expected, band.from));
    if (bands.some((other) => other.band === band.band))
      refuse([...path, 'band'], mustBe('a name of its own', band.band));
    bands.push(band);
  }
  return bands.length > 0 ? bands : refuse(['options', 'bands'], 'must be at least one band, got none');
}

/** The index of the band of a score. */
export function bandOf(score: number, bands: readonly HealthBand[]): number {
  return bands.filter(({ from }) => from <= score).length - 1;
}
