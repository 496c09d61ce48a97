import { rule } from '../internal/reading/parse-input.ts';
import type { SurvivalCounts, SurvivalObservation } from './count-survival.ts';
import { type CountedDuration, readDurations, withAtRisk } from './counted-durations.ts';
import { countObservations } from './observations.ts';

/** What a survival estimate is made of: observations, or their counts. */
export type SurvivalSource =
  | {
      /** Any iterable of observations, in any order. */
      readonly observations: Iterable<SurvivalObservation>;
      /** Left out where observations are given. */
      readonly counts?: never;
    }
  | {
      /** What {@link countSurvival} or {@link mergeSurvival} gave. */
      readonly counts: SurvivalCounts;
      /** Left out where counts are given. */
      readonly observations?: never;
    };

interface Source {
  readonly observations?: Iterable<unknown> | undefined;
  readonly counts?: { readonly durations: Iterable<unknown> } | undefined;
}

export function hasOneSource() {
  return rule<Source>(
    'observations',
    'given where counts is left out, and only there',
    ({ observations, counts }) => (observations === undefined) !== (counts === undefined),
  );
}

/** Counts the observations of a source, or checks the counts of it. */
export function readSource(source: Source, path: readonly PropertyKey[] = []): readonly CountedDuration[] {
  if (source.counts !== undefined) return readDurations(source.counts.durations, [...path, 'counts', 'durations']);
  return withAtRisk(countObservations(source.observations, [...path, 'observations']));
}
