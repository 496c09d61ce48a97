import { isIterable } from '../internal/reading/elements.ts';
import { anyOf, iterable } from '../internal/reading/fields.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import type { SurvivalCounts, SurvivalObservation } from './count-survival.ts';
import { type CountedDuration, readDurations, survivalCountsSchema, withAtRisk } from './counted-durations.ts';
import { countObservations, survivalObservationSchema } from './observations.ts';

/** Observations of customers, or the counts of them. */
export type SurvivalSource = Iterable<SurvivalObservation> | SurvivalCounts;

export const survivalSourceSchema = anyOf(iterable(survivalObservationSchema), survivalCountsSchema);

/** The durations of observations, or of counts. */
export function readSource(source: unknown, path: readonly PropertyKey[]): readonly CountedDuration[] {
  if (isIterable(source)) return withAtRisk(countObservations(source, path));
  return readDurations(parseInput(survivalCountsSchema, source, path).durations, [...path, 'durations']);
}
