import { addCounts } from '../internal/reading/counts.ts';
import { parseInput } from '../internal/reading/parse-input.ts';
import type { SurvivalCounts } from './count-survival.ts';
import { readDurations, survivalCountsSchema } from './counted-durations.ts';
import { countsAt, inOrder, type OpenCounts } from './observations.ts';

/**
 * Merges the survival counts of two parts of the data: the counts of all of it.
 *
 * - Formula: the sums of events, of censorings and of late entries, duration by duration
 * - Unit: customers
 * - Convention: a customer is in one of the parts alone, and durations are of one unit
 * - Source: follows from the definition of {@link countSurvival}
 *
 * @returns The merged counts, the shortest duration first.
 * @throws {@link MetricsInputError} when an input is no `SurvivalCounts`, or the number of customers no safe integer.
 * @example
 * const monday = countSurvival([{ duration: 3, churned: true }]);
 * const tuesday = countSurvival([{ duration: 3, churned: false }]);
 * mergeSurvival(monday, tuesday).durations; // => [{ duration: 3, events: 1, censored: 1, entered: 0 }]
 */
export function mergeSurvival(a: SurvivalCounts, b: SurvivalCounts): SurvivalCounts {
  const byDuration = new Map<number, OpenCounts>();
  let customers = 0;
  for (const [name, counts] of Object.entries({ a, b })) {
    const path = [name, 'durations'];
    const { durations } = parseInput(survivalCountsSchema, counts, [name]);
    for (const [index, row] of readDurations(durations, path).entries()) {
      customers = addCounts(customers, row.events, [...path, index, 'events']);
      customers = addCounts(customers, row.censored, [...path, index, 'censored']);
      const merged = countsAt(byDuration, row.duration);
      merged.events += row.events;
      merged.censored += row.censored;
      merged.entered += row.entered;
    }
  }
  return { durations: inOrder(byDuration) };
}
