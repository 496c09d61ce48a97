import { elements, label, parameters, parseInput, parseOptions, row } from '../internal/reading/index.ts';
import type { NpsCounts } from '../nps/index.ts';
import { npsCountsSchema } from '../ratings/rating-counts.ts';
import { compareNps } from './compare-nps.ts';
import { type Comparison, confidence, holm, type Interval } from './interval.ts';
import { npsInterval } from './nps-interval.ts';

/** One wave of a repeated survey; rows may have other columns. */
export interface NpsWave {
  /** Name of the wave. */
  readonly label: string;
  /** How many of its respondents are in each of the three groups. */
  readonly counts: NpsCounts;
}

/** Options of {@link npsTrend}. */
export interface NpsTrendOptions {
  /** Confidence, above 0 and below 1 (default 0.95). */
  readonly confidence?: number;
}

/** The change from one wave to the next. */
export interface NpsChange extends Comparison {
  /** The p-value adjusted for multiple comparisons, from 0 to 1. */
  readonly adjustedPValue: number;
}

/** A wave of the trend. */
export interface NpsTrendWave {
  /** Name of the wave. */
  readonly label: string;
  /** Interval of its score; `null` when nobody answered. */
  readonly interval: Interval | null;
  /** The wave less the one before; `null` for the first, and where {@link compareNps} gives `null`. */
  readonly change: NpsChange | null;
}

export const npsTrendOptionsSchema = parameters({ confidence: confidence() });

export const npsWaveSchema = row({ label: label(), counts: npsCountsSchema });

/**
 * Trend of a Net Promoter Score: the score of each wave of a survey with its interval, and the change since the wave
 * before.
 *
 * - Formula: {@link npsInterval} of each wave, {@link compareNps} of each with the one before; of m p-values the k-th
 *   smallest becomes `(m − k + 1) p`, but at least the one before and at most 1
 * - Unit: points; p-values from 0 to 1
 * - Convention: the p-values are adjusted by Holm's method, so a trend without any change shows one below 0.05 in at
 *   most 5 % of cases; the intervals are not. A wave without answers is not compared
 * - Does not merge: waves are kept apart; merge the counts of parts of a wave first
 * - Source: Holm, “A simple sequentially rejective multiple test procedure”, Scandinavian Journal of Statistics 6 (1979)
 *
 * @returns The waves, in the order given.
 * @throws {@link MetricsInputError} at the first invalid wave.
 * @example
 * const waves = [
 *   { label: 'March', counts: { promoters: 60, passives: 60, detractors: 80 } },
 *   { label: 'June', counts: { promoters: 90, passives: 60, detractors: 50 } },
 * ];
 * const [march, june] = npsTrend(waves);
 * [march?.interval?.estimate, march?.change]; // => [-10, null]
 * [june?.interval?.estimate, june?.change?.difference, june?.change?.adjustedPValue.toFixed(4)]; // => [20, 30, '0.0003']
 */
export function npsTrend(waves: Iterable<NpsWave>, options?: NpsTrendOptions): readonly NpsTrendWave[] {
  const { confidence } = parseOptions(npsTrendOptionsSchema, options);
  const rows: NpsWave[] = [];
  for (const element of elements(waves, 'waves')) rows.push(parseInput(npsWaveSchema, element, ['waves', rows.length]));
  const changes = rows.map(({ counts }, index) => {
    const before = rows[index - 1];
    return before === undefined ? null : compareNps(counts, before.counts, { confidence });
  });
  const adjusted = holm(changes.flatMap((change) => (change === null ? [] : [change.pValue])));
  return rows.map(({ label, counts }, index) => {
    const change = changes[index] ?? null;
    return {
      label,
      interval: npsInterval(counts, { confidence }),
      change: change === null ? null : { ...change, adjustedPValue: adjusted.shift() as number },
    };
  });
}
